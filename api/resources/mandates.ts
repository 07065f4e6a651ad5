import type { OpenAPIHono } from '@hono/zod-openapi';
import { Mandate } from '../../data/schema/mandate.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function mandates(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  return recordRoutes(api, apiRoot, {
    field: 'mandates',
    schema: Mandate,
    path: '/mandates',
    idParameter: 'id',
    lists: new Map([['/mandates', dataset.mandates]]),
    about: {
      list: {
        sv: 'Beslut som ålägger någon att göra planer.',
        en: 'Decisions that oblige somebody to make plans.',
      },
      item: { sv: 'Ett beslut.', en: 'One decision.' },
    },
  });
}

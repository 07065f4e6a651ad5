import type { OpenAPIHono } from '@hono/zod-openapi';
import { Publication } from '../../data/schema/publication.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function publications(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  return recordRoutes(api, apiRoot, {
    field: 'publications',
    schema: Publication,
    path: '/publications',
    idParameter: 'id',
    lists: new Map([['/publications', dataset.publications]]),
    about: {
      list: {
        sv: 'Publikationer, med uppgifterna på deras landningssidor.',
        en: 'Publications, with the fields of their landing pages.',
      },
      item: { sv: 'En publikation.', en: 'One publication.' },
    },
  });
}

import type { OpenAPIHono } from '@hono/zod-openapi';
import { Mandate } from '../../data/schema/mandate.ts';
import { ParticipantKind } from '../../data/schema/participants.ts';
import type { ResourceContext } from './context.ts';
import { byChoice } from './filter.ts';
import { recordRoutes } from './records.ts';

export function mandates(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset } = context;
  return recordRoutes<Mandate>(api, context, {
    field: 'mandates',
    schema: Mandate,
    path: '/mandates',
    idParameter: 'id',
    lists: new Map([['/mandates', dataset.mandates]]),
    filters: {
      addressee: byChoice(
        ParticipantKind,
        'Kind of body it obliges',
        ({ addresseeKinds }) => addresseeKinds,
      ),
    },
    sorts: { decidedOn: ({ decidedOn }) => decidedOn },
    about: {
      list: {
        sv: 'Beslut som ålägger någon att göra planer.',
        en: 'Decisions that oblige somebody to make plans.',
      },
      item: { sv: 'Ett beslut.', en: 'One decision.' },
    },
  });
}

import type { OpenAPIHono } from '@hono/zod-openapi';
import { Strategy } from '../../data/schema/strategy.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function strategies(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  return recordRoutes(api, apiRoot, {
    field: 'strategies',
    schema: Strategy,
    path: '/strategies',
    idParameter: 'id',
    lists: new Map([['/strategies', dataset.strategies]]),
    about: {
      list: {
        sv: 'Strategier som planer utgår från, med mål och giltighetstid.',
        en: 'Strategies that plans start from, with goals and validity.',
      },
      item: { sv: 'En strategi med sina mål.', en: 'One strategy with its goals.' },
    },
  });
}

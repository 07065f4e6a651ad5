import type { OpenAPIHono } from '@hono/zod-openapi';
import { Goal } from '../../data/schema/goal.ts';
import { Strategy } from '../../data/schema/strategy.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { byReference } from './filter.ts';
import { partsOf } from './parts.ts';
import { recordRoutes } from './records.ts';

export function strategies(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  return recordRoutes<Strategy>(api, context, {
    field: 'strategies',
    schema: Strategy,
    path: '/strategies',
    idParameter: 'id',
    lists: new Map([['/strategies', dataset.strategies]]),
    filters: {
      area: byReference(dataset.areas, `${apiRoot}/areas`, 'Area it is for', ({ areaId }) => [
        areaId,
      ]),
    },
    sorts: { from: ({ validity }) => validity.from },
    links: { goals: ({ id }) => link('related', `${apiRoot}/strategies/${id}/goals`) },
    about: {
      list: {
        sv: 'Strategier som planer utgår från, med mål och giltighetstid.',
        en: 'Strategies that plans start from, with goals and validity.',
      },
      item: { sv: 'En strategi med sina mål.', en: 'One strategy with its goals.' },
    },
  });
}

export function strategyGoals(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset } = context;
  return recordRoutes<Goal>(api, context, {
    field: 'goals',
    schema: Goal,
    name: 'StrategyGoal',
    path: '/strategies/{id}/goals',
    idParameter: 'goalId',
    ...partsOf('/strategies', 'goals', dataset.strategies, ({ goals }) => goals),
    sorts: { number: ({ number }) => number },
    about: {
      list: { sv: 'Målen i en strategi.', en: 'The goals of a strategy.' },
      item: { sv: 'Ett mål i en strategi.', en: 'One goal of a strategy.' },
    },
  });
}

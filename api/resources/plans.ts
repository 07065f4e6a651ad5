import type { OpenAPIHono } from '@hono/zod-openapi';
import { Goal } from '../../data/schema/goal.ts';
import { ParticipantKind } from '../../data/schema/participants.ts';
import { Plan } from '../../data/schema/plan.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byReference } from './filter.ts';
import { partsOf } from './parts.ts';
import { recordRoutes } from './records.ts';

export function plans(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  return recordRoutes<Plan>(api, context, {
    field: 'plans',
    schema: Plan,
    path: '/plans',
    idParameter: 'id',
    lists: new Map([['/plans', dataset.plans]]),
    filters: {
      area: byReference(dataset.areas, `${apiRoot}/areas`, 'Area it is for', ({ areaId }) => [
        areaId,
      ]),
      strategy: byReference(
        dataset.strategies,
        `${apiRoot}/strategies`,
        'Strategy it starts from',
        ({ strategyId }) => [strategyId],
      ),
      participant: byChoice(
        ParticipantKind,
        'Kind of body that takes part',
        ({ participantKinds }) => participantKinds,
      ),
    },
    sorts: { from: ({ period }) => period.from },
    links: {
      goals: ({ id }) => link('related', `${apiRoot}/plans/${id}/goals`),
      activities: ({ id }) => link('related', `${apiRoot}/plans/${id}/activities`),
      followUps: ({ id }) => link('related', `${apiRoot}/plans/${id}/follow-ups`),
    },
    about: {
      list: {
        sv: 'Handlingsplaner. `period` säger när planen gällde och `successor` om en senare är känd.',
        en: 'Action plans. `period` says when the plan held, `successor` whether a later one is known.',
      },
      item: {
        sv: 'En handlingsplan. `completeness` säger hur mycket av dokumentet som finns med.',
        en: 'One action plan. `completeness` says how much of the document is included.',
      },
    },
  });
}

export function planGoals(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset } = context;
  return recordRoutes<Goal>(api, context, {
    field: 'goals',
    schema: Goal,
    name: 'PlanGoal',
    path: '/plans/{id}/goals',
    idParameter: 'goalId',
    ...partsOf('/plans', 'goals', dataset.plans, ({ goals }) => goals),
    sorts: { number: ({ number }) => number },
    about: {
      list: { sv: 'Målen i en plan.', en: 'The goals of a plan.' },
      item: { sv: 'Ett mål i en plan.', en: 'One goal of a plan.' },
    },
  });
}

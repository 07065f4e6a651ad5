import type { OpenAPIHono } from '@hono/zod-openapi';
import { Plan } from '../../data/schema/plan.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function plans(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  return recordRoutes(api, apiRoot, {
    field: 'plans',
    schema: Plan,
    path: '/plans',
    idParameter: 'id',
    lists: new Map([['/plans', dataset.plans]]),
    links: {
      activities: (plan) => link('related', `${apiRoot}/plans/${plan.id}/activities`),
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

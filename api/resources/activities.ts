import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { Activity } from '../../data/schema/activity.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function activities(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  const lists = dataset.plans.map(
    (plan) =>
      [
        `/plans/${plan.id}/activities`,
        dataset.activities.filter((activity) => activity.planId === plan.id),
      ] as const,
  );
  return recordRoutes(api, apiRoot, {
    field: 'activities',
    schema: Activity,
    path: '/plans/{id}/activities',
    idParameter: 'activityId',
    lists: new Map(lists),
    filters: {
      emphasized: {
        schema: z.enum(['true', 'false']).optional().openapi({
          description: 'Printed in bold in the plan, or not',
          example: 'true',
        }),
        lets: (activity, value) => String(activity.emphasized) === value,
      },
    },
    links: { up: (activity) => link('up', `${apiRoot}/plans/${activity.planId}`) },
    about: {
      list: { sv: 'Vad en plan säger ska göras.', en: 'What a plan says will be done.' },
      item: { sv: 'En aktivitet i planen.', en: 'One activity of the plan.' },
    },
  });
}

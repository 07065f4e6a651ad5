import type { OpenAPIHono } from '@hono/zod-openapi';
import { Activity, TargetGroup, ViolenceKind } from '../../data/schema/activity.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byFlag, byReference } from './filter.ts';
import { partsOf } from './parts.ts';
import { recordRoutes } from './records.ts';

export function activities(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  const ofPlan = Map.groupBy(dataset.activities, ({ planId }) => planId);
  return recordRoutes<Activity>(api, context, {
    field: 'activities',
    schema: Activity,
    path: '/plans/{id}/activities',
    idParameter: 'activityId',
    ...partsOf('/plans', 'activities', dataset.plans, ({ id }) => ofPlan.get(id) ?? []),
    filters: {
      emphasized: byFlag('Printed in bold in the plan, or not', ({ emphasized }) => emphasized),
      goal: byReference(
        dataset.plans.flatMap(({ goals }) => goals),
        `${apiRoot}/plans/{id}/goals`,
        'Goal of the plan it serves',
        ({ goalIds }) => goalIds,
      ),
      responsible: byReference(
        dataset.organizations,
        `${apiRoot}/organizations`,
        'Organization that is responsible',
        ({ responsibleIds }) => responsibleIds,
      ),
      violence: byChoice(ViolenceKind, 'Kind of violence', ({ violenceKinds }) => violenceKinds),
      target: byChoice(TargetGroup, 'Whom it is for', ({ targetGroups }) => targetGroups),
    },
    sorts: { from: ({ timing }) => timing?.from ?? null },
    links: { up: (activity) => link('up', `${apiRoot}/plans/${activity.planId}`) },
    about: {
      list: { sv: 'Vad en plan säger ska göras.', en: 'What a plan says will be done.' },
      item: { sv: 'En aktivitet i planen.', en: 'One activity of the plan.' },
    },
  });
}

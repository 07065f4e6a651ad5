import type { OpenAPIHono } from '@hono/zod-openapi';
import { FollowUp } from '../../data/schema/follow-up.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { byReference } from './filter.ts';
import { partsOf } from './parts.ts';
import { recordRoutes } from './records.ts';

export function followUps(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  const ofPlan = Map.groupBy(dataset['follow-ups'], ({ planId }) => planId);
  const rounds = partsOf('/plans', 'follow-ups', dataset.plans, ({ id }) => ofPlan.get(id) ?? []);
  // A round may come after the end of the plan it looks back on: that says nothing of it.
  const { lists, withdrawnWholes } = rounds;
  return recordRoutes<FollowUp>(api, context, {
    field: 'followUps',
    schema: FollowUp,
    path: '/plans/{id}/follow-ups',
    idParameter: 'followUpId',
    lists,
    withdrawnWholes,
    filters: {
      reportedBy: byReference(
        dataset.organizations,
        `${apiRoot}/organizations`,
        'Organization that reported',
        ({ reportedById }) => [reportedById],
      ),
    },
    sorts: { date: ({ date }) => date },
    links: { up: ({ planId }) => link('up', `${apiRoot}/plans/${planId}`) },
    about: {
      list: {
        sv: 'Uppföljningar av en plan. Ingen visas som ”inte rapporterad” som inte har tillfrågats.',
        en: 'Follow-ups of a plan. Nobody is shown as "not reported" who was not asked.',
      },
      item: { sv: 'En uppföljning.', en: 'One follow-up.' },
    },
  });
}

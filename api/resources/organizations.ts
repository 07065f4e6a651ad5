import type { OpenAPIHono } from '@hono/zod-openapi';
import { Organization, OrganizationKind } from '../../data/schema/organization.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byReference } from './filter.ts';
import { recordRoutes } from './records.ts';

export function organizations(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  return recordRoutes<Organization>(api, context, {
    field: 'organizations',
    schema: Organization,
    path: '/organizations',
    idParameter: 'id',
    lists: new Map([['/organizations', dataset.organizations]]),
    filters: {
      kind: byChoice(OrganizationKind, 'Kind of organization', ({ kind }) => [kind]),
      area: byReference(
        dataset.areas,
        `${apiRoot}/areas`,
        'Area it says it serves',
        ({ areaIds }) => areaIds,
      ),
      memberOf: byReference(
        dataset.organizations,
        `${apiRoot}/organizations`,
        'Organization it is a member of',
        ({ memberOfIds }) => memberOfIds,
      ),
    },
    about: {
      list: {
        sv: 'Organisationer som planerar, samordnar eller driver stöd. De har aldrig någon adress.',
        en: 'Bodies that plan, coordinate or operate. They never have an address.',
      },
      item: { sv: 'En organisation.', en: 'One organization.' },
    },
  });
}

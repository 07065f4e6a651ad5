import type { OpenAPIHono } from '@hono/zod-openapi';
import { Organization, OrganizationKind } from '../../data/schema/organization.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function organizations(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  return recordRoutes(api, apiRoot, {
    field: 'organizations',
    schema: Organization,
    path: '/organizations',
    idParameter: 'id',
    lists: new Map([['/organizations', dataset.organizations]]),
    filters: {
      kind: {
        schema: OrganizationKind.optional().openapi({
          description: 'Kind of organization',
          example: 'municipality',
        }),
        lets: (organization, kind) => organization.kind === kind,
      },
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

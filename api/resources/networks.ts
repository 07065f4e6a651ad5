import type { OpenAPIHono } from '@hono/zod-openapi';
import { Network } from '../../data/schema/network.ts';
import { Organization, OrganizationKind } from '../../data/schema/organization.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byReference } from './filter.ts';
import { partsOf } from './parts.ts';
import { recordRoutes } from './records.ts';

export function networks(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  return recordRoutes<Network>(api, context, {
    field: 'networks',
    schema: Network,
    path: '/networks',
    idParameter: 'id',
    lists: new Map([['/networks', dataset.networks]]),
    filters: {
      area: byReference(dataset.areas, `${apiRoot}/areas`, 'Area it works in', ({ areaId }) => [
        areaId,
      ]),
      subject: byChoice(Network.shape.field, 'Subject field', ({ field }) => [field]),
      coordinator: byReference(
        dataset.organizations,
        `${apiRoot}/organizations`,
        'Organization that coordinates it',
        ({ coordinatorId }) => [coordinatorId],
      ),
    },
    sorts: { statedAsOf: ({ statedAsOf }) => statedAsOf },
    links: { members: ({ id }) => link('related', `${apiRoot}/networks/${id}/members`) },
    about: {
      list: {
        sv: 'Nätverk, så som källan beskrev dem vid `statedAsOf`.',
        en: 'Networks, as the source described them at `statedAsOf`.',
      },
      item: { sv: 'Ett nätverk.', en: 'One network.' },
    },
  });
}

export function networkMembers(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  const organizations = new Map(dataset.organizations.map((one) => [one.id, one]));
  return recordRoutes<Organization>(api, context, {
    field: 'members',
    schema: Organization,
    name: 'NetworkMember',
    path: '/networks/{id}/members',
    idParameter: 'organizationId',
    ...partsOf('/networks', 'members', dataset.networks, ({ memberIds }) =>
      memberIds.flatMap((id) => organizations.get(id) ?? []),
    ),
    filters: { kind: byChoice(OrganizationKind, 'Kind of organization', ({ kind }) => [kind]) },
    links: { canonical: ({ id }) => link('canonical', `${apiRoot}/organizations/${id}`) },
    about: {
      list: {
        sv: 'De medlemmar i ett nätverk som källan nämner. En tom lista: den nämner inga.',
        en: 'The members of a network that the source names. An empty list: it names none.',
      },
      item: { sv: 'En medlem i ett nätverk.', en: 'One member of a network.' },
    },
  });
}

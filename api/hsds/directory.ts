import type { Dataset } from '../../data/collections.ts';
import { SupportList } from '../../data/schema/support-service.ts';
import type { ProblemError } from '../http/problem.ts';
import { isWithdrawn, withdrawal } from '../resources/withdrawn.ts';
import { uuid } from './ids.ts';
import { toOrganization } from './organization.ts';
import type { Organization, OrganizationWithServices, Service, ServiceSummary } from './schemas.ts';
import { toService, toSummary } from './service.ts';

/** A support list in HSDS: made once, when the first question comes. */
export interface Directory {
  readonly services: readonly Entry[];
  readonly organizations: readonly Organization[];
}

export interface Entry {
  readonly summary: ServiceSummary;
  readonly full: Service;
}

/** The three lists, each apart. Made-up and withdrawn services are in none. */
export function directoriesOf(dataset: Dataset, apiRoot: string): Record<SupportList, Directory> {
  const areas = new Map(dataset.areas.map((area) => [area.id, area]));
  const organizations = new Map(
    dataset.organizations.map((one) => [one.id, toOrganization(one, apiRoot)]),
  );
  const real = dataset['support-services'].filter((one) => !one.fictional && !isWithdrawn(one));

  function directory(list: SupportList): Directory {
    const services = real.filter((service) => service.list === list);
    const operators = new Set(services.map(({ operatorId }) => operatorId));
    return {
      services: services.map((service) => ({
        summary: toSummary(service),
        full: toService(service, areas, organizations.get(service.operatorId ?? ''), apiRoot),
      })),
      organizations: [...organizations]
        .filter(([id]) => operators.has(id))
        .map(([, organization]) => organization),
    };
  }

  const { exposed, 'violence-users': users, professionals } = SupportList.enum;
  return {
    [exposed]: directory(exposed),
    [users]: directory(users),
    [professionals]: directory(professionals),
  };
}

/** Tells by the id of a service that it was withdrawn, and what replaces it. `list` is the address of the services. */
export function withdrawnServices(
  { 'support-services': services }: Dataset,
  list: string,
): (id: string) => ProblemError | undefined {
  const withdrawn = new Map(
    services.flatMap(({ id, fictional, deprecated }) =>
      deprecated && !fictional ? [[uuid('support-services', id), deprecated] as const] : [],
    ),
  );
  return (id) => {
    const deprecated = withdrawn.get(id);
    if (!deprecated) return undefined;
    const { replacedBy } = deprecated;
    const heir = replacedBy === null ? null : uuid('support-services', replacedBy);
    return withdrawal({ deprecated: { ...deprecated, replacedBy: heir } }, list);
  };
}

/** An organization with what it operates of a list: all of each service, or its id alone. */
export function withServices(
  organization: Organization,
  { services }: Directory,
  isFull: boolean,
): OrganizationWithServices {
  const own = services.filter(({ summary }) => summary.organization_id === organization.id);
  return {
    ...organization,
    services: own.map(({ full }) => (isFull ? full : { id: full.id })),
  };
}

import { z } from '@hono/zod-openapi';
import type { SupportList } from '../../data/schema/support-service.ts';
import { withServices } from './directory.ts';
import { addItem, addList, type Endpoints } from './endpoints.ts';
import { uuid } from './ids.ts';
import * as parameters from './parameters.ts';
import { searched } from './pages.ts';
import { Organization, OrganizationWithServices } from './schemas.ts';
import type { Directories } from './services.ts';

export function addOrganizations(endpoints: Endpoints, { of, all }: Directories): void {
  const fullService = {
    full_service: parameters.whether.openapi({
      description: 'With all that is known of each service, not its id alone',
      example: 'true',
    }),
  };
  addList(endpoints, {
    path: '/organizations',
    about: {
      en: 'Organizations that operate support contacts of one list.',
      sv: 'Organisationer som driver stödkontakter på en lista.',
    },
    item: z.union([OrganizationWithServices, Organization]),
    name: 'Organizations',
    query: { ...parameters.list, ...parameters.taxonomy, ...parameters.full, ...fullService },
    find: (query) => {
      const directory = of(query.list as SupportList);
      const { taxonomy_term_id: term, taxonomy_id: taxonomy } = query;
      const operators = new Set(
        directory.services
          .filter(({ full }) =>
            full.attributes.some(
              (one) =>
                (!term || one.taxonomy_term_id === term) &&
                (!taxonomy || one.taxonomy_term.taxonomy_id === taxonomy),
            ),
          )
          .map(({ summary }) => summary.organization_id),
      );
      const chosen = directory.organizations.filter(({ id }) => operators.has(id));
      const found = searched(chosen, query.search);
      const isFull = query.full_service === 'true';
      if (!isFull && query.full !== 'true') return found;
      return found.map((one) => withServices(one, directory, isFull));
    },
  });
  addItem(endpoints, {
    path: '/organizations',
    about: {
      en: 'One organization and what it operates.',
      sv: 'En organisation och vad den driver.',
    },
    item: OrganizationWithServices,
    idOf: (readable) => uuid('organizations', readable),
    query: fullService,
    find: (id, query) => {
      const organization = all()
        .flatMap(({ organizations }) => organizations)
        .find((one) => one.id === id);
      if (!organization) return undefined;
      const services = all().flatMap((one) => one.services);
      return withServices(
        organization,
        { services, organizations: [] },
        query.full_service === 'true',
      );
    },
    example: () => of('exposed').organizations[0]?.id,
  });
}

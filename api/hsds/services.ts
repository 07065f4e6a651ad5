import { z } from '@hono/zod-openapi';
import type { SupportList } from '../../data/schema/support-service.ts';
import type { ProblemError } from '../http/problem.ts';
import type { Directory } from './directory.ts';
import { addItem, addList, type Endpoints } from './endpoints.ts';
import { uuid } from './ids.ts';
import * as parameters from './parameters.ts';
import { searched } from './pages.ts';
import { Service, ServiceSummary } from './schemas.ts';

/** A list by its name, and all of them. */
export interface Directories {
  readonly of: (list: SupportList) => Directory;
  readonly all: () => readonly Directory[];
  /** Why a service is in none of them any more. */
  readonly gone: (id: string) => ProblemError | undefined;
}

export function addServices(endpoints: Endpoints, { of, all, gone }: Directories): void {
  addList(endpoints, {
    path: '/services',
    about: {
      en: 'Support contacts of one list, by default that for exposed persons. Texts are in Swedish.',
      sv: 'Stödkontakterna på en lista, om inget annat sägs den för utsatta. Texterna är på svenska.',
    },
    item: z.union([Service, ServiceSummary, z.object({ id: z.uuid() })]),
    name: 'Services',
    query: {
      ...parameters.list,
      ...parameters.taxonomy,
      ...parameters.organization,
      ...parameters.changed,
      ...parameters.full,
      minimal: parameters.whether.openapi({ description: 'Ids alone', example: 'true' }),
    },
    find: (query) => {
      const { list, taxonomy_term_id: term, taxonomy_id: taxonomy } = query;
      const { services } = of(list as SupportList);
      const chosen = services.filter(({ full, summary }) => {
        const { organization_id: operator } = query;
        return (
          (!term || full.attributes.some((one) => one.taxonomy_term_id === term)) &&
          (!taxonomy ||
            full.attributes.some((one) => one.taxonomy_term.taxonomy_id === taxonomy)) &&
          (!operator || summary.organization_id === operator)
        );
      });
      const found = searched(chosen, query.search, ({ summary }) => summary);
      if (query.minimal === 'true') return found.map(({ summary: { id } }) => ({ id }));
      return found.map(({ full, summary }) => (query.full === 'true' ? full : summary));
    },
  });
  addItem(endpoints, {
    path: '/services',
    about: {
      en: 'One support contact, of any list.',
      sv: 'En stödkontakt, från vilken lista som helst.',
    },
    item: Service,
    find: (id) =>
      all()
        .flatMap(({ services }) => services)
        .find(({ full }) => full.id === id)?.full,
    gone,
    idOf: (readable) => uuid('support-services', readable),
    example: () => of('exposed').services[0]?.full.id,
  });
}

const nowhere = {
  en: 'Always an empty page: no support contact has a place, because some must not be found.',
  sv: 'Alltid en tom sida: ingen stödkontakt har en plats, för några får inte kunna hittas.',
};

export function addServicesAtLocations(endpoints: Endpoints): void {
  addList(endpoints, {
    path: '/service_at_locations',
    about: nowhere,
    item: z.object({ id: z.uuid() }),
    name: 'ServiceAtLocations',
    query: {
      ...parameters.taxonomy,
      ...parameters.organization,
      ...parameters.changed,
      ...parameters.full,
    },
    find: () => [],
  });
  addItem(endpoints, {
    path: '/service_at_locations',
    about: nowhere,
    item: z.object({ id: z.uuid() }),
    find: () => undefined,
  });
}

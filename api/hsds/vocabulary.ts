import { addItem, addList, type Endpoints } from './endpoints.ts';
import * as parameters from './parameters.ts';
import { searched } from './pages.ts';
import { Taxonomy, TaxonomyTerm } from './schemas.ts';
import { taxonomies, taxonomyTerms } from './taxonomy.ts';

export function addVocabulary(endpoints: Endpoints): void {
  addList(endpoints, {
    path: '/taxonomies',
    about: { en: 'What services are sorted by.', sv: 'Vad stödkontakter sorteras efter.' },
    item: Taxonomy,
    name: 'Taxonomies',
    query: {},
    find: ({ search }) => searched(taxonomies, search),
  });
  addItem(endpoints, {
    path: '/taxonomies',
    about: { en: 'One taxonomy.', sv: 'En taxonomi.' },
    item: Taxonomy,
    find: (id) => taxonomies.find((one) => one.id === id),
    example: () => taxonomies[0]?.id,
  });
  addList(endpoints, {
    path: '/taxonomy_terms',
    about: { en: 'The words of the taxonomies.', sv: 'Taxonomiernas ord.' },
    item: TaxonomyTerm,
    name: 'TaxonomyTerms',
    query: {
      taxonomy_id: parameters.taxonomy.taxonomy_id,
      top_only: parameters.whether.openapi({
        description: 'Terms without a parent, which all are',
        example: 'true',
      }),
      parent_id: parameters.organization.organization_id.openapi({
        description: 'Terms below this one, which none has',
      }),
    },
    find: ({ taxonomy_id: taxonomy, parent_id: parent, search }) =>
      searched(
        taxonomyTerms.filter((one) => !parent && (!taxonomy || one.taxonomy_id === taxonomy)),
        search,
      ),
  });
  addItem(endpoints, {
    path: '/taxonomy_terms',
    about: { en: 'One word of a taxonomy.', sv: 'Ett ord i en taxonomi.' },
    item: TaxonomyTerm,
    find: (id) => taxonomyTerms.find((one) => one.id === id),
    example: () => taxonomyTerms[0]?.id,
  });
}

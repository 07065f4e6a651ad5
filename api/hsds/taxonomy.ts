import { Audience, SupportKind, SupportService } from '../../data/schema/support-service.ts';
import { uuid } from './ids.ts';
import type { Service, Taxonomy, TaxonomyTerm } from './schemas.ts';

interface Words {
  readonly name: string;
  readonly description: string;
  readonly terms: readonly string[];
  readonly of: (service: SupportService) => readonly string[];
}

const words: Readonly<Record<string, Words>> = {
  kinds: {
    name: 'Kinds of support',
    description: 'What a service does. Sheltered housing is not a kind.',
    terms: SupportKind.options,
    of: ({ kind }) => [kind],
  },
  audiences: {
    name: 'Audiences',
    description: 'Whom a service says it is for.',
    terms: Audience.options,
    of: ({ audiences }) => audiences,
  },
};

export const taxonomies: readonly Taxonomy[] = Object.entries(words).map(
  ([key, { name, description }]) => ({ id: uuid('taxonomies', key), name, description }),
);

export const taxonomyTerms: readonly TaxonomyTerm[] = Object.entries(words).flatMap(
  ([key, { name, terms }]) =>
    terms.map((code) => ({
      id: uuid('taxonomies', key, code),
      code,
      name: code.replaceAll('-', ' '),
      description: `${name}: ${code.replaceAll('-', ' ')}.`,
      taxonomy: name,
      taxonomy_id: uuid('taxonomies', key),
      language: 'en',
    })),
);

const termById = new Map(taxonomyTerms.map((term) => [term.id, term]));

/** The words a service is sorted by. */
export function attributesOf(service: SupportService): Service['attributes'] {
  const serviceId = uuid('support-services', service.id);
  return Object.entries(words).flatMap(([key, { of }]) =>
    of(service).flatMap((code) => {
      const term = termById.get(uuid('taxonomies', key, code));
      if (!term) return [];
      return [
        {
          id: uuid('attributes', service.id, key, code),
          link_id: serviceId,
          link_entity: 'service' as const,
          taxonomy_term_id: term.id,
          taxonomy_term: term,
        },
      ];
    }),
  );
}

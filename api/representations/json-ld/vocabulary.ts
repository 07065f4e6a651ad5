import type { OrganizationKind } from '../../../data/schema/organization.ts';
import type { z } from 'zod';

/** What linked data needs to know besides the record. */
export interface Vocabulary {
  /** "https://example.org/frid/v1" */
  readonly apiRoot: string;
  /** The same outside of releases, where the description is. */
  readonly latestRoot: string;
  readonly kindOf: (organizationId: string) => z.infer<typeof OrganizationKind> | undefined;
}

/** A node of linked data. What is unknown is left out: RDF has no word for it. */
export type Thing = Readonly<Record<string, unknown>>;

const texts = ['name', 'description', 'abstract', 'text', 'genre'];
const links = [
  ...['about', 'agent', 'areaServed', 'author', 'containedInPlace', 'creator', 'isBasedOn'],
  ...['maintainer', 'member', 'memberOf', 'participant', 'provider', 'publisher', 'serviceUrl'],
  ...['spatialCoverage', 'url', 'workExample'],
];
const dates = ['dateCreated', 'dateDeleted', 'dateModified', 'datePublished'];
const choices = ['dayOfWeek', 'contactOption'];

/** Fields that schema.org has no word for, as they are in the description of the API. */
const own = {
  AbsenceStatement: ['kind'],
  Activity: ['emphasized', 'planId', 'timing'],
  Channel: [
    ...['anonymous', 'confidence', 'free', 'interpreter', 'replacedById', 'showsOnBill', 'type'],
    ...['validFrom', 'validTo', 'verifiedOn'],
  ],
  Network: ['coordinatorId', 'statedAsOf'],
  Organization: ['validity'],
  Plan: ['completeness', 'memberDuties', 'successor'],
  Publication: ['pages'],
  Source: ['readOn'],
  SupportService: ['alwaysShown', 'beforeYouCall', 'deprecated', 'fictional', 'list', 'status'],
} as const;

const ownTexts = new Set<string>(['beforeYouCall', 'completeness', 'memberDuties', 'successor']);
const ownLinks = new Set<string>(['coordinatorId', 'planId', 'replacedById']);
const ownDates = new Set<string>(['readOn', 'verifiedOn']);

/**
 * The context, which stands in every answer: no reader has to fetch anything. Words of our own lead to
 * the place in the description that defines them.
 */
export function contextOf(latestRoot: string): Thing {
  const schemas = `${latestRoot}/openapi.json#/components/schemas/`;
  const terms = Object.entries(own).flatMap(([type, fields]) =>
    fields.map((field) => [field, ownTerm(field, `${schemas}${type}/properties/${field}`)]),
  );
  return {
    '@vocab': 'https://schema.org/',
    ...each(texts, { '@container': '@language' }),
    ...each(links, { '@type': '@id' }),
    ...each(dates, { '@type': 'Date' }),
    ...each(choices, { '@type': '@vocab' }),
    ...(Object.fromEntries(terms) as Thing),
  };
}

function ownTerm(field: string, iri: string): Thing {
  if (ownTexts.has(field)) return { '@id': iri, '@container': '@language' };
  if (ownLinks.has(field)) return { '@id': iri, '@type': '@id' };
  if (ownDates.has(field)) return { '@id': iri, '@type': 'Date' };
  return { '@id': iri };
}

function each(names: readonly string[], definition: Thing): Thing {
  return Object.fromEntries(names.map((name) => [name, definition]));
}

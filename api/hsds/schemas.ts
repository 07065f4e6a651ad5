import { z } from '@hono/zod-openapi';

/** What of HSDS 3.1 is given here. Unknown is left out, as HSDS has it. Names with "_" are the standard's. */
const id = z.uuid().meta({ description: 'Derived from the id in /frid/v1 (UUID version 5)' });
const text = z.string().optional();
const url = z.url().optional();

const Language = z.object({ id, phone_id: id, code: z.string() }).meta({ id: 'HsdsLanguage' });

const Phone = z
  .object({
    id,
    service_id: id,
    number: z.string().meta({ example: '112' }),
    type: z.enum(['voice', 'text', 'textphone']),
    description: text,
    languages: z.array(Language).optional(),
  })
  .meta({ id: 'HsdsPhone' });

const Schedule = z
  .object({
    id,
    service_id: id,
    freq: z.literal('WEEKLY').optional(),
    wkst: z.literal('MO').optional(),
    byday: text.meta({ description: 'Days (RFC 5545)', example: 'MO,TU' }),
    opens_at: text,
    closes_at: text,
    valid_from: text,
    valid_to: text,
    description: text,
    notes: text,
  })
  .meta({ id: 'HsdsSchedule' });

const ServiceArea = z
  .object({ id, service_id: id, name: z.string(), uri: url })
  .meta({ id: 'HsdsServiceArea' });

const AdditionalUrl = z
  .object({ id, service_id: id, url: z.url(), label: text })
  .meta({ id: 'HsdsUrl' });

export const Taxonomy = z
  .object({ id, name: z.string(), description: z.string(), uri: url })
  .meta({ id: 'HsdsTaxonomy', description: 'A list of words that services are sorted by' });
export type Taxonomy = z.infer<typeof Taxonomy>;

export const TaxonomyTerm = z
  .object({
    id,
    code: z.string(),
    name: z.string(),
    description: z.string(),
    taxonomy: z.string(),
    taxonomy_id: id,
    language: z.literal('en'),
  })
  .meta({ id: 'HsdsTaxonomyTerm', description: 'A word that services are sorted by' });
export type TaxonomyTerm = z.infer<typeof TaxonomyTerm>;

const Attribute = z
  .object({
    id,
    link_id: id,
    link_entity: z.literal('service'),
    taxonomy_term_id: id,
    taxonomy_term: TaxonomyTerm,
  })
  .meta({ id: 'HsdsAttribute' });

const Identifier = z
  .object({ id, organization_id: id, identifier_type: z.string(), identifier: z.string() })
  .meta({ id: 'HsdsOrganizationIdentifier' });

export const Organization = z
  .object({
    id,
    name: z.string(),
    alternate_name: text,
    description: z.string(),
    website: url,
    uri: url,
    organization_identifiers: z.array(Identifier).optional(),
  })
  .meta({ id: 'HsdsOrganization', description: 'A body that operates services' });
export type Organization = z.infer<typeof Organization>;

/** The fields of a service that are no lists. */
export const ServiceSummary = z
  .object({
    id,
    organization_id: id.optional(),
    name: z.string(),
    alternate_name: text,
    description: text,
    url,
    email: z.email().optional(),
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
    alert: text,
    interpretation_services: text,
    fees_description: text,
    eligibility_description: text,
    minimum_age: z.number().optional(),
    maximum_age: z.number().optional(),
    assured_date: text.meta({ description: 'Day on which the operator was asked, no other' }),
  })
  .meta({ id: 'HsdsServiceSummary', description: 'A support contact without its lists' });
export type ServiceSummary = z.infer<typeof ServiceSummary>;

export const Service = ServiceSummary.extend({
  additional_urls: z.array(AdditionalUrl),
  phones: z.array(Phone),
  schedules: z.array(Schedule),
  service_areas: z.array(ServiceArea),
  service_at_locations: z
    .array(z.object({ id }))
    .max(0)
    .meta({ description: 'Always empty: no place is given' }),
  attributes: z.array(Attribute),
  organization: Organization.optional(),
}).meta({ id: 'HsdsService', description: 'A support contact with all that is known of it' });
export type Service = z.infer<typeof Service>;

export const OrganizationWithServices = Organization.extend({
  services: z.array(z.union([Service, z.object({ id })])),
}).meta({ id: 'HsdsOrganizationWithServices', description: 'A body with what it operates' });
export type OrganizationWithServices = z.infer<typeof OrganizationWithServices>;

export const Root = z
  .object({
    version: z.literal('3.1'),
    profile: z.url(),
    openapi_url: z.url(),
  })
  .meta({ id: 'HsdsRoot', description: 'What this is' });

/** The standard's page of a list. */
export function pageOf(item: z.ZodType, name: string) {
  const count = z.int().meta({ example: 1 });
  return z
    .object({
      total_items: count,
      total_pages: count,
      page_number: count,
      size: count,
      first_page: z.boolean(),
      last_page: z.boolean(),
      empty: z.boolean(),
      contents: z.array(item),
    })
    .meta({ id: `HsdsPageOf${name}`, description: 'One page of a list' });
}

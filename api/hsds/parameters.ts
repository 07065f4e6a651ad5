import { z } from '@hono/zod-openapi';
import { SupportList } from '../../data/schema/support-service.ts';
import { limits } from '../http/limits.ts';
import { uuid } from './ids.ts';

const mostOnPage = limits.pageSize.value;

function wholeNumber(most: number, otherwise: number, description: string) {
  const error = `It must be a whole number from 1 to ${most}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, { error })
    .default(otherwise)
    .openapi({
      type: 'integer',
      minimum: 1,
      maximum: most,
      default: otherwise,
      description,
      example: otherwise,
    });
}

const tooLong = `At most ${limits.searchText.value} characters can be searched for.`;

const Identifier = z.uuid({ error: 'It must be a UUID.' }).optional();

export const whether = z.enum(['true', 'false']).optional();

/** Every list has these. */
export const paging = {
  page: wholeNumber(999_999_999, 1, 'Page, from 1'),
  per_page: wholeNumber(mostOnPage, 50, 'Entries on a page'),
  format: z.enum(['json', 'ndjson']).default('json').openapi({
    description: 'ndjson: every entry on a line of its own, without pages',
    example: 'json',
  }),
  search: z.string().trim().max(limits.searchText.value, { error: tooLong }).optional().openapi({
    description: 'Words that must all be there. Never wire it to what a visitor types',
    example: 'stöd',
  }),
};

/** Which of the three lists; they are never mixed. */
export const list = {
  list: SupportList.default('exposed').openapi({
    description: 'Not in HSDS: which of the three support lists; one value',
    example: 'exposed',
  }),
};

export const full = {
  full: whether.openapi({ description: 'With all lists of each entry', example: 'true' }),
};

export const taxonomy = {
  taxonomy_term_id: Identifier.openapi({
    description: 'Entries with this term',
    example: uuid('taxonomies', 'kinds', 'helpline'),
  }),
  taxonomy_id: Identifier.openapi({
    description: 'Entries with any term of this taxonomy',
    example: uuid('taxonomies', 'kinds'),
  }),
};

export const organization = {
  organization_id: Identifier.openapi({
    description: 'Services that this organization operates',
    example: uuid('organizations', 'nck'),
  }),
};

export const changed = {
  modified_after: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()], {
      error: 'It must be a day or a time (RFC 3339), such as 2026-11-23 or 2026-11-23T00:00:00Z.',
    })
    .optional()
    .openapi({
      description:
        'Taken, but everything is given: when an entry changed is not known here. /frid/v1/changes says what changed between releases',
      example: '2026-11-23T00:00:00Z',
    }),
};

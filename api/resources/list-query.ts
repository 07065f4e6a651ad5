import { z } from '@hono/zod-openapi';
import { limits } from '../http/limits.ts';
import { pagingParameters } from '../http/paging.ts';
import { severalOf } from '../http/several.ts';
import { formParameters } from '../representations/form-parameters.ts';
import type { Filter, Filters } from './filter.ts';
import type { Wanted } from './list-index.ts';
import type { Sorts } from './positions.ts';
import { validAtParameter } from './valid-at.ts';

/** A list's query after its schema has read it. */
interface GivenQuery {
  readonly page: number;
  readonly limit: number;
  readonly q?: string;
  readonly sort?: string;
  readonly fields?: readonly string[];
  readonly facets?: 'true' | 'false';
  readonly validAt?: string;
  readonly [filter: string]: unknown;
}

export const searchParameter = z
  .string()
  .trim()
  .min(1, { error: 'Give a word to search for, or leave it out.' })
  .max(limits.searchText.value, {
    error: `At most ${limits.searchText.value} characters can be searched for.`,
  })
  .optional()
  .openapi({
    description:
      'Words that must all be there, in any language; å, ä, ö, endings and a slip do not matter. Never wire it to what a visitor types: addresses are kept in logs and histories',
    example: 'stöd',
  });

/** What a list can be asked, declared once: for validation, errors and the description alike. */
export function listQuery<Item>(
  schema: z.ZodObject,
  filters: Filters<Item>,
  sorts: Sorts<Item>,
): z.ZodObject {
  const sortValues = Object.keys(sorts).flatMap((name) => [name, `-${name}`]);
  return z.strictObject({
    ...pagingParameters,
    ...formParameters,
    ...filterParameters(filters),
    q: searchParameter,
    sort: z
      .enum(sortValues as [string, ...string[]])
      .optional()
      .openapi({
        description: 'Swedish order; "-" turns it round; unknown values last',
        example: sortValues[0] ?? 'id',
      }),
    fields: severalOf(z.enum(Object.keys(schema.shape)), {
      description: 'Only these fields of each record',
      items: { type: 'string', enum: Object.keys(schema.shape) },
      example: 'id',
    }),
    validAt: validAtParameter,
    facets: z.enum(['true', 'false']).optional().openapi({
      description: 'Adds how many records each value of each filter would find',
      example: 'true',
    }),
  });
}

/** What is wanted of the list, and how it is to be shown. */
export function readListQuery<Item>(query: object, filters: Filters<Item>) {
  const given = query as GivenQuery;
  const chosen: (readonly [name: string, values: readonly string[]])[] = [];
  for (const name in filters) {
    const value = given[name] as string | readonly string[] | undefined;
    if (value !== undefined) chosen.push([name, typeof value === 'string' ? [value] : value]);
  }
  const { page, limit, q, sort, fields, facets, validAt } = given;
  const wanted: Wanted = { filters: chosen, q, sort, validAt };
  return { page, limit, wanted, fields, validAt, withFacets: facets === 'true' };
}

export function filterParameters<Item>(filters: Filters<Item>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [name, filterParameter(filter)]),
  );
}

function filterParameter<Item>(filter: Filter<Item>): z.ZodType {
  const { value, description, example } = filter;
  const options = value instanceof z.ZodEnum ? { enum: value.options.map(String) } : {};
  const items = { type: 'string' as const, ...options };
  if (filter.default === undefined) return severalOf(value, { description, items, example });
  return value.default(filter.default).openapi({
    ...items,
    default: filter.default,
    description: `${description}; one value`,
    ...(example === undefined ? {} : { example }),
  });
}

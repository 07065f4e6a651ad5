import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Link, link } from './links.ts';

export const maximumLimit = limits.pageSize.value;

const wholeNumber = /^-?\d{1,9}$/;

/**
 * The profile's paging parameters (FNS.07 to FNS.09). `page` has no minimum: a page outside the range
 * is an empty list (FNS.14). Their texts are read strictly, since `Number('')` would be 0.
 */
export const pagingParameters = {
  page: z
    .string()
    .regex(wholeNumber, { error: 'It must be a whole number, such as 1.' })
    .transform(Number)
    .default(1)
    .openapi({ type: 'integer', default: 1, description: 'Page, from 1', example: 1 }),
  limit: z
    .string()
    .regex(wholeNumber, { error: `It must be a whole number from 1 to ${maximumLimit}.` })
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= maximumLimit, {
      error: `It must be a whole number from 1 to ${maximumLimit}.`,
    })
    .default(20)
    .openapi({
      type: 'integer',
      minimum: 1,
      maximum: maximumLimit,
      default: 20,
      description: 'Records on a page',
      example: 20,
    }),
};

export const PageMeta = z
  .strictObject({
    totalRecords: z.int().meta({ description: 'Records on all pages', example: 17 }),
    page: z.int().meta({ example: 1 }),
    limit: z.int().meta({ description: 'Records on a page at most', example: 20 }),
    count: z.int().meta({ description: 'Records on this page', example: 17 }),
  })
  .meta({ id: 'PageMeta', description: 'Where in the whole list the page is' });

export const PageLinks = z
  .strictObject({
    self: Link,
    first: Link,
    last: Link,
    next: Link.optional(),
    prev: Link.optional(),
  })
  .meta({ id: 'PageLinks', description: 'The page and the pages around it' });

/** What a list was asked for, defaults included. */
export interface PageQuery {
  readonly page: number;
  readonly limit: number;
  readonly [parameter: string]: unknown;
}

/** One page of records. `place` says where this page and the others are. Every link carries all parameters in force (FNS.12), in one order. */
export function paginate<T>(
  records: readonly T[],
  place: { readonly self: string; readonly pages: string },
  query: PageQuery,
) {
  const { page, limit } = query;
  const lastPage = Math.max(1, Math.ceil(records.length / limit));
  const onPage = page < 1 ? [] : records.slice((page - 1) * limit, page * limit);

  const given = Object.entries(query)
    .filter(([name, value]) => name !== 'page' && value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const afterPage = given.findIndex(([name]) => name > 'page');
  const split = afterPage < 0 ? given.length : afterPage;
  const before = given
    .slice(0, split)
    .map(([name, value]) => `${encode(name, value)}&`)
    .join('');
  const after = given
    .slice(split)
    .map(([name, value]) => `&${encode(name, value)}`)
    .join('');

  function to(rel: string, target: number): Link {
    const address = rel === 'self' ? place.self : place.pages;
    return link(rel, `${address}?${before}page=${target}${after}`);
  }

  return {
    _meta: { totalRecords: records.length, page, limit, count: onPage.length },
    _links: {
      self: to('self', page),
      first: to('first', 1),
      last: to('last', lastPage),
      ...(page < lastPage ? { next: to('next', Math.max(1, page + 1)) } : {}),
      ...(page > 1 ? { prev: to('prev', Math.min(page - 1, lastPage)) } : {}),
    },
    records: onPage,
  };
}

/** Commas separate values, and need no escape in a query (RFC 3986, 3.4). */
function encode(name: string, value: string): string {
  return new URLSearchParams([[name, value]]).toString().replaceAll('%2C', ',');
}

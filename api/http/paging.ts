import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Link } from './links.ts';

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

/** What a list was asked for, defaults included and sorted by name, as its links have it. */
export interface PageQuery {
  readonly page: number;
  readonly limit: number;
  readonly [parameter: string]: string | number | readonly string[] | undefined;
}

/** The order of links, of a query in the order of its schema. */
export function sorted(query: object): PageQuery {
  return Object.fromEntries(
    Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as PageQuery;
}

/** Addresses of a list: the one that was asked, and the one whose pages stay as they are. */
export interface Place {
  readonly self: string;
  readonly pages: string;
}

/**
 * Which of so many records are on a page, from one position up to another, and the JSON before them: `_meta`
 * and `_links`, with the object still open. It is put together as text, which takes a fifth of the time.
 * Every link carries all parameters in force (FNS.12). `more` are further members of `_meta`.
 */
export function pageOf(total: number, { self, pages }: Place, query: PageQuery, more = '') {
  const { page, limit } = query;
  const lastPage = Math.max(1, Math.ceil(total / limit));
  const from = page < 1 ? 0 : Math.min(total, (page - 1) * limit);
  const to = page < 1 ? 0 : Math.min(total, page * limit);
  const { before, after } = aroundPage(query);
  const linkTo = (rel: string, address: string, target: number) =>
    `"${rel}":{"href":"${address}?${before}page=${target}${after}","rel":"${rel}","method":"GET"}`;

  let links = linkTo('self', self, page);
  links += `,${linkTo('first', pages, 1)},${linkTo('last', pages, lastPage)}`;
  if (page < lastPage) links += `,${linkTo('next', pages, Math.max(1, page + 1))}`;
  if (page > 1) links += `,${linkTo('prev', pages, Math.min(page - 1, lastPage))}`;
  const meta = `"totalRecords":${total},"page":${page},"limit":${limit},"count":${to - from}${more}`;
  return { from, to, opening: `{"_meta":{${meta}},"_links":{${links}}` };
}

/** The query before and after its `page`. */
function aroundPage(query: PageQuery): { before: string; after: string } {
  let [before, after] = ['', ''];
  let isBefore = true;
  for (const name in query) {
    const value = query[name];
    if (name === 'page') isBefore = false;
    else if (value === undefined) continue;
    else if (isBefore) before += `${encode(name, textOf(value))}&`;
    else after += `&${encode(name, textOf(value))}`;
  }
  return { before, after };
}

function textOf(value: string | number | readonly string[]): string {
  return typeof value === 'object' ? value.join(',') : `${value}`;
}

/** Needs no escape in a query. */
const plain = /^[A-Za-z0-9._*,-]*$/;

/** Commas separate values, and need no escape in a query (RFC 3986, 3.4). */
function encode(name: string, value: string): string {
  if (plain.test(value)) return `${name}=${value}`;
  return new URLSearchParams([[name, value]]).toString().replaceAll('%2C', ',');
}

import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, quote, refuseQuery } from '../http/query.ts';
import { commonResponses, inBoth, json, type BothLanguages } from '../resources/responses.ts';
import { paging } from './parameters.ts';
import { pageOf } from './pages.ts';
import { pageOf as pageSchema } from './schemas.ts';

/** Where endpoints are declared, and how to find a real entry for the description. */
export interface Endpoints {
  readonly api: OpenAPIHono;
  /** Absolute address of all of them. */
  readonly apiRoot: string;
  readonly examples: Map<string, () => string | undefined>;
}

export type Query = Readonly<Record<string, string | undefined>>;

export interface ListOf {
  readonly path: string;
  readonly about: BothLanguages;
  readonly item: z.ZodType;
  readonly name: string;
  readonly query: z.core.$ZodLooseShape;
  readonly find: (query: Query) => readonly object[];
}

/** Declares a list: its pages, what it can be asked, its description. */
export function addList(
  { api }: Endpoints,
  { path, about, item, name, query, find }: ListOf,
): void {
  const Query = z.strictObject({ ...paging, ...query });
  const page = json(pageSchema(item, name), about);
  const lines = { 'application/x-ndjson': { schema: { type: 'string' as const } } };
  const route = createRoute({
    method: 'get',
    path,
    operationId: `list${name}`,
    summary: about.en,
    description: inBoth(about),
    request: { query: Query },
    responses: { 200: { ...page, content: { ...page.content, ...lines } }, ...commonResponses },
  });
  api.openapi(
    route,
    (c) => {
      const query = c.req.valid('query') as PageQuery;
      const { page, per_page: perPage, format, ...rest } = query;
      const found = find(rest);
      if (format === 'json') return c.json(pageOf(found, page, perPage), 200);
      const lines = found.map((one) => `${JSON.stringify(one)}\n`).join('');
      return c.body(lines, 200, { 'content-type': 'application/x-ndjson' });
    },
    (result, c) => refuseQuery(result, Object.keys(Query.shape), c),
  );
}

interface PageQuery {
  readonly page: number;
  readonly per_page: number;
  readonly format: 'json' | 'ndjson';
}

export interface ItemOf {
  readonly path: string;
  readonly about: BothLanguages;
  readonly item: z.ZodType;
  readonly query?: z.core.$ZodLooseShape;
  readonly find: (id: string, query: Query) => object | undefined;
  /** Why there is no such entry any more; undefined: there never was one. */
  readonly gone?: (id: string) => ProblemError | undefined;
  /** The id here of a record of /frid/v1, by its id there. */
  readonly idOf?: (readable: string) => string;
  /** An id for the description; made only when the description is. */
  readonly example?: () => string | undefined;
}

/** Declares the entry behind an id. */
export function addItem({ api, examples, apiRoot }: Endpoints, item: ItemOf): void {
  const { path, about, query = {}, find, gone, idOf, example } = item;
  if (example) examples.set(`${path}/{id}`, example);
  const Query = z.strictObject(query);
  const route = createRoute({
    method: 'get',
    path: `${path}/{id}`,
    summary: about.en,
    description: inBoth(about),
    request: { params: z.object({ id: z.string() }), query: Query },
    responses: { 200: json(item.item, about), ...commonResponses },
  });
  api.openapi(
    route,
    (c) => {
      const id = c.req.param('id') ?? '';
      const asked = c.req.valid('query') as Query;
      const found = find(id, asked);
      if (found) return c.json(found, 200);
      const withdrawn = gone?.(id);
      if (withdrawn) throw withdrawn;
      const derived = idOf?.(id);
      const likely =
        derived !== undefined && find(derived, asked) ? [`${apiRoot}${path}/${derived}`] : [];
      const detail = `There is no ${quote(id)} in ${path}: ids here are UUIDs, derived from those of /frid/v1.${didYouMean(likely)} The list names all.`;
      throw new ProblemError('NotFound', detail, likely.length ? { suggestions: likely } : {});
    },
    (result, c: Context) => refuseQuery(result, Object.keys(Query.shape), c),
  );
}

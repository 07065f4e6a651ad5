import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { paginate, PageLinks, PageMeta } from '../http/paging.ts';
import { refuseQuery } from '../http/query.ts';
import type { ResourceContext } from './context.ts';
import { isInForce, partsInForce } from './in-force.ts';
import { listQuery, readListQuery } from './list-query.ts';
import { findList, pathParameters, type ReadyResource } from './record.ts';
import { commonResponses, inBoth, json } from './responses.ts';
import { ValidAt } from './valid-at.ts';

const Facets = z
  .record(
    z.string(),
    z.array(
      z
        .strictObject({
          value: z.string().meta({ example: 'helpline' }),
          count: z.int().meta({ example: 7 }),
        })
        .meta({ id: 'Facet', description: 'How many records a value of a filter would find' }),
    ),
  )
  .meta({ id: 'Facets', description: 'By name of the filter; with `facets=true` only' });

/** Which page an answer is, and of when. */
export const ListMeta = PageMeta.extend({
  release: z.string().nullable().meta({
    description: 'Release the records are from; null: they are in none',
    example: '2026.11.0',
  }),
  superseded: z
    .boolean()
    .meta({ description: 'A newer release says otherwise: its contacts are for history' }),
  validAt: ValidAt,
}).meta({ id: 'ListMeta', description: 'Where in the whole list the page is, and of when it is' });

/** Declares the list of a record type: its page of records, what it can be asked, its description. */
export function addList<Item extends { id: string }>(
  api: OpenAPIHono,
  { apiRoot, pagesRoot, release, superseded, ownDay }: ResourceContext,
  ready: ReadyResource<Item>,
): void {
  const { field, schema, name, path, lists, indexes, filters, sorts, about, wholes } = ready;
  const Part = z
    .object(
      Object.fromEntries(
        Object.entries(schema.shape).map(([one, value]) => [one, z.optional(value)]),
      ),
    )
    .meta({ id: `${name}Part`, description: 'The fields that `fields` names' });
  const List = z
    .strictObject({
      _meta: ListMeta,
      _links: PageLinks,
      _facets: Facets.optional(),
      [field]: z.array(z.union([schema, Part])),
    })
    .meta({ id: `${name}List`, description: inBoth(about.list) });
  const Query = listQuery(schema, filters, sorts);
  // Nothing in it waits, and compiled, as it is for those who do not, it takes half the time.
  Query.safeParseAsync = (given) => Promise.resolve(Query.safeParse(given));
  const route = createRoute({
    method: 'get',
    path,
    operationId: operationOf(path),
    tags: [field],
    summary: about.list.en,
    description: inBoth(about.list),
    request: { params: pathParameters(path, lists), query: Query },
    responses: { 200: json(List, about.list), ...commonResponses },
  });
  api.openapi(
    route,
    async (c) => {
      const query = c.req.valid('query');
      const { wanted, fields, withFacets, validAt, ...page } = readListQuery(query, filters);
      const on = validAt === undefined ? indexes : ready.indexesAt(validAt);
      const index = findList(on, c.req.path, apiRoot);
      const whole = wholes?.get(c.req.path);
      const holds = validAt === undefined || !whole || isInForce(whole, validAt);
      const found = holds ? await index.find(wanted) : [];
      const place = { self: apiRoot + c.req.path, pages: pagesRoot + c.req.path };
      const { records, _meta, _links } = paginate(found, place, { ...query, ...page });
      const shown = records
        .map((record) => (validAt ? partsInForce(record, validAt) : record))
        .map((record) => (fields ? onlyFields(record, fields) : record));
      const time = { release, superseded, validAt: validAt ?? ownDay };
      const envelope = { _meta: { ..._meta, ...time }, _links };
      const facets = withFacets ? { _facets: holds ? await index.facets(wanted) : {} } : {};
      return c.json({ ...envelope, ...facets, [field]: shown }, 200);
    },
    (result, c) => refuseQuery(result, Object.keys(Query.shape), c),
  );
}

/** "/plans/{id}/goals" is listPlansGoals. */
function operationOf(path: string): string {
  const words = path.replaceAll(/\{.+?\}/g, '').split(/[/-]+/);
  return `list${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function onlyFields(record: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
}

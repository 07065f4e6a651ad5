import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { PageLinks, sorted, type PageQuery } from '../http/paging.ts';
import { refuseQuery } from '../http/query.ts';
import { quickReader } from '../http/quick-query.ts';
import type { QuickList, ResourceContext } from './context.ts';
import { ListMeta } from './list-meta.ts';
import { listPages } from './list-pages.ts';
import { listQuery } from './list-query.ts';
import { pathParameters, type ReadyResource } from './record.ts';
import { commonResponses, inBoth, json, jsonType } from './responses.ts';

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

/** Declares the list of a record type: its page of records, what it can be asked, its description. */
export function addList<Item extends { id: string }>(
  api: OpenAPIHono,
  context: ResourceContext,
  ready: ReadyResource<Item>,
): void {
  const { field, schema, name, path, lists, filters, sorts, about } = ready;
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
  const { write } = listPages(context, ready);
  api.openapi(
    route,
    async (c) => {
      const query = sorted(c.req.valid('query'));
      let page = write(c.req.path, query);
      while (page instanceof Promise) {
        await page;
        page = write(c.req.path, query);
      }
      return c.body(page.bytes, 200, { ...jsonType, etag: `"${page.tag}"` });
    },
    (result, c) => refuseQuery(result, Object.keys(Query.shape), c),
  );
  const read = quickReader(Query.shape);
  const tell: QuickList = (list, parameters) => {
    const query = read(parameters) as PageQuery | undefined;
    const page = query && write(list, query);
    return page instanceof Promise ? undefined : page;
  };
  for (const list of lists.keys()) context.quick.set(list, tell);
}

/** "/plans/{id}/goals" is listPlansGoals. */
function operationOf(path: string): string {
  const words = path.replaceAll(/\{.+?\}/g, '').split(/[/-]+/);
  return `list${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

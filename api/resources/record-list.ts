import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { paginate, PageLinks, PageMeta, pagingParameters } from '../http/paging.ts';
import { refuseQuery } from '../http/query.ts';
import { findList, nameOf, pathParameters, type Resource } from './record.ts';
import { commonResponses, inBoth, json } from './responses.ts';

/** Declares the list of a record type: its page of records, its filters, its description. */
export function addList<Item extends { id: string }>(
  api: OpenAPIHono,
  apiRoot: string,
  { field, schema, path, lists, filters = {}, about }: Resource<Item>,
): void {
  const List = z
    .strictObject({ _meta: PageMeta, _links: PageLinks, [field]: z.array(schema) })
    .meta({ id: `${nameOf(schema)}List`, description: about.list.en });
  const Query = z.strictObject({
    ...pagingParameters,
    ...Object.fromEntries(Object.entries(filters).map(([name, { schema }]) => [name, schema])),
  });
  const route = createRoute({
    method: 'get',
    path,
    operationId: `list${field.charAt(0).toUpperCase()}${field.slice(1)}`,
    tags: [field],
    summary: about.list.en,
    description: inBoth(about.list),
    request: { params: pathParameters(path, lists), query: Query },
    responses: { 200: json(List, about.list), ...commonResponses },
  });
  api.openapi(
    route,
    (c) => {
      const { page, limit, ...wanted } = c.req.valid('query');
      const chosen = Object.entries(wanted as Record<string, string | undefined>).reduce(
        (records, [name, value]) =>
          value === undefined
            ? records
            : records.filter((record) => filters[name]?.lets(record, value)),
        findList(lists, c.req.path, apiRoot),
      );
      const address = apiRoot + c.req.path;
      const { records, ...envelope } = paginate(chosen, address, { ...wanted, page, limit });
      return c.json({ ...envelope, [field]: records }, 200);
    },
    (result, c) => refuseQuery(result, Object.keys(Query.shape), c),
  );
}

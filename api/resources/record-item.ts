import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { Link, link } from '../http/links.ts';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, likelyMeant, quote, refuseQuery } from '../http/query.ts';
import { findList, nameOf, pathParameters, type Resource } from './record.ts';
import { commonResponses, inBoth, json } from './responses.ts';

/** Declares the item of a record type: the record, and links to where it belongs. */
export function addItem<Item extends { id: string }>(
  api: OpenAPIHono,
  apiRoot: string,
  { field, schema, path, idParameter, lists, links = {}, about }: Resource<Item>,
): void {
  const ItemLinks = z.strictObject({
    self: Link,
    collection: Link,
    ...Object.fromEntries(Object.keys(links).map((name) => [name, Link])),
  });
  const Item = schema
    .and(z.object({ _links: ItemLinks }))
    .meta({ id: `${nameOf(schema)}Item`, description: about.item.en });
  const itemPath = `${path}/{${idParameter}}`;
  const route = createRoute({
    method: 'get',
    path: itemPath,
    operationId: `get${nameOf(schema)}`,
    tags: [field],
    summary: about.item.en,
    description: inBoth(about.item),
    request: { params: pathParameters(itemPath, lists), query: z.strictObject({}) },
    responses: { 200: json(Item, about.item), ...commonResponses },
  });
  api.openapi(
    route,
    (c) => {
      const listPath = c.req.path.slice(0, c.req.path.lastIndexOf('/'));
      const id = c.req.param(idParameter) ?? '';
      const record = findRecord(findList(lists, listPath, apiRoot), id, apiRoot + listPath);
      const _links = {
        self: link('self', `${apiRoot}${listPath}/${record.id}`),
        collection: link('collection', apiRoot + listPath),
        ...Object.fromEntries(Object.entries(links).map(([name, make]) => [name, make(record)])),
      };
      return c.json({ ...record, _links }, 200);
    },
    (result, c) => refuseQuery(result, [], c),
  );
}

function findRecord<Item extends { id: string }>(
  records: readonly Item[],
  id: string,
  list: string,
): Item {
  const found = records.find((record) => record.id === id);
  if (found) return found;
  const likely = likelyMeant(
    id,
    records.map((record) => record.id),
  );
  const detail = `There is no record ${quote(id)} in ${list}.${didYouMean(likely)} The list names all.`;
  throw new ProblemError('NotFound', detail, {
    suggestions: likely.length ? likely.map((known) => `${list}/${known}`) : [list],
  });
}

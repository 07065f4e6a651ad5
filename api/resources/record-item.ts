import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { Link, link } from '../http/links.ts';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, likelyMeant, quote, refuseQuery } from '../http/query.ts';
import type { ResourceContext } from './context.ts';
import { isInForce, partsInForce } from './in-force.ts';
import type { ListIndex } from './list-index.ts';
import { ListMeta } from './list-meta.ts';
import { validAtParameter } from './valid-at.ts';
import { formParameters } from '../representations/form-parameters.ts';
import { findList, pathParameters, type ReadyResource } from './record.ts';
import { releasedHistory } from './record-history.ts';
import { commonResponses, inBoth, json } from './responses.ts';
import { withdrawal } from './withdrawn.ts';

const { release, superseded, validAt, onlyValid } = ListMeta.shape;

const ItemMeta = z
  .strictObject({ release, superseded, validAt, onlyValid })
  .meta({ id: 'ItemMeta', description: 'Of when the record is' });

/** Declares the item of a record type: the record, and links to where it belongs. */
export function addItem<Item extends { id: string }>(
  api: OpenAPIHono,
  context: ResourceContext,
  {
    field,
    schema,
    name,
    path,
    idParameter,
    lists,
    indexes,
    indexesAt,
    wholes,
    withdrawnWholes,
    links = {},
    about,
    redirect,
  }: ReadyResource<Item>,
): void {
  const { apiRoot, latestRoot, release, superseded, ownDay } = context;
  const ItemLinks = z.strictObject({
    self: Link,
    collection: Link,
    'latest-version': Link.optional(),
    'version-history': Link.optional(),
    ...Object.fromEntries(Object.keys(links).map((name) => [name, Link])),
  });
  const Item = schema
    .and(z.object({ _meta: ItemMeta, _links: ItemLinks }))
    .meta({ id: `${name}Item`, description: inBoth(about.item) });

  /** Where a record is today, and what has happened to it (RFC 5829). */
  function versionLinks(itemPath: string): Record<string, Link> {
    const latest = link('latest-version', latestRoot + itemPath);
    const history = releasedHistory(itemPath, context);
    return {
      ...(apiRoot === latestRoot ? {} : { 'latest-version': latest }),
      ...(history ? { 'version-history': link('version-history', history) } : {}),
    };
  }

  const itemPath = `${path}/{${idParameter}}`;
  const Query = z.strictObject({ validAt: validAtParameter, ...formParameters });
  const route = createRoute({
    method: 'get',
    path: itemPath,
    operationId: `get${name}`,
    tags: [field],
    summary: about.item.en,
    description: inBoth(about.item),
    request: { params: pathParameters(itemPath, lists), query: Query },
    responses: {
      200: json(Item, about.item),
      ...(redirect ? { 307: { description: inBoth(redirect) } } : {}),
      ...commonResponses,
    },
  });
  api.openapi(
    route,
    (c) => {
      const listPath = c.req.path.slice(0, c.req.path.lastIndexOf('/'));
      const id = c.req.param(idParameter) ?? '';
      const { validAt: day } = c.req.valid('query');
      const on = day === undefined ? indexes : indexesAt(day);
      const index = findList(on, listPath, context, withdrawnWholes);
      const gone = index.withdrawn.find((record) => record.id === id);
      if (gone) {
        const { 'version-history': history } = versionLinks(`${listPath}/${id}`);
        throw withdrawal(gone, apiRoot + listPath, history?.href);
      }
      const record = findRecord(index, id, apiRoot + listPath);
      if (day !== undefined) {
        const whole = wholes?.get(listPath);
        const place = `${apiRoot}${listPath}/${record.id}`;
        if (!isInForce(record, day) || (whole && !isInForce(whole, day)))
          throw notInForce(day, place);
      }
      const _links = {
        self: link('self', `${apiRoot}${listPath}/${record.id}`),
        collection: link('collection', apiRoot + listPath),
        ...versionLinks(`${listPath}/${record.id}`),
        ...Object.fromEntries(Object.entries(links).map(([name, make]) => [name, make(record)])),
      };
      const onlyValid = day !== undefined;
      const _meta = { release, superseded, validAt: day ?? ownDay, onlyValid };
      const shown = day === undefined ? record : partsInForce(record, day);
      return c.json({ ...shown, _meta, _links }, 200);
    },
    (result, c) => refuseQuery(result, Object.keys(Query.shape), c),
  );
}

function findRecord<Item extends { id: string }>(
  { records, get }: ListIndex<Item>,
  id: string,
  list: string,
): Item {
  const found = get(id);
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

/** A record is not there on a day before it begins or after it ends; its dates are at its own address. */
function notInForce(day: string, place: string): ProblemError {
  const detail = `This record does not hold on ${day}. Its dates are at ${place}`;
  return new ProblemError('NotFound', detail, { suggestions: [place] });
}

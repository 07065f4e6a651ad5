import type { OpenAPIHono } from '@hono/zod-openapi';
import { LRUCache } from 'lru-cache';
import { madeAhead } from '../http/routes.ts';
import { searchTexts } from '../search/record-texts.ts';
import type { ResourceContext } from './context.ts';
import { indexList } from './list-index.ts';
import type { Sorts } from './positions.ts';
import { addItem } from './record-item.ts';
import { addList } from './record-list.ts';
import { nameOf, type ReadyResource, type Resource } from './record.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Records in a list whose first question would take longer than others. */
const many = 1_000;

/** Days whose lists are in memory at once. */
const mostDays = 8;

/**
 * Declares a record type's list and item: route, validation and description in one. Withdrawn records
 * are in no list; their addresses say what became of them.
 * Returns the addresses below the API root that can be prepared.
 */
export function recordRoutes<Item extends { id: string }>(
  api: OpenAPIHono,
  context: ResourceContext,
  resource: Resource<Item>,
): string[] {
  const ready = makeReady(resource);
  addList(api, context, ready);
  addItem(api, context, ready);
  for (const [path, records] of resource.lists)
    if (records.length >= many) context.later.push(async () => ready.indexes.get(path)?.workOut());
  return addressesOf(resource.lists);
}

/** Lists before items, as they are made ahead, and one more than are: it says that there are more. */
function addressesOf(lists: ReadonlyMap<string, readonly { id: string }[]>): string[] {
  const addresses = [...lists.keys()].slice(0, madeAhead + 1);
  for (const [path, records] of lists)
    for (const record of records) {
      if (addresses.length > madeAhead) return addresses;
      if (!isWithdrawn(record)) addresses.push(`${path}/${record.id}`);
    }
  return addresses;
}

function makeReady<Item extends { id: string }>(resource: Resource<Item>): ReadyResource<Item> {
  const { schema, lists, name = nameOf(schema), filters = {} } = resource;
  const sorts: Sorts<Item> = {
    ...sortsByHeading(schema.shape),
    ...resource.sorts,
    id: (record) => record.id,
  };
  const textOf = searchTexts(schema);
  const indexed = (of: Resource<Item>['lists']) =>
    lazily(of, (records) => {
      const current = records.filter((record) => !isWithdrawn(record));
      const withdrawn = records.filter(isWithdrawn);
      return { ...indexList(current, { filters, sorts, textOf }), withdrawn };
    });
  const indexes = indexed(lists);
  const { listsAt } = resource;
  const days = new LRUCache<string, typeof indexes>({ max: mostDays });
  const indexesAt = (day: string) => {
    if (!listsAt) return indexes;
    const known = days.get(day) ?? indexed(listsAt(day));
    days.set(day, known);
    return known;
  };
  return { ...resource, ...{ name, filters, sorts, indexes, indexesAt } };
}

/** Makes something of each list when it is first asked for. */
function lazily<List, Made>(lists: ReadonlyMap<string, List>, make: (list: List) => Made) {
  const made = new Map<string, Made>();
  const get = (path: string) => {
    const known = made.get(path);
    const list = known ? undefined : lists.get(path);
    if (!list) return known;
    const one = make(list);
    made.set(path, one);
    return one;
  };
  return { get, keys: () => lists.keys() };
}

function sortsByHeading(shape: object): Sorts<object> {
  return Object.fromEntries(
    ['name', 'title']
      .filter((field) => field in shape)
      .map((field) => [
        field,
        (record: object) => (record as Record<string, { sv: string }>)[field]?.sv ?? null,
      ]),
  );
}

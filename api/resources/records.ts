import type { OpenAPIHono } from '@hono/zod-openapi';
import { LRUCache } from 'lru-cache';
import { searchTexts } from '../search/record-texts.ts';
import type { ResourceContext } from './context.ts';
import { indexList } from './list-index.ts';
import type { Sorts } from './positions.ts';
import { addItem } from './record-item.ts';
import { addList } from './record-list.ts';
import { nameOf, type ReadyResource, type Resource } from './record.ts';
import { isWithdrawn } from './withdrawn.ts';

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
  return [...ready.indexes].flatMap(([path, { records }]) => [
    path,
    ...records.map((record) => `${path}/${record.id}`),
  ]);
}

function makeReady<Item extends { id: string }>(resource: Resource<Item>): ReadyResource<Item> {
  const { schema, lists, name = nameOf(schema), filters = {} } = resource;
  const sorts: Sorts<Item> = {
    ...sortsByHeading(schema.shape),
    ...resource.sorts,
    id: (record) => record.id,
  };
  const textOf = searchTexts(schema);
  const indexAll = (of: Resource<Item>['lists']) => {
    const indexes = [...of].map(([path, records]) => {
      const current = records.filter((record) => !isWithdrawn(record));
      return [path, indexList(current, { filters, sorts, textOf })] as const;
    });
    return new Map(indexes);
  };
  const indexes = indexAll(lists);
  const { listsAt } = resource;
  const days = new LRUCache<string, typeof indexes>({ max: mostDays });
  const indexesAt = (day: string) => {
    if (!listsAt) return indexes;
    const known = days.get(day) ?? indexAll(listsAt(day));
    days.set(day, known);
    return known;
  };
  const withdrawn = [...lists].map(
    ([path, records]) => [path, records.filter(isWithdrawn)] as const,
  );
  return {
    ...resource,
    ...{ name, filters, sorts, indexes, indexesAt, withdrawn: new Map(withdrawn) },
  };
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

import type { OpenAPIHono } from '@hono/zod-openapi';
import { searchTexts } from '../search/record-texts.ts';
import type { ResourceContext } from './context.ts';
import { indexList, type Sorts } from './list-index.ts';
import { addItem } from './record-item.ts';
import { addList } from './record-list.ts';
import { nameOf, type ReadyResource, type Resource } from './record.ts';
import { isWithdrawn } from './withdrawn.ts';

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
  const indexes = [...lists].map(([path, records]) => {
    const current = records.filter((record) => !isWithdrawn(record));
    return [path, indexList(current, { filters, sorts, textOf })] as const;
  });
  const withdrawn = [...lists].map(
    ([path, records]) => [path, records.filter(isWithdrawn)] as const,
  );
  const parts = { indexes: new Map(indexes), withdrawn: new Map(withdrawn) };
  return { ...resource, ...parts, name, filters, sorts };
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

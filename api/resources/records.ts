import type { OpenAPIHono } from '@hono/zod-openapi';
import { addItem } from './record-item.ts';
import { addList } from './record-list.ts';
import type { Resource } from './record.ts';

/**
 * Declares a record type's list and item: route, validation and description in one.
 * Returns the addresses below the API root that can be prepared.
 */
export function recordRoutes<Item extends { id: string }>(
  api: OpenAPIHono,
  apiRoot: string,
  resource: Resource<Item>,
): string[] {
  addList(api, apiRoot, resource);
  addItem(api, apiRoot, resource);
  return [...resource.lists].flatMap(([path, records]) => [
    path,
    ...records.map((record) => `${path}/${record.id}`),
  ]);
}

import { isWithdrawn } from './withdrawn.ts';

/**
 * Lists of what belongs to a record, by path ("/plans/varmland-2018-2021/goals"), and the records they
 * belong to, by the same.
 */
export function partsOf<Parent extends { id: string }, Part>(
  path: string,
  name: string,
  parents: readonly Parent[],
  parts: (parent: Parent) => readonly Part[],
): { lists: Map<string, readonly Part[]>; wholes: Map<string, Parent> } {
  const found = parents
    .filter((parent) => !isWithdrawn(parent))
    .map((parent) => [`${path}/${parent.id}/${name}`, parent] as const);
  return {
    lists: new Map(found.map(([list, parent]) => [list, parts(parent)])),
    wholes: new Map(found),
  };
}

import { isWithdrawn } from './withdrawn.ts';

/** Lists of what belongs to a record, by path: "/plans/varmland-2018-2021/goals". */
export function partsOf<Parent extends { id: string }, Part>(
  path: string,
  name: string,
  parents: readonly Parent[],
  parts: (parent: Parent) => readonly Part[],
): Map<string, readonly Part[]> {
  const lists = parents
    .filter((parent) => !isWithdrawn(parent))
    .map((parent) => [`${path}/${parent.id}/${name}`, parts(parent)] as const);
  return new Map(lists);
}

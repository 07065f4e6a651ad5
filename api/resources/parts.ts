import { isWithdrawn } from './withdrawn.ts';

/** Lists of what belongs to a record, by path ("/plans/varmland-2018-2021/goals"). */
interface Parts<Parent, Part> {
  readonly lists: Map<string, readonly Part[]>;
  /** The records they belong to, by the same. */
  readonly wholes: Map<string, Parent>;
  /** The same of records that were withdrawn, and with them what belongs to them. */
  readonly withdrawnWholes: Map<string, Parent>;
}

export function partsOf<Parent extends { id: string }, Part>(
  path: string,
  name: string,
  parents: readonly Parent[],
  parts: (parent: Parent) => readonly Part[],
): Parts<Parent, Part> {
  const wholes = new Map<string, Parent>();
  const withdrawnWholes = new Map<string, Parent>();
  for (const parent of parents) {
    const found = isWithdrawn(parent) ? withdrawnWholes : wholes;
    found.set(`${path}/${parent.id}/${name}`, parent);
  }
  const lists = new Map([...wholes].map(([list, parent]) => [list, parts(parent)]));
  return { lists, wholes, withdrawnWholes };
}

import { swedish, type Positions } from './positions.ts';

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** How many records each value of each filter finds; `passing` are those that all other filters let through. */
export function countFacets(
  names: readonly string[],
  postings: (name: string) => ReadonlyMap<string, readonly number[]>,
  passing: (name: string) => Positions,
): Record<string, Facet[]> {
  return Object.fromEntries(
    names.map((name) => {
      const left = new Set(Array.from(passing(name)));
      const counts = [...postings(name)].map(([value, positions]) => ({
        value,
        count: positions.filter((position) => left.has(position)).length,
      }));
      return [name, counts.filter(({ count }) => count > 0).sort(byCount)];
    }),
  );
}

function byCount(a: Facet, b: Facet): number {
  return b.count - a.count || swedish.compare(a.value, b.value);
}

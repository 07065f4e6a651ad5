import { indexTexts, type SearchText } from '../search/text-index.ts';
import type { Filters } from './filter.ts';
import { isInForce } from './in-force.ts';

/** What sorts a list, by name; records without it come last. */
export type Sorts<Item> = Readonly<Record<string, (record: Item) => string | number | null>>;

/** What is asked of a list; values of one filter are alternatives. */
export interface Wanted {
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly q?: string | undefined;
  /** Name of a sort, with "-" before it for the other way round. */
  readonly sort?: string | undefined;
  /** Day the records hold on, YYYY-MM-DD. */
  readonly validAt?: string | undefined;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** A list that finds: each part is worked out when it is first needed, and kept. */
export interface ListIndex<Item> {
  readonly records: readonly Item[];
  readonly get: (id: string) => Item | undefined;
  /** In the order of the files; of a search in the order of fit; or sorted. */
  readonly find: (wanted: Wanted) => Promise<readonly Item[]>;
  /** How many records each value would find, with all else that is wanted. */
  readonly facets: (wanted: Wanted) => Promise<Record<string, Facet[]>>;
}

interface Declared<Item> {
  readonly filters: Filters<Item>;
  readonly sorts: Sorts<Item>;
  readonly textOf: (record: Item) => SearchText;
}

const swedish = new Intl.Collator('sv', { numeric: true });

export function indexList<Item extends { id: string }>(
  records: readonly Item[],
  { filters, sorts, textOf }: Declared<Item>,
): ListIndex<Item> {
  const all = Uint32Array.from(records.keys());
  const byId = once(() => new Map(records.map((record) => [record.id, record])));
  const search = once(() => indexTexts(records, textOf));
  const postings = keep((name: string) => positionsByValue(records, filters[name]?.of));
  const sorted = keep((sort: string) => sortedPositions(records, sorts, sort));

  /** The positions that a search leaves, or undefined without one. */
  const ranked = async (q: string | undefined) =>
    q === undefined ? undefined : (await search())(q);

  function lets(name: string, values: readonly string[]): Uint8Array {
    return maskOf(values.flatMap((value) => postings(name).get(value) ?? []));
  }

  function maskOf(positions: Iterable<number>): Uint8Array {
    const mask = new Uint8Array(records.length);
    for (const position of positions) mask[position] = 1;
    return mask;
  }

  function masks({ filters: chosen, validAt }: Wanted): Map<string, Uint8Array> {
    const filtering = new Map([...chosen].map(([name, values]) => [name, lets(name, values)]));
    if (validAt) {
      const inForce = records.map((record) => Number(isInForce(record, validAt)));
      filtering.set('validAt', Uint8Array.from(inForce));
    }
    return filtering;
  }

  async function find(wanted: Wanted): Promise<readonly Item[]> {
    const found = await ranked(wanted.q);
    const filtering = [...masks(wanted).values()];
    if (found && wanted.sort) filtering.push(maskOf(found));
    const order = wanted.sort ? sorted(wanted.sort) : (found ?? all);
    const left: Item[] = [];
    for (const position of order)
      if (filtering.every((mask) => mask[position] === 1)) left.push(records[position] as Item);
    return left;
  }

  async function facets(wanted: Wanted): Promise<Record<string, Facet[]>> {
    const candidates = (await ranked(wanted.q)) ?? all;
    const filtering = masks(wanted);
    return Object.fromEntries(
      Object.keys(filters).map((name) => {
        const others = [...filtering].filter(([other]) => other !== name);
        const passing = new Set(
          candidates.filter((position) => others.every(([, mask]) => mask[position] === 1)),
        );
        const counts = [...postings(name)].map(([value, positions]) => ({
          value,
          count: positions.filter((position) => passing.has(position)).length,
        }));
        return [name, counts.filter(({ count }) => count > 0).sort(byCount)];
      }),
    );
  }

  return { records, get: (id) => byId().get(id), find, facets };
}

function byCount(a: Facet, b: Facet): number {
  return b.count - a.count || swedish.compare(a.value, b.value);
}

function positionsByValue<Item>(
  records: readonly Item[],
  of: (record: Item) => readonly (string | null)[] = () => [],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [position, record] of records.entries()) {
    for (const value of new Set(of(record))) {
      if (value === null) continue;
      const positions = found.get(value);
      if (positions) positions.push(position);
      else found.set(value, [position]);
    }
  }
  return found;
}

function sortedPositions<Item>(
  records: readonly Item[],
  sorts: Sorts<Item>,
  sort: string,
): number[] {
  const direction = sort.startsWith('-') ? -1 : 1;
  const keyOf = sorts[sort.replace(/^-/, '')] ?? (() => null);
  const keyed = records.map((record, position) => ({ position, key: keyOf(record) }));
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const isNumber = typeof a === 'number' && typeof b === 'number';
      return direction * (isNumber ? a - b : swedish.compare(String(a), String(b)));
    })
    .map(({ position }) => position);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function keep<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make(name);
    made.set(name, value);
    return value;
  };
}

import { LRUCache } from 'lru-cache';
import { othersTurn } from '../http/turns.ts';
import { indexTexts, type SearchText, type TextIndex } from '../search/text-index.ts';
import { countFacets, type Facet } from './facets.ts';
import type { Filters } from './filter.ts';
import { isInForce } from './in-force.ts';
import { positionsByValue, sortedPositions, type Positions, type Sorts } from './positions.ts';

/** What is asked of a list; values of one filter are alternatives. */
export interface Wanted {
  readonly filters: readonly (readonly [name: string, values: readonly string[]])[];
  readonly q?: string | undefined;
  /** Name of a sort, with "-" before it for the other way round. */
  readonly sort?: string | undefined;
  /** Day the records hold on, YYYY-MM-DD. */
  readonly validAt?: string | undefined;
}

/** A list that finds: each part is worked out when it is first needed, and kept. */
export interface ListIndex<Item> {
  readonly records: readonly Item[];
  readonly get: (id: string) => Item | undefined;
  /** Works out whatever can be before it is needed, in turns with requests. */
  readonly workOut: () => Promise<void>;
  /** Makes the index of words where it is wanted and not there; undefined: all is ready. */
  readonly prepare: (wanted: Wanted) => Promise<void> | undefined;
  /** Positions in the order of the files; of a search in the order of fit; or sorted. Ask `prepare` before. */
  readonly find: (wanted: Wanted) => Positions;
  /** How many records each value would find, with all else that is wanted. */
  readonly facets: (wanted: Wanted) => Record<string, Facet[]>;
}

interface Declared<Item> {
  readonly filters: Filters<Item>;
  readonly sorts: Sorts<Item>;
  readonly textOf: (record: Item) => SearchText;
}

/** Searches and days whose positions are kept, and how many positions in all of them. */
const mostKept = { max: 200, maxSize: 200_000 };

/** Searches made before anybody asks. */
const practice = 30;

export function indexList<Item extends { id: string }>(
  records: readonly Item[],
  { filters, sorts, textOf }: Declared<Item>,
): ListIndex<Item> {
  const all = Uint32Array.from(records.keys());
  const byId = once(() => new Map(records.map((record) => [record.id, record])));
  const postings = keep((name: string) => positionsByValue(records, filters[name]?.of));
  const sorted = keep((sort: string) => sortedPositions(records, sorts, sort));
  const inForce = keepSome((day) => all.filter((at) => isInForce(records[at]!, day)));
  const ranked = keepSome((q) => texts?.(q) ?? new Uint32Array());
  let texts: TextIndex | undefined;
  const indexing = once(async () => {
    texts = await indexTexts(records, textOf);
  });

  /** For each of what narrows the list but for one filter, the positions that pass it. */
  function passing({ filters: chosen, validAt }: Wanted, except?: string): Positions[][] {
    const all: Positions[][] = [];
    for (const [name, values] of chosen) {
      if (name === except) continue;
      const ofName = postings(name);
      all.push(values.map((value) => ofName.get(value) ?? none));
    }
    if (validAt) all.push([inForce(validAt)]);
    return all;
  }

  function find(wanted: Wanted): Positions {
    const found = wanted.q === undefined ? undefined : ranked(wanted.q);
    const narrowing = passing(wanted);
    if (found && wanted.sort) narrowing.push([found]);
    const order = wanted.sort ? sorted(wanted.sort) : (found ?? all);
    return narrowing.length ? inAll(order, narrowing, records.length) : order;
  }

  function facets(wanted: Wanted): Record<string, Facet[]> {
    const candidates = wanted.q === undefined ? all : ranked(wanted.q);
    const left = (except: string) => inAll(candidates, passing(wanted, except), records.length);
    return countFacets(Object.keys(filters), postings, left);
  }

  async function workOut(): Promise<void> {
    for (const name in filters) {
      postings(name);
      await othersTurn();
    }
    for (const sort of Object.keys(sorts).flatMap((name) => [name, `-${name}`])) {
      sorted(sort);
      await othersTurn();
    }
    await indexing();
    // Node compiles what has run a few times: the first searches take three times as long as all others.
    for (const record of records.slice(0, practice)) {
      texts?.(textOf(record).heading);
      await othersTurn();
    }
  }

  return {
    ...{ records, find, facets, workOut },
    get: (id) => byId().get(id),
    prepare: ({ q }) => (q === undefined || texts ? undefined : indexing()),
  };
}

const none: Positions = [];

/** How many groups, from the first on, each position stands in: one table for all, since nothing waits. */
let held = new Uint8Array(0);

/** Those of some positions that stand in every group of lists. */
function inAll(order: Positions, groups: readonly (readonly Positions[])[], size: number) {
  if (held.length < size) held = new Uint8Array(size);
  else held.fill(0, 0, size);
  let group = 0;
  for (const lists of groups) {
    for (const positions of lists)
      for (let at = 0; at < positions.length; at++)
        if (held[positions[at]!] === group) held[positions[at]!] = group + 1;
    group += 1;
  }
  const left: number[] = [];
  for (let at = 0; at < order.length; at++) if (held[order[at]!] === group) left.push(order[at]!);
  return left;
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

/** Keeps what was asked for last; the table for it is made when it is needed, since few lists are searched. */
function keepSome(make: (name: string) => Uint32Array): (name: string) => Uint32Array {
  const sizeCalculation = (positions: Uint32Array) => positions.length + 1;
  const table = once(() => new LRUCache<string, Uint32Array>({ ...mostKept, sizeCalculation }));
  return (name) => {
    const known = table().get(name);
    if (known) return known;
    const made = make(name);
    table().set(name, made);
    return made;
  };
}

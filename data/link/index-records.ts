import type { CollectionName } from '../collections.ts';
import type { Entry } from '../entry.ts';
import type { Flaw, Problem } from '../flaw.ts';
import { isLoose, type Loose } from '../loose.ts';

/** Every record of the loaded regions by collection and id. */
export type RecordIndex = ReadonlyMap<CollectionName, ReadonlyMap<string, Entry>>;

/** What a check may look at besides the record itself. */
export interface Context {
  collection: CollectionName;
  inFiction: boolean | null;
  /** YYYY-MM-DD */
  today: string;
  records: RecordIndex;
  /** Collections with records that could not be read, where nothing can be said to be missing. */
  incomplete: ReadonlySet<CollectionName>;
}

/** Looks at one record; what `validate` has refused already it passes over. */
export type Check = (record: Loose, context: Context) => Iterable<Flaw>;

/** Indexes records by id. Of two with the same id the first counts, and the second is a problem. */
export function indexRecords(entries: readonly Entry[]): {
  records: RecordIndex;
  problems: Problem[];
} {
  const records = new Map<CollectionName, Map<string, Entry>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const id = isLoose(entry.value) ? entry.value['id'] : undefined;
    if (typeof id !== 'string') continue;
    const known = records.get(entry.collection) ?? new Map<string, Entry>();
    records.set(entry.collection, known);
    const first = known.get(id);
    if (!first) known.set(id, entry);
    else
      problems.push({
        file: entry.file,
        path: [...entry.path, 'id'],
        code: 'duplicate-id',
        value: id,
        other: { file: first.file, path: [...first.path, 'id'] },
      });
  }
  return { records, problems };
}

/** The record another one points at, or undefined when it is not there. */
export function recordIn(
  records: RecordIndex,
  collection: CollectionName,
  id: unknown,
): Loose | undefined {
  const entry = typeof id === 'string' ? records.get(collection)?.get(id) : undefined;
  return entry?.readable && isLoose(entry.value) ? entry.value : undefined;
}

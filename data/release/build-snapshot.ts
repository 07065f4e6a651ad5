import { isDeepStrictEqual } from 'node:util';
import { keyOf, type Edition, type PublishedRecord } from '../diff/edition.ts';
import { hashOfRecord, seal } from './seal.ts';
import { isTombstone, keptRecords } from './snapshot.ts';
import type { SealedRecord, Snapshot } from './snapshot.ts';

/** What a new release is made of. */
export interface ReleasePlan {
  version: string;
  /** YYYY-MM-DD */
  releasedOn: string;
  previous: { snapshot: Snapshot; hash: string } | null;
}

/**
 * Seals an edition as a snapshot. A value that the release before has, too, keeps its salt: so an
 * unchanged record keeps its hash, and the history stays small.
 */
export function buildSnapshot(
  { version, releasedOn, previous }: ReleasePlan,
  { records }: Edition,
): Snapshot {
  const before = new Map(
    (previous ? keptRecords(previous.snapshot) : []).map((record) => [keyOf(record), record]),
  );
  return {
    format: 'frid-snapshot-1',
    version,
    releasedOn,
    previous: previous && { version: previous.snapshot.version, hash: previous.hash },
    records: records.map((record) => sealRecord(record, before.get(keyOf(record)))),
  };
}

function sealRecord(
  { collection, id, fields }: PublishedRecord,
  before: SealedRecord | undefined,
): SealedRecord {
  let isSame = Object.keys(fields).length === Object.keys(before?.fields ?? {}).length;
  const sealed = Object.entries(fields).map(([name, value]) => {
    const old = before?.fields[name];
    if (old && !isTombstone(old) && isDeepStrictEqual(old.value, value))
      return [name, old] as const;
    isSame = false;
    return [name, seal(value)] as const;
  });
  if (before && isSame) return before;
  const record = { collection, id, fields: Object.fromEntries(sealed) };
  return { ...record, hash: hashOfRecord(record) };
}

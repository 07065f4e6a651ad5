import { isDeepStrictEqual } from 'node:util';
import { keyOf, type Edition } from '../diff/edition.ts';
import { valueAt } from './path.ts';
import { hashOfField } from './seal.ts';
import { isTombstone, keptRecords, type Redaction, type Snapshot } from './snapshot.ts';

/** What is to be taken out of all releases: a record, or what stands at a path inside it. */
export interface RedactTarget {
  collection: string;
  id: string;
  /** Field, then parts by their id or position. Empty: the whole record. */
  path: string[];
}

/** What is taken out of one release: records by their hash, whole or one field. It names no fact. */
export interface Cut {
  version: string;
  record: string;
  field: string | null;
}

/**
 * Where a release has to be cut. What the working data say at the same path is published anyway, so
 * only releases that say something else there are cut. Salts and hashes belong to whole fields, so
 * the field goes whole.
 */
export function cutsIn(snapshot: Snapshot, target: RedactTarget, present: Edition): Cut[] {
  const { version } = snapshot;
  const record = keptRecords(snapshot).find((kept) => keyOf(kept) === keyOf(target));
  if (!record) return [];
  const [field, ...rest] = target.path;
  if (field === undefined) return [{ version, record: record.hash, field: null }];
  const sealed = record.fields[field];
  if (!sealed || isTombstone(sealed)) return [];
  const leaked = valueAt(sealed.value, rest);
  const now = present.records.find((known) => keyOf(known) === keyOf(target));
  const isPublicAnyway = isDeepStrictEqual(leaked, valueAt(now?.fields, target.path));
  return leaked === undefined || isPublicAnyway ? [] : [{ version, record: record.hash, field }];
}

/** The snapshot without what is cut. Cutting twice changes nothing. */
export function cut(snapshot: Snapshot, cuts: readonly Cut[], redacted: Redaction): Snapshot {
  const cutsOf = Map.groupBy(cuts, ({ record }) => record);
  return {
    ...snapshot,
    records: snapshot.records.map((record) => {
      const mine = cutsOf.get(record.hash) ?? [];
      if (mine.length === 0 || isTombstone(record)) return record;
      if (mine.some(({ field }) => field === null)) return { hash: record.hash, redacted };
      const fields = { ...record.fields };
      for (const { field } of mine) {
        const sealed = field === null ? undefined : fields[field];
        if (field === null || !sealed || isTombstone(sealed)) continue;
        fields[field] = { hash: hashOfField(sealed), redacted };
      }
      return { ...record, fields };
    }),
  };
}

import type { Edition, PublishedRecord, RedactedPart } from '../diff/edition.ts';
import { ownCollection } from './own-record.ts';
import { isTombstone, keptRecords, type SealedRecord, type Snapshot } from './snapshot.ts';

/** What a release says, without salts and hashes. */
export function releasedEdition(snapshot: Snapshot): Edition {
  return {
    version: snapshot.version,
    records: keptRecords(snapshot)
      .filter(({ collection }) => collection !== ownCollection)
      .map(publishedRecord),
    redactedRecords: snapshot.records.filter(isTombstone).map(({ redacted }) => redacted),
  };
}

/** What a record of a release says, without salts and hashes. */
export function publishedRecord({ collection, id, fields: sealed }: SealedRecord): PublishedRecord {
  const fields: Record<string, unknown> = {};
  const redacted: Record<string, RedactedPart> = {};
  for (const [name, field] of Object.entries(sealed)) {
    if (isTombstone(field)) redacted[name] = field.redacted;
    else fields[name] = field.value;
  }
  return { collection, id, fields, redacted };
}

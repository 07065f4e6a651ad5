import { z } from 'zod';
import { CalendarDate } from '../schema/dates.ts';
import { LocalizedText } from '../schema/text.ts';
import { Version } from './version.ts';

/** SHA-256 in hexadecimal digits. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** 128 random bits in hexadecimal digits. */
const Salt = z.string().regex(/^[0-9a-f]{32}$/);

/** When and why something was taken out of a release. It must not say what it was. */
export const Redaction = z.strictObject({ on: CalendarDate, reason: LocalizedText });
export type Redaction = z.infer<typeof Redaction>;

/** What stands where something was taken out: its hash, so that the release still verifies. */
export const Tombstone = z.strictObject({ hash: Hash, redacted: Redaction });
export type Tombstone = z.infer<typeof Tombstone>;

/** A value with the salt that keeps its hash from being guessed once both are gone. */
export const SealedField = z.strictObject({ salt: Salt, value: z.unknown() });
export type SealedField = z.infer<typeof SealedField>;

export const SealedRecord = z.strictObject({
  collection: z.string(),
  id: z.string(),
  hash: Hash,
  fields: z.record(z.string(), z.union([SealedField, Tombstone])),
});
export type SealedRecord = z.infer<typeof SealedRecord>;

export const Link = z.strictObject({ version: Version, hash: Hash });
export type Link = z.infer<typeof Link>;

/** All that one release says. Written in canonical JSON as `snapshot.json`. */
export const Snapshot = z.strictObject({
  format: z.literal('frid-snapshot-1'),
  version: Version,
  releasedOn: CalendarDate,
  previous: Link.nullable(),
  records: z.array(z.union([SealedRecord, Tombstone])),
});
export type Snapshot = z.infer<typeof Snapshot>;

export function isTombstone(part: object): part is Tombstone {
  return 'redacted' in part;
}

/** The records of a snapshot that have not been taken out. */
export function keptRecords({ records }: Snapshot): SealedRecord[] {
  return records.filter((record): record is SealedRecord => !isTombstone(record));
}

import { randomBytes } from 'node:crypto';
import { canonical, sha256 } from './hash.ts';
import { isTombstone, type SealedField, type SealedRecord, type Snapshot } from './snapshot.ts';
import type { Tombstone } from './snapshot.ts';

/*
 * Three levels of hashes, so that anything can be taken out and all above it still verifies:
 *   field    sha256 of [salt, value]
 *   record   sha256 of {collection, id, fields: {name: field hash}}
 *   release  sha256 of {format, version, releasedOn, previous, records: [record hash]}
 * each over canonical JSON (RFC 8785).
 */

/** Puts a fresh random salt to a value. */
export function seal(value: unknown): SealedField {
  return { salt: randomBytes(16).toString('hex'), value };
}

export function hashOfField(field: SealedField | Tombstone): string {
  if (isTombstone(field)) return field.hash;
  // The canonical form of [salt, value], without asking for it: the salt has only hexadecimal digits.
  return sha256(`["${field.salt}",${canonical(field.value)}]`);
}

/** The hash a record should have by what it says. */
export function hashOfRecord({ collection, id, fields }: Omit<SealedRecord, 'hash'>): string {
  const hashes = Object.entries(fields).map(([name, field]) => [name, hashOfField(field)]);
  return sha256(canonical({ collection, id, fields: Object.fromEntries(hashes) as unknown }));
}

/** The hash a release should have, if its records have the hashes they say. */
export function hashOfRelease({ records, ...head }: Snapshot): string {
  return sha256(canonical({ ...head, records: records.map((record) => record.hash) }));
}

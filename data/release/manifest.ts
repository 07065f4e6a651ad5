import { z } from 'zod';
import { CalendarDate } from '../schema/dates.ts';
import { sha256 } from './hash.ts';
import { ownCollection } from './own-record.ts';
import { hashOfRelease } from './seal.ts';
import { Signature } from './signature.ts';
import { Hash, isTombstone, keptRecords, Link, Redaction, type Snapshot } from './snapshot.ts';
import { Version } from './version.ts';

/** Something taken out of a release: a whole record, or one field of it. */
const RedactionNote = z.strictObject({
  ...Redaction.shape,
  record: Hash,
  field: z.string().optional(),
});

/**
 * What a release is, in short. All of it but the signature follows from the snapshot. `hash` never
 * changes; the digest of the file does when something is taken out, and `redactions` says so.
 */
export const Manifest = z.strictObject({
  format: z.literal('frid-manifest-1'),
  version: Version,
  releasedOn: CalendarDate,
  hash: Hash.meta({ description: 'Hash of the release, over the hashes of its records' }),
  previous: Link.nullable(),
  counts: z.record(z.string(), z.int()),
  redactions: z.array(RedactionNote),
  files: z.strictObject({ 'snapshot.json': z.strictObject({ bytes: z.int(), sha256: Hash }) }),
  signature: Signature.optional(),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest of a snapshot as it stands in its file. */
export function manifestOf(
  snapshot: Snapshot,
  bytes: Uint8Array,
  signature: Signature | undefined,
): Manifest {
  return {
    format: 'frid-manifest-1',
    version: snapshot.version,
    releasedOn: snapshot.releasedOn,
    hash: hashOfRelease(snapshot),
    previous: snapshot.previous,
    counts: countsOf(snapshot),
    redactions: redactionsOf(snapshot),
    files: { 'snapshot.json': { bytes: bytes.length, sha256: sha256(bytes) } },
    ...(signature && { signature }),
  };
}

/** The text of `manifest.json`: people read it too. */
export function manifestText(manifest: Manifest): string {
  return JSON.stringify(manifest, null, 2) + '\n';
}

/** Records that can be read, by collection; what the release says of itself does not count. */
function countsOf(snapshot: Snapshot): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { collection } of keptRecords(snapshot)) {
    if (collection !== ownCollection) counts[collection] = (counts[collection] ?? 0) + 1;
  }
  return counts;
}

function redactionsOf({ records }: Snapshot): Manifest['redactions'] {
  return records.flatMap((record) => {
    if (isTombstone(record)) return [{ ...record.redacted, record: record.hash }];
    return Object.entries(record.fields).flatMap(([field, sealed]) =>
      isTombstone(sealed) ? [{ ...sealed.redacted, record: record.hash, field }] : [],
    );
  });
}

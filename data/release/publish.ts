import type { KeyObject } from 'node:crypto';
import { buildSnapshot } from './build-snapshot.ts';
import type { Manifest } from './manifest.ts';
import { ownCollection } from './own-record.ts';
import type { Proposal } from './propose.ts';
import { hashOfRelease } from './seal.ts';
import { signRelease } from './signature.ts';
import { writeRelease } from './store.ts';

export interface PublishOptions {
  /** Role of the person who compared old and new numbers. */
  confirmedBy?: string | undefined;
  /** Private key to sign the release with. */
  key?: KeyObject | undefined;
}

/** Makes a release of a proposal, all of it or nothing. Only for who holds the lock of the folder. */
export function publish(
  folder: string,
  proposal: Proposal,
  { confirmedBy, key }: PublishOptions,
): Manifest {
  const { version, edition } = proposal;
  // Who confirmed is sealed like any field, so that a name that slipped in can be taken out.
  const own = { collection: ownCollection, id: version, fields: { confirmedBy } };
  const records = confirmedBy === undefined ? edition.records : [...edition.records, own];
  const snapshot = buildSnapshot(proposal, { ...edition, records });
  const signature = key && signRelease(version, hashOfRelease(snapshot), key);
  return writeRelease(folder, snapshot, signature);
}

/** A role, never a name: small letters only, as "samordnare" or "enhetschef". */
export function isRole(text: string): boolean {
  return /^[a-zåäöé][a-zåäöé ,-]{2,59}$/.test(text);
}

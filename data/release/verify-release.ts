import type { ZodType } from 'zod';
import { canonical } from './hash.ts';
import { Manifest, manifestOf, manifestText } from './manifest.ts';
import type { ReleaseFile } from './reader.ts';
import { hashOfRecord, hashOfRelease } from './seal.ts';
import { isSignatureRight } from './signature.ts';
import { isTombstone, Snapshot, type Link } from './snapshot.ts';

/** Something in a release that is not what it was. */
export interface ReleaseProblem {
  version: string;
  code: ReleaseProblemCode;
  file?: string;
  /** Collection and id of the record, or its position when it has been taken out. */
  record?: string;
  expected?: string;
}

export type ReleaseProblemCode =
  | 'missing-file'
  | 'not-json'
  | 'wrong-form'
  | 'not-canonical'
  | 'record-changed'
  | 'head-changed'
  | 'manifest-changed'
  | 'files-disagree'
  | 'wrong-folder'
  | 'chain-broken'
  | 'signature-wrong'
  | 'not-signed'
  | 'stranger'
  | 'not-the-same-here'
  | 'still-shown-there'
  | 'taken-out-there'
  | 'redaction-unfinished';

/** A release that could be read, and whatever is wrong with it. */
export interface CheckedRelease {
  version: string;
  /** What it says. Large: a chain is verified without keeping it. */
  snapshot?: Snapshot | undefined;
  manifest?: Manifest;
  problems: ReleaseProblem[];
  /** Its hash, as recomputed and as stated: two when they differ, none when it cannot be read. */
  hashes: string[];
  /** The release before it, as snapshot and manifest say. */
  links: (Link | null)[];
}

type Files = Record<ReleaseFile, Uint8Array | null>;

/** Recomputes every hash of one release. */
export function verifyRelease(version: string, files: Files): CheckedRelease {
  const problems: ReleaseProblem[] = [];
  const report = (problem: Omit<ReleaseProblem, 'version'>) => {
    problems.push({ version, ...problem });
  };
  const snapshot = read('snapshot.json', Snapshot);
  const manifest = read('manifest.json', Manifest);

  if (snapshot) checkSnapshot(snapshot);
  if (snapshot && manifest) checkManifest(snapshot, manifest);
  const parts = [snapshot, manifest].filter((part) => part !== undefined);
  return {
    version,
    snapshot,
    ...(manifest && { manifest }),
    problems,
    hashes: parts.map((part) => ('hash' in part ? part.hash : hashOfRelease(part))),
    links: parts.map((part) => part.previous),
  };

  function read<T>(file: ReleaseFile, schema: ZodType<T>): T | undefined {
    const bytes = files[file];
    if (!bytes) return void report({ code: 'missing-file', file });
    const value = jsonIn(bytes);
    if (value === undefined) return void report({ code: 'not-json', file });
    const { data, success } = schema.safeParse(value);
    if (!success) return void report({ code: 'wrong-form', file });
    return data;
  }

  function checkSnapshot(snapshot: Snapshot): void {
    const file = 'snapshot.json';
    for (const [position, record] of snapshot.records.entries()) {
      if (isTombstone(record) || hashOfRecord(record) === record.hash) continue;
      const name = `${record.collection}/${record.id}`;
      report({ code: 'record-changed', file, record: `${name} (${position + 1})` });
    }
    if (snapshot.version !== version)
      report({ code: 'wrong-folder', file, expected: snapshot.version });
    // Only now: what is said above says more.
    const isCanonical = Buffer.from(canonical(snapshot)).equals(files[file] ?? Buffer.of());
    if (problems.length === 0 && !isCanonical) report({ code: 'not-canonical', file });
  }

  function checkManifest(snapshot: Snapshot, manifest: Manifest): void {
    const { signature, hash } = manifest;
    if (signature && !isSignatureRight(signature, manifest.version, hash))
      report({ code: 'signature-wrong', file: 'manifest.json' });
    if (problems.length > 0) return;
    if (hashOfRelease(snapshot) !== hash) return report({ code: 'head-changed' });
    const expected = manifestOf(snapshot, files['snapshot.json'] ?? Buffer.of(), signature);
    if (manifest.files['snapshot.json'].sha256 !== expected.files['snapshot.json'].sha256)
      return report({ code: 'files-disagree' });
    const isAsWritten = Buffer.from(manifestText(expected)).equals(
      files['manifest.json'] ?? Buffer.of(),
    );
    if (!isAsWritten) report({ code: 'manifest-changed', file: 'manifest.json' });
  }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    // The byte order mark is a byte like any other: no release begins with one.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

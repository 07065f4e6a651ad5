import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { folderReader } from '../../data/release/folder-reader.ts';
import { Manifest } from '../../data/release/manifest.ts';
import type { ReleaseFile } from '../../data/release/reader.ts';
import { RecordCutter, type Place, type StoredRecord } from '../../data/release/record-cutter.ts';
import type { SealedRecord, Tombstone } from '../../data/release/snapshot.ts';

/** The releases a service answers from: their manifests at hand, what they say read when needed. */
export interface Archive {
  /** Where the releases lie; null: nowhere. */
  readonly folder: string | null;
  /** Oldest first. */
  readonly manifests: readonly Manifest[];
  /** The bytes of a file as published; null when there is no such release. */
  readonly read: (version: string, file: ReleaseFile) => Promise<Uint8Array | null>;
  /**
   * What a release says, record by record, so that others get their turn. Throws a BrokenReleaseError at
   * the end when its bytes do not fit its manifest.
   */
  readonly records: (version: string) => AsyncIterable<StoredRecord>;
  /** What stands at places of a release now; null where no record stands. */
  readonly recordsAt: (version: string, places: readonly Place[]) => Promise<(Stored | null)[]>;
}

type Stored = SealedRecord | Tombstone;
/** Bytes read at a time: some milliseconds of work. */
const pieceSize = 256 * 1024;

/** A release that is not what its manifest says. The message is one line for whoever runs the service. */
export class BrokenReleaseError extends Error {}

export const noArchive: Archive = {
  folder: null,
  manifests: [],
  read: () => Promise.resolve(null),
  records: (version) => {
    throw new BrokenReleaseError(`There is no release ${version}.`);
  },
  recordsAt: (_, places) => Promise.resolve(places.map(() => null)),
};

/**
 * Opens a folder such as `data/releases`. Manifests are read now, and must link up.
 *
 * @throws BrokenReleaseError when one cannot be read or the chain is broken.
 */
export async function openArchive(folder: string): Promise<Archive> {
  const reader = folderReader(folder);
  const openSnapshot = (version: string) =>
    open(join(folder, version, 'snapshot.json')).catch(() => {
      throw broken(version, 'snapshot.json is missing or cannot be read');
    });
  const read: Archive['read'] = (version, file) => reader.read(version, file);
  const manifests: Manifest[] = [];
  for (const version of await reader.versions()) {
    const manifest = parseManifest(version, await read(version, 'manifest.json'));
    const before = manifests.at(-1);
    if (manifest.version !== version || manifest.previous?.hash !== before?.hash)
      throw broken(version, 'it does not follow from the release before it');
    manifests.push(manifest);
  }
  const byVersion = new Map(manifests.map((manifest) => [manifest.version, manifest]));

  return {
    ...{ folder, manifests },
    read: (version, file) => (byVersion.has(version) ? read(version, file) : Promise.resolve(null)),
    async *records(version) {
      const cutter = new RecordCutter();
      const hash = createHash('sha256');
      // The manifest is read again: a redaction changes both files.
      const manifest = parseManifest(version, await read(version, 'manifest.json'));
      const file = await openSnapshot(version);
      try {
        for (;;) {
          const room = cutter.room();
          const { bytesRead } = await file.read(room, 0, Math.min(room.length, pieceSize));
          if (bytesRead === 0) break;
          hash.update(room.subarray(0, bytesRead));
          yield* cutter.cut(bytesRead);
        }
        yield* cutter.last();
      } finally {
        await file.close();
      }
      if (hash.digest('hex') !== manifest.files['snapshot.json'].sha256)
        throw broken(version, 'snapshot.json is not what its manifest says');
    },
    async recordsAt(version, places) {
      const file = await openSnapshot(version);
      try {
        const found: (Stored | null)[] = [];
        for (const { offset, length } of places) {
          const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
          found.push(recordIn(buffer.toString('utf8', 0, bytesRead)));
        }
        return found;
      } finally {
        await file.close();
      }
    },
  };
}

function recordIn(text: string): Stored | null {
  try {
    return JSON.parse(text) as Stored;
  } catch {
    return null;
  }
}

function parseManifest(version: string, bytes: Uint8Array | null): Manifest {
  if (!bytes) throw broken(version, 'manifest.json is missing');
  try {
    return Manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw broken(version, 'manifest.json is no manifest');
  }
}

function broken(version: string, what: string): BrokenReleaseError {
  return new BrokenReleaseError(`Release ${version}: ${what}. Run "frid verify".`);
}

import { folderReader } from '../../data/release/folder-reader.ts';
import { sha256 } from '../../data/release/hash.ts';
import { Manifest } from '../../data/release/manifest.ts';
import type { ReleaseFile } from '../../data/release/reader.ts';
import type { Snapshot } from '../../data/release/snapshot.ts';

/** The releases a service answers from: their manifests at hand, what they say read when needed. */
export interface Archive {
  /** Oldest first. */
  readonly manifests: readonly Manifest[];
  /** The bytes of a file as published; null when there is no such release. */
  readonly read: (version: string, file: ReleaseFile) => Promise<Uint8Array | null>;
  /** What a release says, once its bytes fit its manifest. Throws a BrokenReleaseError. */
  readonly snapshot: (version: string) => Promise<Snapshot>;
}

/** A release that is not what its manifest says. The message is one line for whoever runs the service. */
export class BrokenReleaseError extends Error {}

export const noArchive: Archive = {
  manifests: [],
  read: () => Promise.resolve(null),
  snapshot: (version) => Promise.reject(new BrokenReleaseError(`There is no release ${version}.`)),
};

/**
 * Opens a folder such as `data/releases`. Manifests are read now, and must link up.
 *
 * @throws BrokenReleaseError when one cannot be read or the chain is broken.
 */
export async function openArchive(folder: string): Promise<Archive> {
  const reader = folderReader(folder);
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
    manifests,
    read: (version, file) => (byVersion.has(version) ? read(version, file) : Promise.resolve(null)),
    async snapshot(version) {
      const bytes = await read(version, 'snapshot.json');
      if (!bytes) throw broken(version, 'snapshot.json is missing');
      // The manifest is read again: a redaction changes both files.
      const manifest = parseManifest(version, await read(version, 'manifest.json'));
      if (sha256(bytes) !== manifest.files['snapshot.json'].sha256)
        throw broken(version, 'snapshot.json is not what its manifest says');
      return JSON.parse(new TextDecoder().decode(bytes)) as Snapshot;
    },
  };
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

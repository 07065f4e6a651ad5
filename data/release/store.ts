import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '../durable/create-folder.ts';
import { canonical } from './hash.ts';
import { Manifest, manifestOf, manifestText } from './manifest.ts';
import type { Signature } from './signature.ts';
import { Snapshot } from './snapshot.ts';
import { compareVersions, isVersion } from './version.ts';

/** A release cannot be read; `frid verify` says what is wrong with it. */
export class UnreadableReleaseError extends Error {
  readonly version: string;
  constructor(version: string) {
    super(`Release ${version} cannot be read: run "frid verify".`);
    this.version = version;
  }
}

/** Where the releases of the real data, or those of the fictional county, are kept. */
export function releasesFolder(data: string, fictional: boolean): string {
  return fictional ? join(data, 'example', 'releases') : join(data, 'releases');
}

/** Versions of all releases in a folder, oldest first. */
export function versionsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(isVersion).sort(compareVersions);
}

/**
 * Reads what a release says, trusting the files: checking them is the work of `verify`.
 *
 * @throws UnreadableReleaseError when the files are no release.
 */
export function readRelease(
  folder: string,
  version: string,
): { snapshot: Snapshot; manifest: Manifest } {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, version, file), 'utf8'));
  try {
    return {
      snapshot: Snapshot.parse(read('snapshot.json')),
      manifest: Manifest.parse(read('manifest.json')),
    };
  } catch {
    throw new UnreadableReleaseError(version);
  }
}

/** Writes a new release, all of it or nothing. */
export function writeRelease(folder: string, snapshot: Snapshot, signature?: Signature): Manifest {
  const text = canonical(snapshot);
  const manifest = manifestOf(snapshot, Buffer.from(text), signature);
  createFolder(folder, snapshot.version, {
    'snapshot.json': text,
    'manifest.json': manifestText(manifest),
  });
  return manifest;
}

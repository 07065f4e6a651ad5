import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder, writeSynced } from './sync.ts';

const stagedName = /^\.new-/;

/**
 * Creates a folder with its files so that a kill at any moment leaves all of it or nothing. What a
 * kill leaves is hidden, and `removeLeftovers` takes it away.
 *
 * @throws when a folder of that name holds something already.
 */
export function createFolder(parent: string, name: string, files: Record<string, string>): void {
  mkdirSync(parent, { recursive: true });
  removeLeftovers(parent);
  const staged = join(parent, `.new-${name}`);
  mkdirSync(staged);
  for (const [file, content] of Object.entries(files)) writeSynced(join(staged, file), content);
  syncFolder(staged);
  renameSync(staged, join(parent, name));
  syncFolder(parent);
  // The folder itself may be new, too.
  syncFolder(dirname(parent));
}

/** Removes what killed runs left in a folder. Only for who holds its lock: others may be writing. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder))
    if (stagedName.test(name)) rmSync(join(folder, name), { recursive: true });
}

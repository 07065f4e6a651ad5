import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder, writeSynced } from './sync.ts';

/**
 * Replaces a file so that a kill at any moment leaves the old or the new text, never half of one.
 * What a kill leaves beside it is hidden, and the next replacement writes over it.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  const staged = join(folder, `.new-${basename(path)}`);
  writeSynced(staged, content);
  renameSync(staged, path);
  syncFolder(folder);
}

import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Writes a file and waits until it is on the disk, not only in memory. */
export function writeSynced(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { flush: true });
}

/** Waits until names in a folder are on the disk. Windows cannot open a folder, and keeps names by itself. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

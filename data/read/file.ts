import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { DataFile, Problem } from '../flaw.ts';

/** How messages call a file: from the folder one stands in, so that a terminal can open it. */
export function shownName(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

/** Reads a UTF-8 file; a file that cannot be read has no text and is a problem. */
export function readDataFile(path: string): { file: DataFile; problems: Problem[] } {
  const name = shownName(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { file: { name, text }, problems: [] };
  } catch (error) {
    const file = { name, text: '' };
    const systemCode = (error as NodeJS.ErrnoException).code;
    if (systemCode === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { file, problems: [{ file, path: [], code: 'encoding' }] };
    if (systemCode === 'ENOENT') return { file, problems: [{ file, path: [], code: 'no-file' }] };
    return { file, problems: [{ file, path: [], code: 'unreadable', expected: systemCode }] };
  }
}

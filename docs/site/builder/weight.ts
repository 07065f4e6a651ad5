import type { Choice } from './choice.ts';
import type { Materials } from './materials.ts';
import { formOf } from './snippet.ts';

/** A file that a reader's browser fetches because of a snippet. */
export interface FetchedFile {
  readonly what: 'script' | 'data' | 'page';
  /** As transferred; null where it is not known beforehand. */
  readonly bytes: number | null;
}

/** What this very snippet makes a reader's browser fetch, besides the host's own page. */
export function fetchedFiles(choice: Choice, materials: Materials): FetchedFile[] {
  const form = formOf(choice);
  if (form === 'text' || form === 'fragment') return [];
  if (form === 'frame' || form === 'address') return [{ what: 'page', bytes: null }];
  const script: FetchedFile = { what: 'script', bytes: materials.script.bytes };
  if (choice.element === 'quick-exit') return [script];
  return [script, { what: 'data', bytes: materials.dataBytes }];
}

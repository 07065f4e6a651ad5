/** The numbers that no example may lose. */
import { expect } from 'vitest';
import type { Placed } from './example-pages.ts';
import type { Seen } from './read-examples.ts';

const numbers = { 'tel:112': '112', 'tel:020505050': '020-50 50 50', 'tel:116016': '116 016' };

/** In support always; elsewhere the lines that stood in the page stay until there is something better. */
export function expectNumbers({ id, folder }: Placed, { calls, isShown }: Seen): void {
  if (folder === 'quick-exit' || (isShown && !folder.startsWith('support-'))) return;
  for (const [href, text] of Object.entries(numbers)) {
    expect(calls[href]?.replaceAll('\xa0', ' '), `${href} in ${id}`).toContain(text);
  }
}

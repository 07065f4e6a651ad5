import { sv } from './sv.ts';
import type { Word } from './word.ts';

/** The key of every word, with the places it has for values. */
export type WordKeys = Record<string, string[]>;

/** Those of today's words: a frozen script keeps them beside it, as what it counts on. */
export function wordKeys(table: Record<string, Word> = sv): WordKeys {
  return Object.fromEntries(
    Object.entries(table).map(([key, word]) => [key, places(JSON.stringify(word))]),
  );
}

/** What a published script counts on and today's words do not have: nothing, within a major version. */
export function brokenPromises(published: WordKeys, today: WordKeys = wordKeys()): string[] {
  return Object.entries(published)
    .filter(([key, values]) => !today[key] || values.join() !== today[key].join())
    .map(([key]) => key);
}

function places(text: string): string[] {
  return [...new Set(text.match(/{\d}/g))].sort();
}

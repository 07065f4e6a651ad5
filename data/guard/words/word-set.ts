import { bare } from '../pattern.ts';

/** Words as they are written, and as web addresses write them, without rings and dots. */
export class WordSet {
  readonly #words: ReadonlySet<string>;

  constructor(...lists: string[]) {
    const words = lists.join(' ').toLowerCase().split(/\s+/).filter(Boolean);
    this.#words = new Set([...words, ...words.map(bare)]);
  }

  /** In upper or lower case. A word with dots is never taken for one without: "Mäns" is not "Mans". */
  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

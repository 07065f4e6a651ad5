import { distance } from 'fastest-levenshtein';
import SearchableMap from 'minisearch/SearchableMap';
import { postingsOf, type SearchText } from './postings.ts';
import { wordsIn } from './words.ts';

export type { SearchText } from './postings.ts';

/** Positions of the found texts in the list that was indexed, best first. */
export type TextIndex = (query: string) => Uint32Array;

/** Words of a query that count; nobody means more. */
const mostWords = 8;

/** From here on a word may be the beginning of another. */
const prefixWord = 3;

/** From here on a word may have a slip in it, or be part of a compound. */
const longWord = 4;

/** Compounds that one word is looked for in: a word in more of them says little. */
const mostCompounds = 40;

/** What a word that is not quite the one asked for weighs against it. */
const weightOf = { prefix: 0.375, slip: 0.45, part: 0.3 };

/**
 * Builds an index of the texts of some items. What it finds holds every word of the query, or one like it: longer, with a
 * slip, or a compound of it ("jour" in "kvinnojour").
 */
export async function indexTexts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => SearchText,
): Promise<TextIndex> {
  const postings = await postingsOf(items, textOf);
  const { words, starts, texts: places, weights } = postings;
  // The library's radix tree knows beginnings; a list of places for each word it need not hold.
  const numbers = new SearchableMap<number>();
  words.forEach((word, number) => numbers.set(word, number));
  // Most words cannot be meant by their letters alone, which is seen faster than by comparing.
  const letters = Int32Array.from(words, lettersIn);

  /** Words of the texts that are meant by one of the query, with what they weigh. */
  function meant(word: string): Map<number, number> {
    const found = new Map<number, number>();
    const add = (number: number | undefined, weight: number) => {
      if (number !== undefined) found.set(number, Math.max(weight, found.get(number) ?? 0));
    };
    add(numbers.get(word), 1);
    if (word.length >= prefixWord)
      for (const [longer, number] of numbers.atPrefix(word)) {
        const distance = longer.length - word.length;
        add(number, (weightOf.prefix * longer.length) / (longer.length + 0.3 * distance));
      }
    for (const [number, slips] of withSlips(word)) {
      const { length } = words[number]!;
      add(number, (weightOf.slip * length) / (length + slips));
    }
    if (word.length >= longWord)
      for (const number of compoundsWith(word)) add(number, weightOf.part);
    return found;
  }

  function* withSlips(word: string): Generator<[number: number, slips: number]> {
    const most = slipsIn(word);
    if (most === 0) return;
    const wanted = lettersIn(word);
    for (let number = 0; number < words.length; number++) {
      // A slip puts one letter in the place of another at most: two bits.
      if (bitsIn(wanted ^ letters[number]!) > 2 * most) continue;
      const other = words[number]!;
      if (Math.abs(other.length - word.length) > most) continue;
      const slips = distance(word, other);
      if (slips > 0 && slips <= most) yield [number, slips];
    }
  }

  function compoundsWith(word: string): number[] {
    const compounds: number[] = [];
    const wanted = lettersIn(word);
    for (let number = 0; number < words.length && compounds.length < mostCompounds; number++)
      if ((wanted & ~letters[number]!) === 0 && words[number]!.indexOf(word) > 0)
        compounds.push(number);
    return compounds;
  }

  return (query) => {
    const asked = wordsIn(query).filter(saysSomething).slice(0, mostWords);
    if (asked.length === 0) return new Uint32Array();
    const scores = new Float32Array(items.length);
    /** How many words of the query, from the first on, each text holds. */
    const held = new Uint8Array(items.length);
    for (const [position, word] of asked.entries())
      for (const [number, weight] of meant(word))
        for (let at = starts[number]!; at < starts[number + 1]!; at++) {
          const text = places[at]!;
          if (held[text]! < position) continue;
          held[text] = position + 1;
          scores[text]! += weight * weights[at]!;
        }
    const found = new Uint32Array(items.length);
    let count = 0;
    for (let text = 0; text < items.length; text++)
      if (held[text] === asked.length) found[count++] = text;
    return found.slice(0, count).sort((a, b) => scores[b]! - scores[a]! || a - b);
  };
}

/** "i" and "å" are in every text. */
function saysSomething(word: string): boolean {
  return word.length > 1 || /\d/.test(word);
}

/** One slip in five letters, two at most. */
function slipsIn(word: string): number {
  if (word.length < longWord) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The letters and digits of a word as bits of one number; several of them share a bit. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

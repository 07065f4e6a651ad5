import { othersTurn } from '../http/turns.ts';
import { Occurrences } from './occurrences.ts';
import { wordsIn } from './words.ts';

/** What of a record can be searched. */
export interface SearchText {
  /** What it is called. */
  readonly heading: string;
  readonly body: string;
}

/**
 * In which texts each word stands, and what it weighs there. Ten thousand services need some megabytes:
 * everything about a word lies side by side in three arrays, from `starts[word]` to `starts[word + 1]`.
 */
export interface Postings {
  /** Words as search compares them; their position is their number. */
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  /** Positions of texts, ascending for each word. */
  readonly texts: Uint32Array;
  readonly weights: Float32Array;
}

/** A word in the heading weighs as much as so many in the body. */
const headingBoost = 3;

/** The constants of BM25+ as MiniSearch has them, which ranked the records before. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Counts the words of all texts. It takes a second for a country, in turns with whatever else there is to do. */
export async function postingsOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => SearchText,
): Promise<Postings> {
  const numbers = new Map<string, number>();
  const found = new Occurrences(items.length);
  const lengths = { heading: new Uint32Array(items.length), body: new Uint32Array(items.length) };
  for (const [position, item] of items.entries()) {
    const { heading, body } = textOf(item);
    const headingWords = wordsIn(heading);
    const bodyWords = wordsIn(body);
    lengths.heading[position] = headingWords.length;
    lengths.body[position] = bodyWords.length;
    for (const word of headingWords) found.count(numberOf(word), 'headings');
    for (const word of bodyWords) found.count(numberOf(word), 'bodies');
    found.endText();
    await othersTurn();
  }

  function numberOf(word: string): number {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  }

  return { words: [...numbers.keys()], ...weighed(found, lengths, numbers.size) };
}

function weighed(
  { words, headings, bodies, size, ends }: Occurrences,
  lengths: { heading: Uint32Array; body: Uint32Array },
  wordCount: number,
): Omit<Postings, 'words'> {
  const starts = new Uint32Array(wordCount + 1);
  const inHeading = new Uint32Array(wordCount);
  const inBody = new Uint32Array(wordCount);
  for (let at = 0; at < size; at++) {
    const word = words[at]!;
    starts[word + 1]! += 1;
    if (headings[at]) inHeading[word]! += 1;
    if (bodies[at]) inBody[word]! += 1;
  }
  for (let word = 0; word < wordCount; word++) starts[word + 1]! += starts[word]!;
  const headingWeight = weigher(lengths.heading);
  const bodyWeight = weigher(lengths.body);

  const texts = new Uint32Array(size);
  const weights = new Float32Array(size);
  const next = starts.slice(0, wordCount);
  let text = 0;
  for (let at = 0; at < size; at++) {
    const word = words[at]!;
    while (at >= ends[text]!) text++;
    const place = next[word]!++;
    texts[place] = text;
    weights[place] =
      headingBoost * headingWeight(text, headings[at]!, inHeading[word]!) +
      bodyWeight(text, bodies[at]!, inBody[word]!);
  }
  return { starts, texts, weights };
}

/** BM25+: rare words count more, further occurrences less and less, and so do words of long texts. */
function weigher(lengths: Uint32Array) {
  const { k, b, d } = bm25;
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  return (text: number, count: number, inTexts: number) => {
    if (count === 0) return 0;
    const rarity = Math.log(1 + (lengths.length - inTexts + 0.5) / (inTexts + 0.5));
    const length = 1 - b + (b * lengths[text]!) / average;
    return rarity * (d + (count * (k + 1)) / (count + k * length));
  };
}

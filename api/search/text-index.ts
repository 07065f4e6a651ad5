import MiniSearch, { type Query } from 'minisearch';
import { wordsIn } from './words.ts';

/** What of a record can be searched. */
export interface SearchText {
  /** What it is called. */
  readonly heading: string;
  readonly body: string;
}

/** A found record: its position in the list that was indexed, and how well it fits. */
export interface Hit {
  readonly position: number;
  readonly score: number;
}

/** Words of a query that count; nobody means more. */
const mostWords = 8;

/** From here on a word may be the beginning of another. */
const prefixWord = 3;

/** From here on a word may have a slip in it, or be part of a compound. */
const longWord = 4;

/** Compounds that one word is looked for in: a word in more of them says little. */
const mostCompounds = 40;

/** What the part of a word weighs against the whole word. */
const partWeight = 0.3;

const asTheyAre = { processTerm: (term: string) => term, tokenize: (text: string) => [text] };

/** Builds an index of texts. What it finds comes best first, and holds every word of the query. */
export function indexTexts(texts: readonly SearchText[]): (query: string) => Hit[] {
  const vocabulary = new Set<string>();
  const index = new MiniSearch<SearchText & { id: number }>({
    fields: ['heading', 'body'],
    tokenize: wordsIn,
    processTerm: (word) => {
      vocabulary.add(word);
      return word;
    },
    searchOptions: { boost: { heading: 3 } },
  });
  index.addAll(texts.map((text, id) => ({ id, ...text })));

  /** Prefix and slips the library knows; "jour" in "kvinnojour" it does not. */
  function meaning(word: string): Query {
    const inside = word.length < longWord ? [] : compoundsWith(word);
    const prefix = word.length >= prefixWord;
    const whole = { ...asTheyAre, queries: [word], prefix, fuzzy: slipsIn(word) };
    if (inside.length === 0) return whole;
    const compounds: Query = {
      ...asTheyAre,
      queries: inside,
      combineWith: 'OR',
      boostTerm: () => partWeight,
    };
    return { combineWith: 'OR', queries: [whole, compounds] };
  }

  function compoundsWith(word: string): string[] {
    const compounds: string[] = [];
    for (const known of vocabulary) {
      if (known.indexOf(word) > 0) compounds.push(known);
      if (compounds.length === mostCompounds) break;
    }
    return compounds;
  }

  return (query) => {
    const words = wordsIn(query).filter(saysSomething).slice(0, mostWords);
    if (words.length === 0) return [];
    return index
      .search({ combineWith: 'AND', queries: words.map(meaning) })
      .map(({ id, score }) => ({ position: id as number, score }));
  };
}

/** "i" and "å" are in every text. */
function saysSomething(word: string): boolean {
  return word.length > 1 || /\d/.test(word);
}

/** One slip in five letters, two at most. */
function slipsIn(word: string): number | false {
  if (word.length < longWord) return false;
  return word.length < 8 ? 1 : 2;
}

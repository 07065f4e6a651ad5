import { stemmer } from '@orama/stemmers/swedish';

const separators = /[^\p{L}\p{N}]+/u;

/** The words of a text, each reduced to what search compares. Some systems send "ä" as an "a" and its dots. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').split(separators).map(reduced).filter(Boolean);
}

const known = new Map<string, string>();

/** Enough for the words of a country; more are worked out again. */
const mostKnown = 50_000;

/**
 * A word without Swedish endings, case and the dots and rings of letters: who types "varmland" or
 * "kvinnojourerna" means "Värmland" and "kvinnojour". Endings go first, because they depend on å, ä, ö.
 */
function reduced(word: string): string {
  let result = known.get(word);
  if (result === undefined) {
    result = stemmer(word.toLowerCase()).normalize('NFD').replaceAll(/\p{M}/gu, '');
    if (known.size < mostKnown) known.set(word, result);
  }
  return result;
}

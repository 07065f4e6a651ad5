/** A letter of the folded alphabet, for use inside a character class. */
export const LETTER = 'a-zåäö';

/** Not inside a word or number. `\b` is of no use: to it "å" is no letter. */
export const FROM = `(?<![${LETTER}0-9])`;
export const TO = `(?![${LETTER}0-9])`;

/**
 * A regular expression written to be read. Blanks and line breaks mean nothing, `_` is one or more
 * blanks, and å, ä, ö also match the a and o that addresses on the web have in their place.
 * What is interpolated stands as it is. Upper and lower case are the same; see {@link exactCase}.
 */
export function pattern(parts: TemplateStringsArray, ...values: string[]): RegExp {
  return new RegExp(source(parts, values), 'gid');
}

/** As {@link pattern}, but upper and lower case differ. */
export function exactCase(parts: TemplateStringsArray, ...values: string[]): RegExp {
  return new RegExp(source(parts, values), 'gd');
}

/** Any of the words or phrases of a list with commas. */
export function anyOf(list: string): string {
  const longestFirst = phrases(list).sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map((phrase) => readable(phrase.replace(/\s+/g, '_'))).join('|')})`;
}

/** Whether a word can be part of a phrase of the lists: of each phrase the longest word counts. */
export function isWordOf(...lists: string[]): (word: string) => boolean {
  const words = lists.flatMap(phrases).map((phrase) => {
    const parts = phrase.split(/[^a-zåäöé]+/i);
    return bare(parts.reduce((longest, next) => (next.length > longest.length ? next : longest)));
  });
  const known = new Set(words);
  return (word) => {
    const plain = bare(word);
    return known.has(plain) || (plain.endsWith('s') && known.has(plain.slice(0, -1)));
  };
}

function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** A word as it looks folded, in lower case, with å ä ö as a a o as in web addresses. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e');
}

function source(parts: TemplateStringsArray, values: string[]): string {
  // What is interpolated is stood in for by one character each, so that a class around it is seen whole.
  const standIn = (index: number) => String.fromCharCode(0xe000 + index);
  const whole = parts.raw
    .map((part, index) => (index === 0 ? '' : standIn(index - 1)) + part)
    .join('');
  return readable(whole).replace(
    /[\ue000-\uefff]/g,
    (sign) => values[sign.charCodeAt(0) - 0xe000]!,
  );
}

/** What a character class holds stands as it is: there a blank is a blank. */
const classOrSign = /\[(?:\\.|[^\]\\])*\]|\s+|_|[åäöÅÄÖ]/g;
const reads: Record<string, string> = {
  _: '(?: +)',
  å: '[åa]',
  ä: '[äa]',
  ö: '[öo]',
  Å: '[ÅA]',
  Ä: '[ÄA]',
  Ö: '[ÖO]',
};

function readable(text: string): string {
  return text.replace(classOrSign, (found) =>
    found.startsWith('[') ? found : (reads[found] ?? ''),
  );
}

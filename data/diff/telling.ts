import { en } from './text/en.ts';
import { sv } from './text/sv.ts';
import type { Words } from './text/words.ts';

export type SentenceLanguage = 'sv' | 'en';

/** A language, and how to say something of one record in it. */
export interface Telling {
  language: SentenceLanguage;
  words: Words;
  /** Fills in a sentence, in one pass: braces in what is filled in mean nothing. */
  say: (template: string, values?: Readonly<Record<string, string>>) => string;
}

const wordsOf: Record<SentenceLanguage, Words> = { sv, en };

/** How to tell of a record of a collection. */
export function telling(language: SentenceLanguage, collection = '', name = ''): Telling {
  const words = wordsOf[language];
  const subject: Record<string, string> = {
    record: words.record[collection] ?? collection,
    newRecord: words.newRecord[collection] ?? collection,
    name,
  };
  return {
    language,
    words,
    say: (template, values = {}) =>
      template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? subject[key] ?? whole),
  };
}

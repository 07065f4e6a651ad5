import type { Language, LocalizedText } from '../../data/schema/text.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { so } from './so.ts';
import { svSimple } from './sv-simple.ts';
import { safetyKeys, sv, type Translation, type Words } from './sv.ts';
import { uk } from './uk.ts';

/** Texts by language, complete and reviewed. */
export const words = { sv, en } satisfies Partial<Record<Language, Words>>;
export type UiLanguage = keyof typeof words;

/** Those that no translator has reviewed: when one has, the table moves up, with its safety words. */
const unreviewed: Record<Exclude<Language, UiLanguage>, Translation> = {
  fi,
  ar,
  so,
  uk,
  'sv-simple': svSimple,
};

/** Every language that the elements have words in. */
export const wordLanguages = [
  ...Object.keys(words),
  ...Object.keys(unreviewed),
] as readonly Language[];

/** What the data answer of a language says: its words, and whether they wait for review (null: they do not). */
export function wordsIn(language: Language): {
  words: Record<string, string | Record<string, string>>;
  reviewNote: LocalizedText | null;
} {
  if (isReviewed(language)) return { words: words[language], reviewNote: null };
  const { notReviewed, ...translated } = unreviewed[language];
  const safety = safetyKeys.map((key) => [key, { sv: sv[key], en: en[key] }] as const);
  return {
    words: { ...translated, ...Object.fromEntries(safety) },
    reviewNote: {
      sv: 'Ingen översättare har granskat texterna på det här språket. Det kan finnas fel.',
      [language]: notReviewed,
    },
  };
}

function isReviewed(language: Language): language is UiLanguage {
  return language in words;
}

import type { Period } from '../../data/schema/dates.ts';
import type { Language } from '../../data/schema/text.ts';
import type { View } from '../view/view.ts';

type Reader = Pick<View, 'language'>;

/** Digits as in the phone numbers beside them. */
const locales: Partial<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
const formatters = new Map<string, Intl.DateTimeFormat>();

/** "2024", "2024-01" or "2024-01-16" in words, as exact as it was given. */
export function dateInWords({ language }: Reader, date: string): string {
  // Making a formatter is what costs; a page needs at most three per language.
  const key = language + date.length;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat([locales[language] ?? language, 'en-GB'], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 && { month: 'long' }),
      ...(date.length > 7 && { day: 'numeric' }),
    });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(date));
}

/** "2018–2021"; an end that is open or unknown stays empty: "2018–". */
export function periodInWords(reader: Reader, { from, to }: Period): string {
  return [from, to].map((date) => (date ? dateInWords(reader, date) : '')).join('–');
}

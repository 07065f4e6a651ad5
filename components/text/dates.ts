import type { Period } from '../../data/schema/dates.ts';
import type { Language } from '../../data/schema/text.ts';
import { dayInSweden } from '../../data/rules/today.ts';
import type { View } from '../view/view.ts';

type Reader = Pick<View, 'language'>;

/** Digits as in the phone numbers beside them. */
const locales: Partial<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
const formatters = new Map<string, Intl.DateTimeFormat>();
/** A hundred cards name a handful of dates. */
const inWords = new Map<string, string>();

/** "2024", "2024-01" or "2024-01-16" in words, as exact as it was given. */
export function dateInWords(reader: Reader, date: string): string {
  const key = reader.language + date;
  let words = inWords.get(key);
  if (!words) {
    words = formatted(reader, new Date(date), {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 && { month: 'long' }),
      ...(date.length > 7 && { day: 'numeric' }),
    });
    inWords.set(key, words);
  }
  return words;
}

/** When something happens by the clocks of Sweden: "21:00", and the day when it is not today. */
export function timeInWords(reader: Pick<View, 'language' | 'today'>, instant: Date): string {
  return formatted(reader, instant, {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
    ...(dayInSweden(instant) !== reader.today && {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }),
  });
}

function formatted(
  { language }: Reader,
  instant: Date,
  options: Intl.DateTimeFormatOptions,
): string {
  // Making a formatter is what costs; a page needs a handful per language.
  const key = language + Object.keys(options).join();
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat([locales[language] ?? language, 'en-GB'], options);
    formatters.set(key, formatter);
  }
  return formatter.format(instant);
}

/** "2018–2021"; an end that is open or unknown stays empty: "2018–". */
export function periodInWords(reader: Reader, { from, to }: Period): string {
  return [from, to].map((date) => (date ? dateInWords(reader, date) : '')).join('–');
}

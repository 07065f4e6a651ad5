import type { SiteLanguage } from './page.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' };

/** A day (YYYY-MM-DD) as people write it. */
export function dateInWords(day: string, language: SiteLanguage): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}

import type { Language } from '../../data/schema/text.ts';

/**
 * What the scripts know by heart, because it must stand when no data ever arrives. Everything else is
 * in the tables beside this one, which travel with the data. In reviewed languages only.
 */
const sv = {
  inDanger: 'Är du i fara nu?',
  call: 'Ring',
  exposed: 'Är du utsatt för hot eller våld?',
  or: 'eller',
  unconfirmed: 'obekräftat',
  sourceDated: 'Källan är från {0}, läst {1}.',
  notVerified: 'Inte kontrollerad hos verksamheten.',
  loading: 'Hämtar …',
  failed: 'Uppgifterna kunde inte hämtas.',
  retry: 'Försök igen',
};

const en: typeof sv = {
  inDanger: 'Are you in danger now?',
  call: 'Call',
  exposed: 'Are you exposed to threats or violence?',
  or: 'or',
  unconfirmed: 'unconfirmed',
  sourceDated: 'The source is from {0}, read on {1}.',
  notVerified: 'Not checked with the service.',
  loading: 'Loading …',
  failed: 'Loading failed.',
  retry: 'Try again',
};

export const core = { sv, en };

/** The language of `core` that comes nearest. */
export function coreLanguage(language: Language): keyof typeof core {
  return language === 'en' ? 'en' : 'sv';
}

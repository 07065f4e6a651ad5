import type { EmbeddableName } from './embeddable.ts';

/** Texts of the pages for frames, and of what is said to their editors, in Swedish. */
const sv = {
  titles: {
    'support-directory': 'Stöd vid hot och våld',
    'support-contact': 'Stöd vid hot och våld',
    'plan-summary': 'Handlingsplan mot våld',
    'plan-activities': 'Handlingsplanens aktiviteter',
    'plan-progress': 'Hur det går med handlingsplanen',
    'network-directory': 'Nätverk mot våld',
  } satisfies Record<EmbeddableName, string>,
  lists: {
    exposed: '',
    'violence-users': 'Stöd för den som använder våld',
    professionals: 'Stöd för yrkesverksamma',
  },
  noElement: (name: string, likely: string, known: string) =>
    `Det finns inget ${name} att bädda in.${likely} Det som finns är ${known}.`,
  forEditor: 'Till dig som redigerar sidan',
  unknown: (name: string, likely: string, known: string) =>
    `Parametern ${name} finns inte.${likely} De som finns är ${known}.`,
  repeated: (name: string, times: number) => `${name} står ${times} gånger. Skriv den en gång.`,
  wrong: (name: string, value: string, likely: string, allowed: string) =>
    `${name} är ${value}.${likely} Det ska vara ${allowed}.`,
  unreviewed: (language: string) =>
    `lang är ${language}, och ingen översättare har granskat texterna på det språket. Lägg till allow-unreviewed=true för att visa dem ändå: de säger då det. Listor som inte är för utsatta finns bara på sv och en.`,
  didYouMean: (likely: string[]) => ` Menade du ${likely.join(' eller ')}?`,
  oneOf: (values: string[]) => values.join(', '),
  oneOfMany: (count: number, example: string) => `ett av ${count} id, till exempel ${example}`,
};

const en: typeof sv = {
  titles: {
    'support-directory': 'Support against threats and violence',
    'support-contact': 'Support against threats and violence',
    'plan-summary': 'Action plan against violence',
    'plan-activities': 'Activities of the action plan',
    'plan-progress': 'Progress of the action plan',
    'network-directory': 'Networks against violence',
  },
  lists: {
    exposed: '',
    'violence-users': 'Support for those who use violence',
    professionals: 'Support for professionals',
  },
  noElement: (name, likely, known) =>
    `There is no ${name} to embed.${likely} What there is: ${known}.`,
  forEditor: 'To the editor of this page',
  unknown: (name, likely, known) =>
    `There is no parameter ${name}.${likely} The known ones are ${known}.`,
  repeated: (name, times) => `${name} is given ${times} times. Give it once.`,
  wrong: (name, value, likely, allowed) => `${name} is ${value}.${likely} It must be ${allowed}.`,
  unreviewed: (language) =>
    `lang is ${language}, and no translator has reviewed the texts in that language. Add allow-unreviewed=true to show them all the same: they then say so. Lists that are not for exposed persons are in sv and en only.`,
  didYouMean: (likely) => ` Did you mean ${likely.join(' or ')}?`,
  oneOf: (values) => `one of ${values.join(', ')}`,
  oneOfMany: (count, example) => `one of ${count} ids, for instance ${example}`,
};

export type EmbedText = typeof sv;

/** The table that comes nearest to a language. */
export function embedTextIn(language: string): EmbedText {
  return language === 'en' ? en : sv;
}

import type { GuardKind } from './hit.ts';

const noPlace = {
  en: 'no record may tell where a service is: remove it',
  sv: 'ingen post får tala om var en verksamhet finns: ta bort det',
};
const noPerson = {
  en: 'no record may tell who a private person is: remove it',
  sv: 'ingen post får tala om vem en privatperson är: ta bort det',
};

/** What each kind of hit looks like, and why it may not stand in the data. */
const looksLike: Record<GuardKind, { en: string; sv: string; why: typeof noPlace }> = {
  'street-address': { en: 'a street address', sv: 'en gatuadress', why: noPlace },
  'house-description': {
    en: 'a description of a house',
    sv: 'en beskrivning av ett hus',
    why: noPlace,
  },
  postcode: { en: 'a postcode', sv: 'ett postnummer', why: noPlace },
  coordinates: { en: 'map coordinates', sv: 'kartkoordinater', why: noPlace },
  'map-link': {
    en: 'a link to a map, or a shortened link that may hide one',
    sv: 'en länk till en karta, eller en kortlänk som kan dölja en',
    why: noPlace,
  },
  'plus-code': { en: 'a plus code', sv: 'en pluskod', why: noPlace },
  what3words: { en: 'a what3words address', sv: 'en what3words-adress', why: noPlace },
  'property-name': { en: 'the name of a property', sv: 'namnet på en fastighet', why: noPlace },
  directions: { en: 'directions to a place', sv: 'en vägbeskrivning', why: noPlace },
  'personal-identity-number': {
    en: 'a personal identity number',
    sv: 'ett personnummer',
    why: noPerson,
  },
  'person-name': { en: "a person's name", sv: 'ett personnamn', why: noPerson },
  'personal-email': {
    en: "a person's e-mail address",
    sv: 'en persons e-postadress',
    why: noPerson,
  },
  'sole-trader-number': {
    en: 'the organization number of a sole trader, which is a personal identity number',
    sv: 'en enskild näringsidkares organisationsnummer, som är ett personnummer',
    why: noPerson,
  },
};

/** The sentence of each `guard-` finding. */
export const guardMessages = Object.fromEntries(
  Object.entries(looksLike).map(([kind, { en, sv, why }]) => [
    `guard-${kind}`,
    { en: `{value} looks like ${en} (${why.en})`, sv: `{value} ser ut som ${sv} (${why.sv})` },
  ]),
) as Record<`guard-${GuardKind}`, { en: string; sv: string }>;

import type { SiteLanguage } from '../page.ts';

const sv = {
  index: 'Elementen',
  indexDescription: 'Delarna som kan visas på andras webbplatser, med exempel och inställningar.',
  indexIntro:
    'Delarna som kan visas på andras webbplatser. Varje sida visar hur en del ser ut i sina lägen, och vad som går att ställa in.',
  build: 'Gör kod för er sida',
  examples: 'Så ser det ut',
  examplesIntro: (day: string) =>
    `Varje exempel är elementet självt, på en sida för sig där det är den ${day}. Det som är påhittat säger det.`,
  arranged:
    'I exemplen utan kod saknas uppgifter, går något fel eller väljer läsaren något: det är ordnat för att visa hur det ser ut då.',
  examplesOff: 'Exemplen behöver skript, och de är avstängda här. Koden och tabellerna är kvar.',
  scheme: 'Sidans färger',
  light: 'Ljusa',
  dark: 'Mörka',
  rightToLeft: 'Sidan läses från höger till vänster',
  language: 'Språk i exemplen',
  codeOf: (title: string) => `Kod: ${title}`,
  copyOf: (title: string) => `Kopiera koden: ${title}`,
  copy: 'Kopiera koden',
  settings: 'Vad som går att ställa in',
  attributes: 'Attribut',
  styles: 'CSS-egenskaper',
  parts: 'Delar att formge med ::part',
  slots: 'Platser för eget innehåll',
  events: 'Händelser',
  states: 'Lägen',
  name: 'Namn',
  value: 'Värden',
  usual: 'När det utelämnas',
  meaning: 'Betydelse',
  anyText: 'text',
  oneOf: (list: string) => `ett id ur /frid/v1/${list}`,
  main: 'mellan taggarna',
};

const en: typeof sv = {
  index: 'The elements',
  indexDescription: 'The parts that other websites can show, with examples and settings.',
  indexIntro:
    'The parts that other websites can show. Each page shows how one looks in its states, and what can be set.',
  build: 'Make code for your page',
  examples: 'How it looks',
  examplesIntro: (day) =>
    `Each example is the element itself, on a page of its own where it is ${day}. What is fiction says so.`,
  arranged:
    'In the examples without code, records are missing, something fails or the reader chooses something: arranged to show how it looks then.',
  examplesOff: 'The examples need scripts, and they are off here. Code and tables remain.',
  scheme: 'Colors of the page',
  light: 'Light',
  dark: 'Dark',
  rightToLeft: 'The page is read from right to left',
  language: 'Language of the examples',
  codeOf: (title) => `Code: ${title}`,
  copyOf: (title) => `Copy the code: ${title}`,
  copy: 'Copy the code',
  settings: 'What can be set',
  attributes: 'Attributes',
  styles: 'CSS properties',
  parts: 'Parts to style with ::part',
  slots: 'Places for your own content',
  events: 'Events',
  states: 'States',
  name: 'Name',
  value: 'Values',
  usual: 'When left out',
  meaning: 'Meaning',
  anyText: 'text',
  oneOf: (list) => `an id from /frid/v1/${list}`,
  main: 'between the tags',
};

export const elementsText: Record<SiteLanguage, typeof sv> = { sv, en };

import { anyOf } from '../pattern.ts';
import type { Reading, Word } from '../reading.ts';
import type { Found, RuleGroup } from '../rule.ts';
import { doubtfulNames, givenNames } from '../words/given-names.ts';
import { bodyWord } from '../words/organizations.ts';
import { isPlace } from '../words/places.ts';
import { isSurelySurname, looksLikeSurname } from '../words/surnames.ts';

/** What parts two parts of one name. In links and user names it is no blank. */
const joined = /^(?: |-|_|\.|\+| {2}|%20|\/)$/;
const particle = /^(?:af|av|von|van|de|der|den|du|la|le|el|al|bin|ben|ibn|dos|da)$/i;
const noSurname = new RegExp(
  `^(?:[a-zåäö]*(?:dag|dagar|day|days)|${anyOf(`och, and, or, eller, i, på, is, the, för, att, som, med, om, hon, han, den, det, vi, du, ni, jag,
  you, we, she, he, if, for, to, from, at, in, on, of, by, with, are, was, can, har, kan, ska, mån,
  tis, ons, tor, fre, lör, sön, januari, februari, mars, april, maj, juni, juli, augusti,
  september, oktober, november, december, january, february, march, june, july, august, october,
  may, sms, chatt, tel, telefon, phone, e, epost, mail, www, http, https, se, com, org, nu`)})$`,
  'i',
);

/** A given name and a surname, as people write them, and as they stand in links and in capitals. */
function* givenNameFirst(reading: Reading): Generator<Found> {
  const { words, text } = reading;
  for (const [index, given] of words.entries()) {
    if (!isGiven(given)) continue;
    let last = index + 1;
    while (isBetween(words, last, text)) last++;
    const surname = words[last];
    if (!surname || text[surname.end] === '@') continue;
    if (!isJoined(words, index, last, text)) continue;
    if (isNamesake(words, index) || !isFullName(given, surname, words[index - 1], text)) continue;
    const before = words[index - 1];
    const start =
      before && isGiven(before) && /^[ -]$/.test(text.slice(before.end, given.start))
        ? before.start
        : given.start;
    yield { kind: 'person-name', start, end: surname.end };
  }
}

function isGiven({ text }: Word): boolean {
  return text.length > 1 && givenNames.has(text);
}

function isDoubtful({ text }: Word): boolean {
  return doubtfulNames.has(text);
}

/** A middle initial or "von": part of the name, not yet the surname. */
function isBetween(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index];
  const after = words[index + 1];
  if (!word || !after || after.start - word.end > 2) return false;
  return (
    (word.capital && word.text.length === 1) ||
    (particle.test(word.text) && after.capital && text[word.end] === ' ')
  );
}

function isJoined(words: readonly Word[], from: number, to: number, text: string): boolean {
  for (let index = from; index < to; index++) {
    const gap = text.slice(words[index]!.end, words[index + 1]!.start);
    const afterInitial = words[index]!.text.length === 1 && gap === '. ';
    if (!afterInitial && !joined.test(gap)) return false;
  }
  return true;
}

function isFullName(given: Word, surname: Word, before: Word | undefined, text: string): boolean {
  if (noSurname.test(surname.text) || bodyWord.test(surname.text)) return false;
  const inSurname = isSurelySurname(surname.text);
  const bothCapital = given.capital && surname.capital;
  const shouting = surname.text.length > 1 && surname.text === surname.text.toUpperCase();
  if (!bothCapital || shouting) {
    return inSurname && !isDoubtful(given) && surname.text.length > 3;
  }
  if (inSurname) return true;
  if (given.text === given.text.toUpperCase()) return false;
  const besideBody =
    before !== undefined && bodyWord.test(before.text) && given.start - before.end === 1;
  if (besideBody || text.slice(given.end, surname.start).includes('.')) return false;
  if (isPlace(surname.text) && !looksLikeSurname(surname.text)) return false;
  if (looksLikeSurname(surname.text)) return !(isDoubtful(given) && isPlace(surname.text));
  return (
    !isDoubtful(given) &&
    surname.text.length > 2 &&
    !/[-/]/.test(text.slice(given.end, surname.start))
  );
}

/** "Astrid Lindgrens Barnsjukhus", "Fredrika Bremer-förbundet": a body that is called after somebody. */
export function isNamesake(words: readonly Word[], given: number): boolean {
  const [surname, ...after] = words.slice(given + 1, given + 5);
  if (!surname?.capital || /sson/i.test(surname.text)) return false;
  const isGenitive = surname.text.endsWith('s');
  return after.some(
    ({ text, capital, start }, index) =>
      bodyWord.test(text) && (isGenitive ? capital : index === 0 && start - surname.end === 1),
  );
}

/** "Svensson, Anna" and "Svensson Anna". */
function* surnameFirst({ words, text }: Reading): Generator<Found> {
  for (const [index, surname] of words.entries()) {
    const given = words[index + 1];
    if (!given || surname.text.length < 5 || !isSurelySurname(surname.text)) continue;
    if (!/^(?:, ?| |_|-|\.)$/.test(text.slice(surname.end, given.start)) || text[given.end] === '@')
      continue;
    const capitals = surname.capital && given.capital;
    if (
      isGiven(given) &&
      (capitals ? !isDoubtful(given) || text[surname.end] === ',' : !isDoubtful(given))
    ) {
      yield { kind: 'person-name', start: surname.start, end: given.end };
    }
  }
}

/** "annasvensson" and "annas" with figures, as in the names of pages about oneself. */
function* inOneWord({ words, text }: Reading): Generator<Found> {
  for (const word of words) {
    if (word.text.length < 8 || text[word.end] === '@') continue;
    if (isFullNameInOne(word.text)) {
      yield { kind: 'person-name', start: word.start, end: word.end };
    }
  }
}

/** Whether a word is a given name with a sure surname right after it. */
export function isFullNameInOne(word: string): boolean {
  for (let length = 3; length <= word.length - 5; length++) {
    const given = word.slice(0, length);
    if (givenNames.has(given) && isSurelySurname(word.slice(length))) return true;
  }
  return false;
}

export const fullNames: RuleGroup[] = [
  { word: (word) => givenNames.has(word), rules: [givenNameFirst] },
  { word: (word) => word.length > 4 && isSurelySurname(word), rules: [surnameFirst] },
  { word: (word) => word.length > 7 && isFullNameInOne(word), text: /[/_@.-]/, rules: [inOneWord] },
];

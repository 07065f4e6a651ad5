import { exactCase, FROM, isWordOf, LETTER, pattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { findAll, part, type Found, type RuleGroup } from '../rule.ts';
import { doubtfulNames, givenNames, namesLikeWords } from '../words/given-names.ts';
import { bodyWord } from '../words/organizations.ts';
import {
  honorific,
  household,
  isHousehold,
  isProfession,
  profession,
  role,
  turnTo,
} from '../words/persons.ts';
import { isPlace } from '../words/places.ts';
import { isSurelySurname, looksLikeSurname } from '../words/surnames.ts';
import { isNamesake } from './names.ts';

const NAME = `[A-ZÅÄÖ][${LETTER}A-ZÅÄÖ'-]+`;

/** "A. Svensson", "A-K Lindqvist". */
const initialAndSurname = findAll(
  'person-name',
  exactCase`(?<![${LETTER}A-ZÅÄÖ0-9.§-])[A-ZÅÄÖ](?<dot>[.])?(?:[- ]?[A-ZÅÄÖ][.]?)?_?(?<surname>${NAME})`,
  (match) => {
    const surname = part(match, 'surname');
    if (bodyWord.test(surname)) return true;
    const isLikely = part(match, 'dot') && looksLikeSurname(surname) && !isPlace(surname);
    return !isSurelySurname(surname) && !isLikely;
  },
);

const withHonorific = findAll(
  'person-name',
  exactCase`(?<![${LETTER}A-ZÅÄÖ])(?:[Ff]ru|[Hh]err|[Ff]röken|Mrs?|Ms|Miss|Mister|[Dd]r|[Dd]oktor
    |[Pp]rof(?:essor)?)[.]?_(?<name>${NAME})(?:_${NAME})?`,
  (match) => bodyWord.test(part(match, 'name')),
);

const shoutedHonorific = findAll(
  'person-name',
  pattern`${FROM}${honorific}[.]?_(?<name>[${LETTER}]{4,})`,
  (match) => !isSurelySurname(part(match, 'name')),
);

/** "familjen Svensson", "hos Lindqvists". */
const families = findAll(
  'person-name',
  pattern`${FROM}${household}_(?<name>[${LETTER}]{4,})`,
  (match) => {
    const name = part(match, 'name');
    if (!startsWithCapital(name) || bodyWord.test(name)) return true;
    const isFamily = /^(?:famil|makar|the fam)/i.test(match[0]);
    return !(isSurelySurname(name) || (isFamily && looksLikeSurname(name)));
  },
);

/** "handläggare Lindqvist", "KONTAKTA KARIN": after a role or "ask for" one name is enough. */
const afterRole = findAll(
  'person-name',
  pattern`${FROM}(?<before>${role}
    |${turnTo})[ :,-]{1,3}(?:(?:är|is|heter|namn|name|vår|our|min
      |my)[ :]+)?(?<hit>(?<name>[${LETTER}]{2,}))`,
  (match) => {
    const [before, name] = [part(match, 'before'), part(match, 'name')];
    if (!startsWithCapital(name) || bodyWord.test(name)) return true;
    // "till Lindesberg" is the way to a town.
    if (isSurelySurname(name)) return preposition.test(before) && !/sson$/i.test(name);
    return !(isShouted(name) && isShouted(before) && isKnownGiven(name));
  },
);
const preposition = /^(?:av|hos|via|till|fr[åa]n|med|by|to|from|with)$/i;

function isKnownGiven(name: string): boolean {
  return (givenNames.has(name) && !doubtfulNames.has(name)) || isDoubleName(name);
}

/** "Gullbritt", "Svenåke": two names grown into one. */
function isDoubleName(name: string): boolean {
  const second =
    /^(?:anna?|maj|gull|gun|britt|karl|carl|sven|lars|nils|bengt|eva|ulla|mari|rose|stig)(.{3,})$/i.exec(
      name,
    )?.[1];
  return second !== undefined && givenNames.has(second) && !/^(?:ada|ari|ina|line)$/i.test(second);
}

/** Endings of Swedish nouns, which names lack; those that have them are on the list. */
const noName =
  /(?:en|et|er|ar|or|erna|arna|orna|het|skap|ning|tion|verk|t[äa]nst|r[åa]d|ting|nden)$/;

/** Two names no list knows, beside a word for what a person does: "kurator X Y", "X Y, tolk". */
const UNKNOWN_NAME = `[A-ZÅÄÖ][a-zåäö]{2,} [A-ZÅÄÖ][a-zåäö]{2,}`;
const besideRole = findAll(
  'person-name',
  exactCase`(?<![${LETTER}A-ZÅÄÖ-])(?:${profession}[:,]?_(?<hit>${UNKNOWN_NAME})
    |(?<hit>${UNKNOWN_NAME}),_${profession})(?![${LETTER}])`,
  (match) =>
    part(match, 'hit')
      .split(' ')
      .some((word) => bodyWord.test(word) || isPlace(word) || noName.test(word)),
);
/** "Hannas mobil", "Hanna's phone". */
const owner = findAll(
  'person-name',
  exactCase`(?<![${LETTER}A-ZÅÄÖ])(?<name>[A-ZÅÄÖ][${LETTER}]+?)'?s_(?:mobil|mobilen|mobilnummer|nummer
    |telefon|lägenhet|hus|stuga|villa|bil|dotter|son|barn|mamma|pappa|man|fru|sambo|rum|adress|mejl
    |nyckel|phone|number|mobile|flat|house|car|daughter|husband|wife|room|address
    |key)(?![${LETTER}])`,
  (match) => !isKnownGiven(part(match, 'name')),
);

/** "/Lotta" at the end of a message. */
const signature = findAll(
  'person-name',
  exactCase`(?<=^|[ .!?])[/-]_?(?<hit>(?<name>[A-ZÅÄÖ][${LETTER}]+))(?=[ .,!]*$)`,
  (match) => !isKnownGiven(part(match, 'name')),
);

/** One given name, "Karin svarar": in records of bodies nobody else is called so. */
function* singleNames({ words, text }: Reading): Generator<Found> {
  for (const [index, name] of words.entries()) {
    if (!name.capital || !isKnownGiven(name.text) || isShouted(name.text)) continue;
    const [before, after] = [words[index - 1], words[index + 1]];
    const besideBody =
      (before && name.start - before.end <= 2 && bodyWord.test(before.text)) ||
      (after && after.start - name.end <= 1 && bodyWord.test(after.text));
    if (besideBody || isNamesake(words, index)) continue;
    if (/^[-/_@.][a-zåäö0-9]|^[0-9_@]/i.test(text.slice(name.end))) continue;
    const startsSentence = !/[a-zåäö,;:(/&-] *$/i.test(text.slice(0, name.start));
    if (startsSentence && namesLikeWords.has(name.text)) continue;
    yield { kind: 'person-name', start: name.start, end: name.end };
  }
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

function startsWithCapital(word: string): boolean {
  return /^[A-ZÅÄÖ]/.test(word);
}

export const persons: RuleGroup[] = [
  { word: looksLikeSurname, text: /[A-ZÅÄÖ]\.? ?-?[A-ZÅÄÖ]/, rules: [initialAndSurname] },
  {
    word: isWordOf('fru, herr, fröken, mr, mrs, ms, miss, mister, dr, doktor, prof, professor'),
    rules: [withHonorific, shoutedHonorific],
  },
  { word: isHousehold, also: looksLikeSurname, rules: [families] },
  { word: isProfession, rules: [besideRole] },
  { word: (word) => isKnownGiven(word) || isSurelySurname(word), rules: [afterRole] },
  { word: isKnownGiven, rules: [singleNames, signature] },
  { word: (word) => isKnownGiven(word.replace(/s$/, '')), rules: [owner] },
];

import { anyOf, exactCase, FROM, isWordOf, LETTER, pattern, TO } from '../pattern.ts';
import { findAll, part, type RuleGroup } from '../rule.ts';
import { houseNumber } from '../words/numbers.ts';
import {
  englishPlaces,
  englishStreets,
  notInEnglishName,
  otherEndings,
  ukrainianStreet,
} from '../words/streets.ts';

const endsAsFinnishStreet = new RegExp(`.${otherEndings}$`, 'i');
const endsAsEnglishPlace = new RegExp(`${anyOf(englishPlaces)}$`, 'i');

/** "12 Mill Street", "Flat 3, 221B Baker St." */
const english = findAll(
  'street-address',
  pattern`${FROM}(?:[1-9]\d{0,3}_?[a-h]?
    |${anyOf('one, two, three, five, seven, ten, twelve')}),?(?<name>(?:_[${LETTER}']+){1,3}?)_(?:${anyOf(englishStreets)}
    |${anyOf(englishPlaces)})${TO}`,
  (match) => {
    const name = part(match, 'name').trim();
    const capital = /^[A-ZÅÄÖ]/.test(name);
    return notInEnglishName.test(name) || (!capital && endsAsEnglishPlace.test(match[0]));
  },
);

const englishWithoutNumber = findAll(
  'street-address',
  exactCase`(?<![${LETTER}])(?:on
    |at
    |in
    |off
    |near
    |along
    |to)_(?<hit>(?:[A-Z][${LETTER}']+_){1,2}(?:Street|Road|Avenue|Lane|Boulevard|Square
      |Crescent))(?![${LETTER}])`,
);

const addressWords = `besöksadress, besöksadressen, gatuadress, gatuadressen, hemadress, hemadressen, bostadsadress,
  bostadsadressen, leveransadress, postadress, visiting address, street address, home address,
  postal address`;
const noAddress =
  anyOf(`hemlig, skyddad, skyddat, inte, ej, okänd, lämnas, anges, not, secret, confidential, protected,
  unknown, never, aldrig, inget, ingen, none, finns, dold, hidden, konfidentiell, sekretess, https,
  http, www`);

/** A label that announces an address, unless what follows says that there is none. */
const labelled = findAll(
  'street-address',
  pattern`${FROM}(?<!e-)(?:${anyOf(addressWords)}
    |(?<!-)(?:adress|adressen|address)(?=[ ]?:))s?_?(?:är
    |is
    |:
    |=)_?(?=[^ ])(?<hit>(?!${noAddress}${TO})[^.;]{3,60})`,
);

const inCareOf = findAll('street-address', pattern`${FROM}c\/o_?[${LETTER}]{2,}(?:_[${LETTER}]+)?`);

/** Inside the house: "lgh 1203", "portkod 4711", "2 tr". */
const apartment = findAll(
  'street-address',
  pattern`${FROM}(?:(?:lgh|lägenhet|lägenhetsnummer|apt|apartment|flat)[ .:nr]{1,5}[0-9]{1,4}[a-h]?${TO}
    |portkod(?:en)?(?:_är)?[ :]_?[0-9#*]{3,6}
    |door_code[ :is]{1,5}[0-9]{3,6}
    |[1-9]_tr${TO})`,
);
const staircase = findAll(
  'street-address',
  exactCase`(?<![${LETTER}])(?:[Pp]ort|[Uu]ppgång|[Tt]rappuppgång)_[A-H1-9](?![${LETTER}0-9])`,
);

const finnish = findAll(
  'street-address',
  pattern`${FROM}[${LETTER}]+(?:${otherEndings}_${houseNumber}|(?:kadulla|kadulle|kadun|kujalla)${TO})`,
);
const ukrainian = findAll(
  'street-address',
  pattern`${FROM}${ukrainianStreet}[.]?_(?:No?[.]?_|[#№]_?)?[${LETTER}0-9][^,.]*`,
);
const somali = findAll('street-address', pattern`${FROM}waddada_[${LETTER}]+`);
const arabic = findAll('street-address', /شارع +\S+|بناية رقم/dg);

export const addresses: RuleGroup[] = [
  {
    word: isWordOf(englishStreets, englishPlaces),
    text: /\d|one |two |three |five |seven |ten |twelve /i,
    rules: [english],
  },
  {
    word: isWordOf('Street, Road, Avenue, Lane, Boulevard, Square, Crescent'),
    rules: [englishWithoutNumber],
  },
  {
    word: isWordOf(addressWords, 'adress, adressen, address'),
    text: /[:=]|[äa]r |is /i,
    rules: [labelled],
  },
  { text: /c\/o/i, rules: [inCareOf] },
  {
    word: isWordOf(
      'lgh, lägenhet, lägenhetsnummer, apt, apartment, flat, portkod, portkoden, code, door, tr',
    ),
    text: /\d/,
    rules: [apartment],
  },
  { word: isWordOf('port, uppgång, trappuppgång'), rules: [staircase] },
  { word: (word) => endsAsFinnishStreet.test(word), rules: [finnish] },
  {
    word: isWordOf('vul, vulytsya, vulytsia, vulytsi, vulytsyu, bud, budynok, budynku, provulok'),
    rules: [ukrainian],
  },
  { word: isWordOf('waddada'), rules: [somali] },
  { text: /شارع|بناية/, rules: [arabic] },
];

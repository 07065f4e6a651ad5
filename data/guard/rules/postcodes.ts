import { exactCase, FROM, isWordOf, LETTER, pattern } from '../pattern.ts';
import { findAll, part, type RuleGroup } from '../rule.ts';
import { counted } from '../words/numbers.ts';
import { isPlace } from '../words/places.ts';

const CODE = `[1-9]\\d{2}[ -]?\\d{2}(?![\\d]|[-.,:]\\d| ?\\d)`;

/** "652 24 Karlstad". Without the town five digits may be anything, as in "112 24 timmar om dygnet". */
const beforeTown = findAll(
  'postcode',
  pattern`(?<![${LETTER}0-9.,:+-]
    |[0-9]_)(?:S(?:E|WE)?_?-?_?)?${CODE}_?[,.]?_?(?:i_
    |in_)?(?<town>[${LETTER}]{2,}(?:[- ][${LETTER}]+)?)`,
  (match, reading) => {
    const town = part(match, 'town');
    const isTown = isPlace(town) || isPlace(town.split(/[- ]/)[0]!);
    return !isTown || reading.isPhone(match.index, match.index + match[0].length - town.length);
  },
);

const afterTown = findAll(
  'postcode',
  pattern`(?<![${LETTER}])(?<town>[${LETTER}]{3,})(?:,_?
    |_
    |_?[(])(?<hit>(?:S(?:E|WE)?_?-?_?)?[1-9]\d{2}_?\d{2})(?![\d]
    |[-.,:]\d
    |_?\d
    |_?%
    |_?${counted})`,
  (match, reading) =>
    !isPlace(part(match, 'town')) || reading.isPhone(match.index, match.index + match[0].length),
);

/** With a country before it, or said to be one. */
const marked = findAll(
  'postcode',
  pattern`${FROM}(?:S(?:E|WE)?_?-_?[1-9]\d{2}[ -]?\d{2}(?![\d-])
    |SE_[1-9]\d{2}_\d{2}(?!\d|_\d|_?${counted})
    |(?:postnummer|postnr|postnumret|postadress|postort|post_?code|postal_code|zip|zip_code
      |zipcode)[^0-9a-zåäö]{0,4}(?:är_|is_|no[.]_)?(?:S(?:E|WE)?[ -]*)?[1-9](?:[ -]?\d){4}(?!\d)
    |SE[1-9]\d{2}[ ]?\d{2}(?!\d)_[${LETTER}])`,
);

/** A town in capitals after the code is how envelopes are written. */
const envelope = findAll(
  'postcode',
  exactCase`(?<![${LETTER}A-ZÅÄÖ0-9.,:+-]|[0-9]_)(?:SE?-?)?[1-9]\d{2}_\d{2}_{1,2}[A-ZÅÄÖ]{4,}(?![a-zåäö])`,
  (match, reading) =>
    /(?:SMS|MMS|CHATT|RING|TIMMAR|KRONOR|DYGNET|KVINNO|PERSONER|BRIS|MIND)/.test(match[0]) ||
    reading.isPhone(match.index, match.index + 6),
);

export const postcodes: RuleGroup[] = [
  {
    word: isWordOf(
      'postnummer, postnr, postnumret, postadress, postort, postcode, code, zip, zipcode',
    ),
    digits: true,
    rules: [marked],
  },
  {
    digits: true,
    text: /(?<!\d|\d-)\d{3}[ -]?\d{2}(?!\d|-\d)|\d{5}(?!\d)/,
    rules: [beforeTown, afterTown, marked, envelope],
  },
];

import { anyOf, FROM, isWordOf, LETTER, pattern, TO } from '../pattern.ts';
import { around, findAll, type RuleGroup } from '../rule.ts';
import {
  building,
  color,
  colorWords,
  entranceWords,
  formerBuilding,
  lookOfHouse,
  standingHouseWords,
} from '../words/landmarks.ts';

/** "det gula huset", "röd tegelbyggnad", "the green door". */
const colored = findAll(
  'house-description',
  pattern`${FROM}${color}(?:_(?:och|and|,)?_?[${LETTER}]+){0,2}?_(?:[${LETTER}]{3,})??${building}${TO}`,
  ({ 0: found }) => /^(?:vita +huset|white +house)$| (?:i|som|[äa]r|is|was) /i.test(found),
);

/** A house of a certain look: "tvåvåningshus i tegel", "house with blue shutters". */
const built = findAll(
  'house-description',
  pattern`${FROM}(?:${building}_(?:i|av|of)_(?:[${LETTER}]{3,5}_)?(?:tegel|trä|sten|puts|betong|brick|wood
      |stone)
    |(?:huset|villan|byggnaden|house|building)_(?:med|with)_(?:(?:de|den|det|the|a|an|en
      |ett)_)?(?:[${LETTER}]+_){0,2}(?:[${LETTER}]+)?${lookOfHouse})${TO}`,
);

/** "i hörnhuset": a house is told from its neighbors by where it stands. */
const standing = findAll('house-description', pattern`${FROM}${anyOf(standingHouseWords)}${TO}`);

/** "gamla mejeriet", "f.d. prästgården", "the old dairy": what everybody in town knows. */
const former = findAll(
  'house-description',
  pattern`${FROM}(?:gamla
    |f[.]?_?d[.]?
    |före_detta
    |nedlagda
    |old
    |former
    |disused
    |ombyggda)_(?:[${LETTER}]+_)?${formerBuilding}${TO}`,
  (match, reading) => /av (?:den )?$/i.test(around(match, reading)[0]),
);

/** How the house is found on the spot: floors, entrances, bells. */
const entrance = findAll(
  'house-description',
  pattern`${FROM}(?:${anyOf(entranceWords)}
    |(?:två|tre|fyra|fem|[2-9])_(?:våningar|trappor)_upp
    |(?:andra|tredje|fjärde|femte|översta|[2-9]:[ae])_våningen
    |våning_[1-9]${TO}
    |on_the_(?:second|third|fourth|fifth|top|ground)_floor
    |(?:second|third|fourth|top)[- ]floor_(?:flat|apartment)
    |(?:sista|första|andra|tredje|last|first|second|third)_(?:huset|house)_(?:på|till|on|efter|after
      |past|before)_)`,
);

export const houses: RuleGroup[] = [
  { word: isWordOf(colorWords), rules: [colored] },
  {
    word: isWordOf('tegel, trä, sten, puts, betong, brick, wood, stone, med, with'),
    text: /hus|vill|bygg|stug|k[åa]k|house|build|cottage|bungalow|barack|paviljong|lada/i,
    rules: [built],
  },
  {
    word: isWordOf(standingHouseWords),
    rules: [standing],
  },
  {
    word: isWordOf('gamla, fd, detta, nedlagda, old, former, disused, ombyggda'),
    rules: [former],
  },
  { text: /f\. ?d/i, rules: [former] },
  {
    word: isWordOf(entranceWords, 'våningar, trappor, våningen, våning, floor, huset, house'),
    rules: [entrance],
  },
];

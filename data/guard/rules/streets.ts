import { anyOf, exactCase, FROM, isWordOf, LETTER, pattern, TO } from '../pattern.ts';
import { findAll, part, type RuleGroup } from '../rule.ts';
import { houseNumber } from '../words/numbers.ts';
import { isPlace } from '../words/places.ts';
import {
  beforeOrdinaryWay,
  isCommonNoun,
  isFigurative,
  isNoPlace,
  isStreetName,
  placeEnding,
  streetAdjective,
  streetEnding,
  wholeWord,
} from '../words/streets.ts';

const WORD = `[${LETTER}]+`;
const GAP = `[^a-zåäö0-9]{0,4}`;
const UPON = anyOf(
  'på, vid, i, från, till, längs, efter, utmed, nära, on, at, near, along, in, off',
);
const BEING = anyOf(
  'ligger, finns, bor, håller till, sitter, huserar, vi är, located, is, situated, live, based',
);

const endsAsPlace = new RegExp(`^[A-ZÅÄÖ].*${placeEnding}$`);

const isCommon = (match: RegExpExecArray) => isCommonNoun(part(match, 'name'));

/** "Storgatan 5", "skolvägen nr 12 B", "Storgatan fem". */
const withNumber = findAll(
  'street-address',
  pattern`${FROM}(?<name>${WORD}[-]?${streetEnding})s?${GAP}${houseNumber}`,
  (match) => isFigurative(part(match, 'name')) || / en$/i.test(part(match, 'name')),
);

/** "Drottninggatan" says where, number or not. */
const gatan = findAll('street-address', pattern`${FROM}(?<name>${WORD}[-]?gatans?)${TO}`, isCommon);

/** Of other endings only a name, in the middle of a sentence, is as telling. */
const nameOfStreet = findAll(
  'street-address',
  exactCase`(?<=[a-zåäö0-9,:;(]_
    |[(\/])(?<name>[A-ZÅÄÖ]${WORD}(?:gata|väg|vägen|gränd|gränden|torg|torget|allen|stigen|backen
      |esplanaden|kajen))s?(?![${LETTER}])`,
  isCommon,
);

const beingThere = findAll(
  'street-address',
  pattern`${FROM}${BEING}(?:_${WORD}){0,3}?_${UPON}_(?<hit>(?<name>${WORD}(?:vägen
    |gränden
    |torget
    |allen
    |stigen
    |esplanaden
    |kajen))s?)${TO}`,
  isCommon,
);

/** "Norra Vägen 3", "Stor gatan 5", "Selma Lagerlöfs väg 4". */
const inWords = findAll(
  'street-address',
  pattern`${FROM}(?<name>${streetAdjective}[.]?|${WORD})[ -]{1,2}(?:gatan|vägen|gränden|gränd|torget|torg
    |gata|väg|allen|alle|esplanaden)${GAP}${houseNumber}`,
  (match) => beforeOrdinaryWay.test(part(match, 'name')),
);

const inCapitalizedWords = findAll(
  'street-address',
  exactCase`(?<![${LETTER}])[A-ZÅÄÖ]${WORD}[ -](?:[Pp]lats|[Pp]lan|[Ss]tig|[Bb]acke|[Pp]ark)_${houseNumber}`,
);

/** "på norra vägen", "vid Stora torget". */
const withAdjective = findAll(
  'street-address',
  pattern`${FROM}${UPON}_(?<hit>${streetAdjective}[.]?_(?:${WORD})?(?:gatan
    |vägen
    |torget
    |allen
    |esplanaden))${TO}`,
);

/** "på Selma Lagerlöfs väg". */
const namedAfterSomebody = findAll(
  'street-address',
  exactCase`(?<![${LETTER}])(?:[Pp]å
    |[Vv]id
    |on
    |at
    |near)_(?<hit>(?:[A-ZÅÄÖ][${LETTER}:]+_){0,3}[A-ZÅÄÖ][${LETTER}:]+s_(?:väg|gata|gränd|torg|plats
      |plan|alle|backe|stig))(?![${LETTER}])(?!_(?:till|mot|ut|ur|fram|in|framåt|vidare|från))`,
);

/** "Storg. 5", "Kungsv 3". */
const shortened = findAll(
  'street-address',
  exactCase`(?<![${LETTER}])(?<name>[A-ZÅÄÖ][a-zåäö]*(?:[bcdfhjklmprst]g|gg|[a-zåäö]{3}og|[a-zåäö]{2}sg
      |[dgklmnrst]v|[a-zåäö]{2}[aeo]v))(?:[.]_?
    |_)${houseNumber}`,
  (match) => wholeWord.test(part(match, 'name')) && part(match, 'name') !== 'Storg',
);

const shortenedInLowerCase = findAll(
  'street-address',
  pattern`${FROM}(?<name>[${LETTER}]{3,}(?:(?:s|t|d|g)g|gat))[.]_?${houseNumber}`,
  (match) => wholeWord.test(part(match, 'name')),
);

/** "Solhagen 7", "Mariaplan 2". */
const placeWithNumber = findAll(
  'street-address',
  exactCase`(?<![${LETTER}])(?<name>[A-ZÅÄÖ][a-zåäö]+${placeEnding}),?_${houseNumber}`,
  (match) => isNoPlace(part(match, 'name')) || isPlace(part(match, 'name')),
);

export const streets: RuleGroup[] = [
  { word: isStreetName, rules: [withNumber, gatan, nameOfStreet, beingThere] },
  // "Storgat an".
  { word: (word) => /^.{2,}(?:gat|v[äa]g)$/i.test(word), rules: [withNumber] },
  {
    word: isWordOf(
      'gatan, vägen, gränden, gränd, torget, torg, gata, väg, allen, alle, esplanaden',
    ),
    text: /\d|fem|sex|sju|tio|tolv|elva|ton|tre|tv[åa]|fyra|[åa]tta|nio|e[n ]|ve|ht/i,
    rules: [inWords, withNumber],
  },
  { word: isWordOf('plats, plan, stig, backe, park'), text: /\d/, rules: [inCapitalizedWords] },
  {
    word: isWordOf('norra, södra, östra, västra, nya, gamla, stora, lilla, övre, nedre'),
    rules: [withAdjective],
  },
  {
    word: isWordOf('väg, gata, gränd, torg, plats, plan, alle, backe, stig'),
    rules: [namedAfterSomebody],
  },
  { digits: true, text: /[A-ZÅÄÖ][a-zåäö]*[gv]\.? ?(?:\d|nr)/, rules: [shortened] },
  { digits: true, text: /[stdg]g\. ?\d|gat\. ?\d/i, rules: [shortenedInLowerCase] },
  {
    word: (word) => endsAsPlace.test(word),
    text: /[a-z],? +(?:\d|nr|nummer|fem|tre|tv[åa]|sju|tio)/,
    rules: [placeWithNumber],
  },
];

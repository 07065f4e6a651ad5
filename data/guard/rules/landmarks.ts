import { anyOf, exactCase, FROM, isWordOf, LETTER, pattern, TO } from '../pattern.ts';
import { findAll, type RuleGroup } from '../rule.ts';
import {
  beside,
  besideWords,
  landmark,
  landmarkWords,
  lies,
  liesWords,
  loosely,
  service,
} from '../words/landmarks.ts';

const ARTICLES = `(?:${anyOf(`den, det, en, ett, the, a, an, vår, vårt, our, stora, lilla, big, small, old, gamla, nya, local,
  närmaste, main`)} +){0,2}`;
const NAMED = `(?:[${LETTER}]+ +)?`;

/** "bakom kyrkan", "mitt emot ICA", "next door to the pharmacy". */
const besideLandmark = findAll(
  'house-description',
  pattern`${FROM}${beside}_${ARTICLES}${NAMED}${landmark}s?${TO}`,
);

/** Beside anything with a name: "granne med Påhittsbageriet". */
const besideName = findAll(
  'house-description',
  exactCase`(?<![${LETTER}])(?:[Mm]itt_?emot|[Ss]nett_emot|[Gg]ranne_med|[Vv]ägg_i_vägg_med|[Oo]vanpå
    |[Oo]pposite|[Nn]ext_door_to|[Aa]cross_from|[Aa]round_the_corner_from
    |(?:[Vv]i|[Hh]uset|[Jj]ouren|[Bb]oendet|[Ll]okalen|[Kk]ontoret|[Ww]e|house|shelter
      |office)_(?:[a-zåäö]+_){1,3}(?:bredvid|intill|ovanför|next_to|beside))_[A-ZÅÄÖ][${LETTER}0-9]+`,
  ({ 0: found }) =>
    /(?:polisen|socialtj[äa]nsten|l[äa]nsstyrelsen|region|sverige|kommunen|frid)$/i.test(found),
);

/** "Vi ligger vid kyrkan". Much is found in schools and hospitals, so those need the service itself. */
const liesBy = findAll(
  'house-description',
  pattern`${FROM}${lies}(?:_[${LETTER}]+){0,3}?_(?<hit>${loosely}_${ARTICLES}${landmark})${TO}`,
  ({ 0: found }) =>
    /(?:^| )(?:i|in|p[åa]|at|inside) +(?:[a-zåäö]+ +){0,2}(?:skola|skolan|school|library|biblioteket|hospital|sjukhuset|v[åa]rdcentralen|butiken|shop|university|universitetet|gymnasiet|banken|bank|station|clinic|health cent(?:er|re)|f[öo]rskolan|preschool)$/i.test(
      found,
    ),
);
const serviceLiesBy = findAll(
  'house-description',
  pattern`${FROM}${service}_${lies}(?:_[${LETTER}]+){0,2}?_(?<hit>${loosely}_${ARTICLES}${landmark})${TO}`,
);

/** "mellan frisören och pizzerian", "där Konsum låg förr". */
const betweenLandmarks = findAll(
  'house-description',
  pattern`${FROM}(?:(?:mellan|between)_${ARTICLES}${landmark}_(?:och|and)_${ARTICLES}${landmark}
    |(?:där|where)_${ARTICLES}(?:[${LETTER}]+)_(?:låg|fanns|höll_till|used_to_be|once_was
      |stood)(?:_(?:förr|förut|tidigare|innan|before))?)${TO}`,
  ({ 0: found }) =>
    /^(?:d[äa]r|where) /i.test(found) &&
    !/ [A-ZÅÄÖ]|(?:f[öo]rr|f[öo]rut|tidigare|innan|before|be)$/.test(found),
);

/** "stuga 4 på campingen", "lokalen under frisersalongen". */
const partOfHouse = findAll(
  'house-description',
  pattern`${FROM}(?:(?:stuga|barack|paviljong|hus|villa|byggnad|rum|lokal|cottage|cabin|building
      |room)_(?:nr_|nummer_)?[1-9]\d{0,2}[a-h]?_(?:på|i|vid|at|in|on)_
    |(?:[${LETTER}]*lokalen|lokalerna|lägenheten|våningen|rummet|flat|apartment|premises
      |room)_(?:ligger_|är_|is_)?(?:under|över|ovanför|bakom|below|above|behind
      |over)_${ARTICLES}${landmark}${TO})`,
);

const isBetweenOrRoom = (word: string) =>
  /^(?:mellan|between|.*lokal(?:en|erna)|l[äa]genheten|v[åa]ningen|rummet|flat|apartment|premises|room)$/i.test(
    word,
  );

/** Where a house stands, told by what is beside it. */
export const landmarks: RuleGroup[] = [
  { word: isWordOf(landmarkWords), also: isWordOf(besideWords), rules: [besideLandmark] },
  { word: isWordOf(besideWords), rules: [besideName] },
  { word: isWordOf(landmarkWords), also: isWordOf(liesWords), rules: [liesBy, serviceLiesBy] },
  {
    word: isWordOf(landmarkWords),
    also: isBetweenOrRoom,
    rules: [betweenLandmarks, partOfHouse],
  },
  { word: isWordOf('låg, fanns, höll, used, once, stood'), rules: [betweenLandmarks] },
  {
    word: isWordOf(
      'stuga, barack, paviljong, hus, villa, byggnad, rum, lokal, cottage, cabin, building, room',
    ),
    text: /\d/,
    rules: [partOfHouse],
  },
];

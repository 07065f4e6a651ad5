import { exactCase, FROM, isWordOf, pattern, TO } from '../pattern.ts';
import { findAll, type RuleGroup } from '../rule.ts';

/** Sweden, with some sea: latitude 55 to 69, longitude 10 to 24, in degrees of WGS84. */
const LATITUDE = `(?:5[5-9]|6[0-9])`;
const LONGITUDE = `(?:1[0-9]|2[0-4])`;
const DECIMALS = `[.,]_?\\d{3,}`.replaceAll('_', ' ');
const BETWEEN = `[^0-9]{1,16}`;

const decimal = findAll(
  'coordinates',
  pattern`(?<![0-9.])(?:${LATITUDE}${DECIMALS}${BETWEEN}${LONGITUDE}${DECIMALS}
    |${LONGITUDE}${DECIMALS}${BETWEEN}${LATITUDE}${DECIMALS}
    |${LATITUDE}[.]\d{3,}!4d${LONGITUDE}[.]\d{3,})`,
  (match) => /procent|percent|%|kr|miljo|million|mdkr/i.test(match[0]),
);

/** Fewer decimals, but the cardinal points or the words are there. */
const compass = findAll(
  'coordinates',
  pattern`(?:(?<![${'a-zåäö'}])[NO][ ]?(?<![0-9])${LATITUDE}[.,]\d+[° ]{0,3}[,;/ ]*[EOÖ][ ]?${LONGITUDE}[.,]\d+
    |(?<![0-9.])${LATITUDE}[.,]\d+[° ]{0,3}[N][,;/ ]+${LONGITUDE}[.,]\d+[° ]{0,3}[EÖO]${TO}
    |${FROM}(?:lat|latitud|latitude|breddgrad|long?|lng|longitud|longitude|längdgrad|mlat
      |mlon)[^0-9a-zåäö]{1,4}(?:är_|is_)?(?:${LATITUDE}|${LONGITUDE})[.,]\d+
    |(?:breddgrad|longitud|latitud|längdgrad|longitude|latitude)[a-z]*_[^0-9.]{0,12}(?:${LATITUDE}
      |${LONGITUDE})(?:[.,]|_komma_|_point_)\d)`,
);

const DEGREE = `_?(?:°|grader|grad|degrees|deg|d(?![a-zåäö]))_?`.replaceAll('_', ' ');
const MINUTE = `_?(?:'|minuter|minutes|min|m(?![a-zåäö]))`.replaceAll('_', ' ');

const sexagesimal = findAll(
  'coordinates',
  pattern`(?<![0-9.])(?:${LATITUDE}|${LONGITUDE})${DEGREE}[0-5]?\d(?:[.,]\d+)?${MINUTE}
    |(?<![a-zåäö])[NEÖ]_?(?:${LATITUDE}|${LONGITUDE})[ ][0-5]\d[ .][0-5]\d
    |(?<![0-9])(?:${LATITUDE}|${LONGITUDE})[ ][0-5]\d[ .,][0-5]\d(?:[.,]\d+)?_?[NEÖ]${TO}`,
);

/** SWEREF 99 TM: northing of seven digits, easting of six. RT90: both of seven, east from 1 200 000. */
const NORTH = `[67][ ]?[0-9]\\d{2}[ ]?\\d{3}(?:[.,]\\d+)?`;
const EAST = `(?:[2-9]\\d{2}[ ]?\\d{3}|1[ ]?[2-8]\\d{2}[ ]?\\d{3})(?:[.,]\\d+)?`;
const GRID_GAP = `[ ]{0,2}(?:[,;/|xX&NEYÖ:=()-]|y(?:=|:| )|e(?:=|:| )|och y|och e|and e|östlig|ost|east)[ ,;:=NEYXÖ()]{0,6}`;
const notMoney = `(?!\\d| ?(?:kr|kronor|sek|mkr|invånare|personer|besök|samtal))`;

const grid = findAll(
  'coordinates',
  pattern`(?<![0-9.,]
    |[0-9]_)(?:[NX][ :=]{0,3})?(?:${NORTH}${GRID_GAP}${EAST}
    |${EAST}${GRID_GAP}${NORTH}
    |[67]\d{6}[ ,;]{1,3}[2-9]\d{5}
    |[67]\d{6}[ ,;]{1,3}1[2-8]\d{5}
    |[2-9]\d{5}[ ,;]{1,3}[67]\d{6})${notMoney}`,
  (match, reading) =>
    reading.isPhone(match.index, match.index + match[0].length) && /^0|\+/.test(match[0]),
);

const namedGrid = findAll(
  'coordinates',
  pattern`${FROM}(?:sweref|rt90|rt_90|wgs84|wgs_84|sweref99|epsg:(?:3006|3021
      |4326))[^0-9]{0,20}[0-9]{0,2}[^0-9]{0,12}\d[\d ]{4,}
    |${FROM}(?:easting|northing|nordkoordinat|ostkoordinat|[xy]-koordinat)[^0-9a-z]{1,3}(?:är_
      |is_)?\d[\d ]{4,}`,
);

/** UTM zones of Sweden, as grid reference or with full numbers. */
const military = findAll(
  'coordinates',
  exactCase`(?<![A-Za-z0-9])3[2-5]_?[U-X]_?(?:[A-HJ-NP-Z]{2}_?(?:\d{2}_?\d{2}|\d{3}_?\d{3}|\d{4}_?\d{4}
      |\d{5}_?\d{5})|\d{6}[ ,mE]{1,4}\d{7})(?![0-9])
    |(?<![A-Za-z0-9])3[2-5]N_\d{6}[ ,mE]{1,4}\d{7}`,
);

const uri = findAll('coordinates', pattern`${FROM}geo:[ ]?-?\d{1,2}[.]\d+,_?-?\d{1,3}[.]\d+`);

/** A geohash of Sweden begins with u; in a link it is a place. */
const geohash = findAll(
  'coordinates',
  pattern`(?:geohash[.]org\/|[?&#/ ](?:geohash|gh|hash)[=/:])u[0-9b-hjkmnp-z]{4,11}${TO}
    |geohash[^a-z0-9]{1,4}(?:är_|is_)?u[0-9b-hjkmnp-z]{5,11}${TO}`,
);

export const coordinates: RuleGroup[] = [
  { digits: true, text: /\d[.,] ?\d{3}/, rules: [decimal] },
  { digits: true, text: /[1256]\d[.,]\d/, rules: [compass] },
  {
    word: isWordOf(
      'breddgrad, longitud, latitud, längdgrad, longitude, latitude, breddgraden, longituden, latituden',
    ),
    text: /\d/,
    rules: [compass],
  },
  { digits: true, text: /\d ?(?:°|gr|de|d)|(?:5|6|1|2)\d \d\d/i, rules: [sexagesimal] },
  { digits: true, text: /[67] ?\d{3} ?\d{3}|[67]\d{6}/, rules: [grid] },
  {
    word: isWordOf(
      'sweref, rt, wgs, epsg, easting, northing, nordkoordinat, ostkoordinat, koordinat',
    ),
    text: /\d/,
    rules: [namedGrid],
  },
  { text: /3[2-5] ?[NU-X]/, rules: [military] },
  { word: isWordOf('geo, geohash, gh, hash'), rules: [uri, geohash] },
];

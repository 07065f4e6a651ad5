import { anyOf, FROM, LETTER, TO } from '../pattern.ts';

/** Numbers as words, up to what a street has. */
const small = `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
  fifteen, sixteen, seventeen, eighteen, nineteen, två, tre, fyra, fem, sex, sju, åtta, nio, tio,
  elva, tolv, tretton, fjorton, femton, sexton, sjutton, arton, nitton`;
const tens = `twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, tjugo, trettio, fyrtio, femtio,
  sextio, sjuttio, åttio, nittio`;
export const numberWord = `(?:${anyOf(tens)}[ -]?(?:${anyOf(small)}|ett|one)?|${anyOf(small)})${TO}`;

/** What figures count, and so no part of an address. */
export const counted =
  anyOf(`procent, percent, kronor, kr, dagar, days, timmar, tim, hours, minuter, minutes, veckor, weeks,
  månader, months, år, years, personer, people, kvinnor, women, barn, children, gånger, times,
  platser, stycken, st, mål, åtgärder, invånare`);
/** After a house number comes no unit and no more of a time, a year or a phone number. */
const notCounting = `(?! *(?:%|:-|${counted}${TO}))(?![0-9]|[.:/]\\d|,\\d{1,2}(?!\\d)| ?\\+)`;

const label = `${FROM}(?:nr|nummer|no|number|num|hus|house)[.:]? ?|# ?`;
const figure = `[1-9]\\d{0,2}(?: ?[a-h]${TO}|(?![${LETTER}]))(?: ?[-/] ?\\d{1,3}${TO})?`;

/** A house number: "5", "12 B", "3-5", "nr 7", "no. 7", "nummer fem". */
export const houseNumber = `(?:${label})?(?:${figure}|${numberWord})${notCounting}`;

/** A length or time on the way: "200", "2,5", "fem", "ett par". */
export const amount = `(?:\\d{1,4}(?:[.,]\\d)?|${anyOf(small)}|${anyOf(`en, ett, hundra, tvåhundra, trehundra, femhundra,
  tjugo, trettio, några, några få, ett par, a hundred, two hundred, hundred, twenty, a few, few, a couple of,
  ett halvt, en halv, half a`)})`;

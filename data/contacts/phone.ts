import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CellFlaw } from '../spreadsheet/finding.ts';

/** Longer than any short number, so that a first zero or plus must have been lost. */
const tooLongForShort = /^[1-9]\d{6,}$/;

/** What happened to a number that begins with neither 0 nor +, or null when nothing did. */
export function lostZero(text: string): CellFlaw | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!tooLongForShort.test(digits)) return null;
  const whole = [`+${digits}`, `0${digits}`]
    .map((number) => parsePhoneNumberFromString(number, 'SE'))
    .find((number) => number?.country === 'SE' && number.isValid());
  return { code: 'sheet-lost-zero', suggestion: whole?.formatNational() };
}

/** Whether a program only wrote a number its own way: 20505050 for 020-50 50 50, 116016 for 116 016. */
export function isSameNumber(cell: string, known: string): boolean {
  if (!/^\d+$/.test(cell) || !/^[\d\s()+-]+$/.test(known)) return false;
  return bare(cell) === bare(known);
}

/** The digits of a number, to see whether another one is called. */
export function bare(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '');
}

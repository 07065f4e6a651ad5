import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { pattern } from '../pattern.ts';
import type { GuardKind } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { findAll, type Found, type RuleGroup } from '../rule.ts';

/** Six or eight digits of a birth date, a sign, and four more: in every way people part them. */
const birthDate = `(?<century>(?:19|20|18|16)[ -]?)?(?<year>\\d\\d)(?<first>[ -./]?)(?<month>\\d\\d)(?<second>[ -./]?)(?<day>\\d\\d)`;
const number = new RegExp(
  `(?<![\\d.,/]|\\d[-:])${birthDate} ?(?<sign>[-+/. ]?) ?(?<serial>(?:\\d|[TRSUWXJKLMN])\\d{3}|\\d{2} \\d{2})(?![-+:/]?\\d|[.,]\\d)`,
  'g',
);

/** What stands before, and says what the number is. */
const organization = pattern`(?:org(?:anisations?|anization)?[. -]*(?:nr|nummer|numret|no|number)|vat|moms|f-skatt
  |enskild_firma|sole_trader|bolagsnummer|firma
  |schemes?)[^a-z0-9]{0,4}(?:[a-zåäö-]+[:. ]+)?(?:SE_?)?$`;
const person = pattern`(?:(?:person|samordnings?|id|identity|född|coordination|social_security)[a-zåäö]*[-. ]*(?:nr
    |nummer|numret|no|number)?[^0-9]{0,12}
  |(?:pnr|p-nr|pers[.]?_?nr)[^0-9]{0,4})$`;
const caseNumber = pattern`(?:dnr|diarienr|diarienummer|ärende|ärendenr|ärendenummer|issn|isbn|ref|bankgiro|plusgiro|konto
  |telefon|tel|fax|mobil|sms|ring)[.:]?[ ]*$`;

/** Personal identity numbers and coordination numbers; of a sole trader it is also the organization number. */
function* identityNumbers(reading: Reading): Generator<Found> {
  for (const match of reading.text.matchAll(number)) {
    const parts = match.groups as Record<string, string>;
    const before = reading.text.slice(Math.max(0, match.index - 40), match.index);
    const named = before.search(person) >= 0;
    if (!named && !isWrittenAsOne(parts, before, match[0])) continue;
    if (!isBirthDate(parts)) continue;
    if (!named && !hasCheckDigit(parts)) continue;
    const kind: GuardKind =
      before.search(organization) >= 0 ? 'sole-trader-number' : 'personal-identity-number';
    yield { kind, start: match.index, end: match.index + match[0].length };
  }
}

/** Whether the digits stand together as an identity number does, and not as dates, phones or cases do. */
function isWrittenAsOne(parts: Record<string, string>, before: string, whole: string): boolean {
  const { century = '', first = '', second = '', sign = '', serial = '' } = parts;
  if (before.search(caseNumber) >= 0 && /^(?:19|20)\d\d$/.test(serial)) return false;
  if (first !== second && !(second === '' && /[-+]/.test(sign))) return false;
  if (/^0/.test(whole) && sign === '' && isValidPhoneNumber(whole, 'SE')) return false;
  if (/^0/.test(whole) && sign === ' ' && first === '') return false;
  const isDate = century !== '' && first !== '';
  // After a date come a time, a year or the next date; only a sign of its own makes it a number.
  if (isDate && !/^[-+]$/.test(sign)) return false;
  if (isDate && / /.test(whole) && /^(?:19|20)\d\d$/.test(serial)) return false;
  return true;
}

/** Day 1 to 31, or 61 to 91 in coordination numbers. Month 20 and up is an organization. */
function isBirthDate({ month = '', day = '' }: Record<string, string>): boolean {
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
}

/** Luhn's check digit over the last ten; temporary numbers with a letter have none to speak of. */
function hasCheckDigit({ year = '', month = '', day = '', serial = '' }: Record<string, string>) {
  const digits = year + month + day + serial.replace(' ', '');
  if (/[A-Z]/.test(digits)) return true;
  const sum = [...digits].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** A birth date that is called a personal number, its last digits left out, hidden or told apart. */
const hiddenNumbers = findAll(
  'personal-identity-number',
  pattern`(?:(?:sista|last)_(?:fyra|four)(?:_(?:siffror|siffrorna|digits))?[^0-9a-z]{0,3}(?:är_|is_
      |are_)?\d{4}(?!\d)
    |(?:personnummer|samordningsnummer|pnr|personal_identity_number
      |personal_number)[^0-9a-z]{0,4}(?:är_|is_)?(?:19|20)?\d{6}(?:_?[-+]_?(?:[x*]{4}
      |[.]{4}))?(?!\d))`,
);

export const identityNumberRules: RuleGroup[] = [
  {
    digits: true,
    text: /\d{2}[ -./]?\d{2}[ -./]?\d{2} ?[-+/. ]? ?[\dTRSUWXJKLMN]\d ?\d{2}/,
    rules: [identityNumbers],
  },
  { digits: true, text: /(?:nummer|pnr|personal|sista|last).{0,25}\d{4}/i, rules: [hiddenNumbers] },
];

import { isRole } from '../release/publish.ts';
import { cell, comparable } from '../spreadsheet/cell.ts';
import { readDay } from '../spreadsheet/day.ts';
import type { CellFlaw } from '../spreadsheet/finding.ts';
import { textOf, type TableRow } from '../spreadsheet/table.ts';
import { isSameNumber, lostZero } from '../contacts/phone.ts';
import type { CallColumn } from './text.ts';

/** What the operator said when asked. */
export interface Answer {
  /** YYYY-MM-DD */
  day: string;
  role: string;
  /** The number or address, when the operator named another one than was known. */
  newNumber?: string;
  /** Hours in words, when others than were stated. */
  newHours?: string;
}

/** A flaw and the column it is in. */
export interface AnswerFlaw {
  column: CallColumn;
  value: string;
  flaw: CellFlaw;
}

/** What the data say of the channel that was asked about. */
export interface Known {
  number: string | null;
  /** Stated hours, in every language. */
  hours: readonly string[];
  verifiedOn: string | null;
}

export type AnswerReading =
  | { kind: 'blank' }
  | { kind: 'unreached' }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'flawed'; flaws: AnswerFlaw[] };

const yes = ['ja', 'j', 'yes', 'y', 'x'];
const no = ['nej', 'n', 'no'];

/** Reads what a caller filled in on one row. */
export function readAnswer(row: TableRow, known: Known): AnswerReading {
  const said = (column: CallColumn) => textOf(row, column);
  const filled = (['answered', 'correct', 'newNumber', 'hours', 'day', 'role'] as const).filter(
    (column) => said(column) !== '',
  );
  if (filled.length === 0) return { kind: 'blank' };
  if (no.includes(said('answered').toLowerCase())) return { kind: 'unreached' };

  const flaws: AnswerFlaw[] = [];
  const object = (column: CallColumn, flaw: CellFlaw) => {
    flaws.push({ column, value: said(column), flaw });
  };
  for (const column of ['answered', 'correct'] as const)
    if (![...yes, ...no, ''].includes(said(column).toLowerCase()))
      object(column, { code: 'sheet-yes-no', expected: 'ja, nej, yes, no' });

  const newNumber = otherNumber(said('newNumber'), known);
  const isRight = yes.includes(said('correct').toLowerCase());
  const zero = lostZero(newNumber);
  if (zero) object('newNumber', zero);
  if (said('correct') === '' && newNumber === '')
    object('correct', { code: 'call-correct', expected: 'ja, nej, yes, no' });
  else if (isRight && newNumber !== '') object('newNumber', { code: 'call-number-both' });
  else if (isRight && known.number === null) object('correct', { code: 'call-nothing-known' });
  else if (!isRight && newNumber === '') object('newNumber', { code: 'call-number-wanted' });

  const day = readDay(row.cells.get('day') ?? cell(''));
  if (said('day') === '') object('day', { code: 'call-day' });
  else if ('code' in day) object('day', day);
  else if (known.verifiedOn !== null && day.value < known.verifiedOn)
    object('day', { code: 'call-day-old', expected: known.verifiedOn });
  const role = said('role');
  if (role === '') object('role', { code: 'call-role' });
  else if (!isRole(role)) object('role', { code: 'call-role-form' });

  if (flaws.length > 0 || 'code' in day) return { kind: 'flawed', flaws };
  const hours = said('hours');
  const isNews = hours !== '' && !known.hours.map(comparable).includes(hours);
  const answer = {
    ...{ day: day.value, role },
    ...(newNumber !== '' && { newNumber }),
    ...(isNews && { newHours: hours }),
  };
  return { kind: 'answer', answer };
}

/** A caller may write the number that was asked about once more. */
function otherNumber(text: string, { number }: Known): string {
  return number !== null && (text === number || isSameNumber(text, number)) ? '' : text;
}

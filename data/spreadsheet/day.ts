import type { Cell } from './cell.ts';
import type { CellFlaw } from './finding.ts';

/** Days since the first of January 1900 as Excel counts them, from the year 2000 to 2099. */
const serial = /^(3[6-9]|[4-6]\d|7[0-2])\d{3}$/;
const dayInMs = 864e5;
const serialZero = Date.UTC(1899, 11, 30);

const months = [
  ...['jan', 'feb', 'mar', 'apr', 'maj|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'],
].map((names) => new RegExp(`^(${names})`, 'i'));

/**
 * A day as people and spreadsheet programs write it, as YYYY-MM-DD; a month or a year as YYYY-MM or
 * YYYY. Whether there is such a day is for the schema to say.
 */
export function readDay({ text, kind }: Cell): { value: string } | CellFlaw {
  if (kind === 'number' && serial.test(text))
    return { value: new Date(serialZero + Number(text) * dayInMs).toISOString().slice(0, 10) };
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return { value: text };

  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})( 00:00(:00)?)?$/.exec(text) ?? [];
  if (year && month && day) return { value: written(year, month, day) };
  const [, first, mark, second, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (first && second && last) {
    // With full stops the day always comes first; with strokes Americans begin with the month.
    if (mark !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second)
      return { code: 'sheet-date-unclear' };
    return Number(second) > 12
      ? { value: written(last, first, second) }
      : { value: written(last, second, first) };
  }
  return readMonth(text) ?? { code: 'sheet-date' };
}

/** "jan-24", which Excel makes of 2024-01, and "23 november 2026". */
function readMonth(text: string): { value: string } | undefined {
  const [, day, name = '', year = ''] =
    /^(?:(\d{1,2})[. -]+)?([a-z]+)\.?[ -]+(\d{4}|\d{2})$/i.exec(text) ?? [];
  const month = months.findIndex((names) => names.test(name)) + 1;
  if (month === 0) return undefined;
  const whole = year.length === 2 ? `20${year}` : year;
  const yearAndMonth = `${whole}-${String(month).padStart(2, '0')}`;
  return { value: day === undefined ? yearAndMonth : written(whole, String(month), day) };
}

function written(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

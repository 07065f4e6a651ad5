import { OpeningHours } from '../schema/hours.ts';
import { schemaAt } from '../schema-walk.ts';
import type { Codec } from './codec.ts';
import type { z } from 'zod';

type Weekly = z.infer<typeof OpeningHours>['weekly'];

const days = (schemaAt(OpeningHours, ['weekly', 0, 'days', 0]) as z.ZodEnum).options.map(String);
const example = 'mo-fr 08:00-16:30; sa su 10:00-14:00';

/** Hours of the week in one cell: days, or the first and last of several, and from when to when. */
export const weeklyCodec: Codec = {
  choices: [],
  toText: (value) =>
    (value as Weekly)
      .map(({ days: on, opens, closes }) => `${on.join(' ')} ${opens}-${closes}`)
      .join('; '),
  fromCell: ({ text }) => {
    const value = text
      .split(/[;\n]/)
      .filter((part) => part.trim() !== '')
      .map(sessionIn);
    return value.includes(null) ? { code: 'sheet-hours', expected: example } : { value };
  },
};

function sessionIn(text: string): Weekly[number] | null {
  const found = /^\s*(.+?)\s+(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  if (!found) return null;
  const [, names = '', ...clock] = found;
  const [fromHour = '', fromMinute, toHour = '', toMinute] = clock;
  const on = names
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,]+/)
    .map(daysIn);
  if (on.includes(null)) return null;
  return {
    days: on.flatMap((some) => some ?? []) as Weekly[number]['days'],
    opens: `${fromHour.padStart(2, '0')}:${fromMinute}`,
    closes: `${toHour.padStart(2, '0')}:${toMinute}`,
  };
}

function daysIn(word: string): string[] | null {
  const [first = '', last = first] = word.split('-');
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  return from < 0 || to < from ? null : days.slice(from, to + 1);
}

import { z } from 'zod';
import type { Cell } from '../spreadsheet/cell.ts';
import { readDay } from '../spreadsheet/day.ts';
import type { CellFlaw } from '../spreadsheet/finding.ts';

/** What stands in a cell, as a value for the data; or why it cannot be one. */
export type Reading = { value: unknown } | CellFlaw;

/** How one kind of value is written in a cell, and read from it. */
export interface Codec {
  /** Of a value that is there. */
  toText: (value: unknown) => string;
  /** Of a cell that is not empty. Whether the value is right is for the schema to say. */
  fromCell: (cell: Cell) => Reading;
  /** What may be chosen; empty when anything may be written. */
  choices: readonly string[];
}

/** The codec of a single value, by what its schema asks for. */
export function codecOf(schema: z.ZodType): Codec {
  if (schema instanceof z.ZodEnum) return choice(schema.options.map(String));
  if (schema instanceof z.ZodBoolean) return boolean;
  if (schema instanceof z.ZodNumber) return number;
  return asksForDay(schema) ? day : text;
}

/** Several values in one cell. They hold no semicolons themselves: they are ids, codes and choices. */
export function listOf(item: Codec): Codec {
  return {
    choices: [],
    toText: (value) => (value as unknown[]).map((part) => item.toText(part)).join('; '),
    fromCell: (cell) => {
      const parts = cell.text.split(/[;,\n]/).map((part) => part.trim());
      const readings = parts
        .filter((part) => part !== '')
        .map((part) => item.fromCell({ ...cell, text: part }));
      const flaw = readings.find((reading) => 'code' in reading);
      return flaw ?? { value: readings.map((reading) => 'value' in reading && reading.value) };
    },
  };
}

const text: Codec = {
  choices: [],
  toText: (value) => value as string,
  fromCell: (cell) => ({ value: cell.text }),
};

const number: Codec = {
  choices: [],
  toText: String,
  fromCell: (cell) =>
    /^\d+$/.test(cell.text) ? { value: Number(cell.text) } : { code: 'sheet-number' },
};

const truths = new Map([
  ...['true', 'sant', 'ja', 'yes'].map((word) => [word, true] as const),
  ...['false', 'falskt', 'nej', 'no'].map((word) => [word, false] as const),
]);

const boolean: Codec = {
  choices: ['true', 'false'],
  toText: String,
  fromCell: (cell) => {
    const value = truths.get(cell.text.toLowerCase());
    return value === undefined
      ? { code: 'sheet-yes-no', expected: boolean.choices.join(', ') }
      : { value };
  },
};

/** Days, and the months and years of dates that are only partly known. */
const day: Codec = {
  choices: [],
  toText: (value) => value as string,
  fromCell: readDay,
};

/** What an editor may write for a choice, besides the choice itself. */
const otherWords: Readonly<Record<string, string>> = { ja: 'yes', nej: 'no', okänt: 'unknown' };

function choice(choices: readonly string[]): Codec {
  return {
    choices,
    toText: (value) => value as string,
    fromCell: ({ text: written }) => {
      const word = written.toLowerCase();
      const meant = [word, otherWords[word]].find((option) => choices.includes(option ?? ''));
      return { value: meant ?? written };
    },
  };
}

/** Schemas name what they ask for in the code of their refusal. */
function asksForDay(schema: z.ZodType): boolean {
  const code = schema.safeParse('?').error?.issues[0]?.message ?? '';
  return ['date', 'partial-date'].includes(code);
}

import { z } from 'zod';
import { every, leavesOf, type Leaf } from '../../data/schema-walk.ts';
import { Language } from '../../data/schema/text.ts';

/** A column of a table of records: a single value of their schema, or a list of such values in one cell. */
export interface Column extends Leaf {
  /** The path to the value, joined by dots: "channels.hours.text.sv". */
  readonly name: string;
  /** How many lists the path goes through: 0 for a single value. */
  readonly depth: number;
}

/** Between the values of a list, of a list within it, and so on inwards. "\" before one makes it text. */
export const separators = [';', '|', '~', '^'] as const;

const special = /[\\;|~^]/g;
const complete = new Set<unknown>(['sv', 'en']);
const languages = new Set<unknown>(Language.options);

/**
 * All columns of a record type, always the same ones. What people read comes first, then translations
 * that may be missing, then the evidence.
 */
export function columnsOf(schema: z.ZodType): Column[] {
  const columns = leavesOf(schema).map((leaf) => ({
    ...leaf,
    name: leaf.pattern.filter((step) => step !== every).join('.'),
    depth: leaf.pattern.filter((step) => step === every).length,
  }));
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ pattern }: Column): number {
  if (pattern.includes('sources') || pattern.includes('conflicts')) return 2;
  const last = pattern.at(-1);
  return languages.has(last) && !complete.has(last) ? 1 : 0;
}

/** The text of a cell. Unknown is empty, and keeps its place among the values of a list. */
export function cellOf(record: unknown, { pattern, depth }: Column): string {
  return textAt(record, 0, 0);

  function textAt(value: unknown, at: number, level: number): string {
    if (value === null || value === undefined) return '';
    const step = pattern[at];
    if (step === every) {
      const values = value as readonly unknown[];
      return values.map((one) => textAt(one, at + 1, level + 1)).join(separators[level]);
    }
    if (step !== undefined) {
      return textAt((value as Record<string, unknown>)[step], at + 1, level);
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return depth ? text.replaceAll(special, '\\$&') : text;
  }
}

/** What a single value is, in the words of Table Schema. */
export function valueType(schema: z.ZodType): 'string' | 'boolean' | 'integer' | 'date' {
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return 'integer';
  return z.globalRegistry.get(schema)?.format === 'date' ? 'date' : 'string';
}

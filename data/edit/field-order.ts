import type { z } from 'zod';
import { fieldsOf } from '../schema-walk.ts';
import { record } from '../schema/record.ts';

const first = ['id', 'fictional'];
/** What every record has stands behind what it says, but before its channels, which are long. */
const last = [...Object.keys(record).filter((field) => !first.includes(field)), 'channels'];

/** The fields of a group in the order in which the data files have them. */
export function fieldOrder(schema: z.ZodType): string[] {
  const fields = fieldsOf(schema);
  if (!Object.keys(record).every((field) => fields.includes(field))) return fields;
  const own = fields.filter((field) => !first.includes(field) && !last.includes(field));
  return [...first, ...own, ...last.filter((field) => fields.includes(field))];
}

/** A group with its fields in the order of a schema; those it does not know come last. */
export function inOrder<Group extends object>(group: Group, schema: z.ZodType): Group {
  const order = fieldOrder(schema);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const entries = Object.entries(group).sort(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(entries) as Group;
}

import { z } from '@hono/zod-openapi';
import { severalOf } from '../http/several.ts';

/** What lists and records can be narrowed to: as a query that its schema has read, names of fields. */
export function fieldsParameter(
  schema: z.ZodObject,
  description: string,
): z.ZodType<readonly string[] | undefined> {
  const names = Object.keys(schema.shape);
  const items = { type: 'string' as const, enum: names };
  return severalOf(z.enum(names), { description, items, example: 'id' }) as z.ZodType<
    readonly string[] | undefined
  >;
}

export function onlyFields(record: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
}

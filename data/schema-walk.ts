import { z } from 'zod';

/** The schema inside `orUnknown`, defaults and the like. */
export function unwrap(schema: unknown): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodOptional
  )
    inner = inner.unwrap();
  return inner as z.ZodType;
}

/** Names of the fields a group may have, or none when the schema is no group. */
export function fieldsOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The schema at a path, or undefined when the path leads nowhere. */
export function schemaAt(
  schema: z.ZodType,
  path: readonly (string | number)[],
): z.ZodType | undefined {
  let at: unknown = schema;
  for (const step of path) {
    const inner = unwrap(at);
    if (inner instanceof z.ZodArray) at = inner.element;
    else if (inner instanceof z.ZodObject) at = (inner.shape as z.ZodRawShape)[step];
    else return undefined;
  }
  return at === undefined ? undefined : unwrap(at);
}

/** Stands in a pattern for every item of a list. */
export const every = Symbol('every item');

/** A kind of single value in a schema, and the pattern of the paths that lead to it. */
export interface Leaf {
  pattern: readonly (string | typeof every)[];
  schema: z.ZodType;
}

/** Every single value a schema describes, however deep. */
export function leavesOf(schema: z.ZodType, pattern: Leaf['pattern'] = []): Leaf[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return leavesOf(inner.element as z.ZodType, [...pattern, every]);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      leavesOf(field, [...pattern, name]),
    );
  return [{ pattern, schema: inner }];
}

/** The texts in a record where a pattern leads, each with its path; anything else there is passed over. */
export function textsAt(value: unknown, pattern: Leaf['pattern']): FoundText[] {
  const found: FoundText[] = [];
  collectTexts(value, pattern, [], found);
  return found;
}

interface FoundText {
  path: readonly (string | number)[];
  text: string;
}

/** One path for all steps, copied only where it leads to a text: most lead nowhere. */
function collectTexts(
  value: unknown,
  pattern: Leaf['pattern'],
  path: (string | number)[],
  found: FoundText[],
): void {
  const step = pattern[path.length];
  if (typeof value === 'string') {
    if (step === undefined) found.push({ path: [...path], text: value });
  } else if (step === every) {
    if (!Array.isArray(value)) return;
    for (let position = 0; position < value.length; position++) {
      path.push(position);
      collectTexts(value[position], pattern, path, found);
      path.pop();
    }
  } else if (step !== undefined && typeof value === 'object' && value !== null) {
    path.push(step);
    collectTexts((value as Record<string, unknown>)[step], pattern, path, found);
    path.pop();
  }
}

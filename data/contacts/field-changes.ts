import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { RecordChange } from '../edit/edits.ts';
import { isLoose, type Loose } from '../loose.ts';
import { schemaAt, unwrap } from '../schema-walk.ts';
import type { FieldColumn } from './columns.ts';

/** A field that a sheet says something else of than the data; undefined: nothing any more. */
export interface FieldEdit {
  column: FieldColumn;
  value: unknown;
}

/**
 * The changes to a service or channel that give its fields new values. Only what differs is touched,
 * so that everything else stays as somebody wrote it.
 *
 * @param prefix Path of the owner in its record: empty, or `channels` and the id of one.
 */
export function fieldChanges(
  edits: readonly FieldEdit[],
  current: Loose,
  schema: z.ZodObject,
  prefix: readonly string[],
): RecordChange[] {
  const byField = Map.groupBy(edits, ({ column }) => String(column.path[0]));
  return [...byField].flatMap(([field, some]) => {
    const now = withEdits(current, some, schema)[field];
    const path = [...prefix, field];
    if (now === undefined) return [{ kind: 'remove', path }];
    const before = current[field];
    if (Array.isArray(before) && some.every(({ column }) => column.path.length > 1))
      return listChanges(before, now as unknown[], path);
    if (isLoose(before) && isLoose(now)) return groupChanges(before, now, path);
    return [{ kind: 'set', path, value: now }];
  });
}

/** A new service or channel, or a source, of what a sheet says of it. */
export function withEdits(current: Loose, edits: readonly FieldEdit[], schema: z.ZodObject): Loose {
  const result = structuredClone(current) as Record<string, unknown>;
  for (const { column, value } of edits) put(result, column.path, value);
  for (const field of new Set(edits.map(({ column }) => String(column.path[0])))) {
    const value = tidied(result[field], schemaAt(schema, [field]));
    if (value === undefined) delete result[field];
    else result[field] = value;
  }
  return result;
}

function put(group: Record<string, unknown>, path: FieldColumn['path'], value: unknown): void {
  const [step, next, ...rest] = path as [string, ...FieldColumn['path']];
  if (next === undefined) {
    if (value === undefined) delete group[step];
    else group[step] = value;
    return;
  }
  group[step] ??= typeof next === 'number' ? [] : {};
  put(group[step] as Record<string, unknown>, [next, ...rest], value);
}

/** Groups and lists of which nothing is left are gone; what must be said even when unknown is null. */
function tidied(value: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => tidied(part, undefined));
    const left = parts.filter((part) => part !== undefined);
    return left.length === 0 ? undefined : left;
  }
  if (!isLoose(value)) return value;
  const inner = schema && unwrap(schema);
  const shape = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
  const entries = Object.entries(value).map(([name, part]) => [name, tidied(part, shape[name])]);
  const left = entries.filter(([, part]) => part !== undefined);
  if (left.length === 0) return undefined;
  return {
    ...Object.fromEntries(left),
    ...unknowns(
      shape,
      left.map(([name]) => String(name)),
    ),
  };
}

/** The ends of a period must be there, but may be null. */
function unknowns(shape: Readonly<Record<string, z.ZodType>>, known: readonly string[]): Loose {
  const missing = Object.entries(shape).filter(
    ([name, schema]) =>
      !known.includes(name) &&
      !schema.safeParse(undefined).success &&
      schema.safeParse(null).success,
  );
  return Object.fromEntries(missing.map(([name]) => [name, null]));
}

function groupChanges(before: Loose, now: Loose, path: readonly string[]): RecordChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
    const [old, value] = [before[name], now[name]];
    const place = [...path, name];
    if (isDeepStrictEqual(old, value)) return [];
    if (isLoose(old) && isLoose(value)) return groupChanges(old, value, place);
    return value === undefined
      ? [{ kind: 'remove', path: place }]
      : [{ kind: 'set', path: place, value }];
  });
}

/** Parts that stay are changed where they stand, and new ones added; of a part that goes nothing can be told apart. */
function listChanges(before: unknown[], now: unknown[], path: readonly string[]): RecordChange[] {
  if (now.length < before.length) return [{ kind: 'set', path, value: now }];
  return now.flatMap((part, position) =>
    position < before.length
      ? groupChanges(before[position] as Loose, part as Loose, [...path, String(position)])
      : [{ kind: 'add-part', path, part: part as Loose }],
  );
}

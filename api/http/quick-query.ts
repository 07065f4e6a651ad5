import type { z } from '@hono/zod-openapi';
import { mostValues, typeOfOne } from './several.ts';
import type { Parameter } from './target.ts';

/** A query as its schema reads it; undefined: the schema itself has to be asked, and may refuse it. */
export type QuickReader = (
  parameters: readonly Parameter[],
) => Readonly<Record<string, unknown>> | undefined;

/** The value of a text; undefined: none, or not to be told at once. */
type ReadText = (text: string) => unknown;

/** Texts of one parameter whose values are remembered. */
const mostRemembered = 500;

/**
 * Reads queries parameter by parameter with the types of a schema, and remembers what they accepted: most
 * values are asked for again in other company. `parameters` are sorted by name.
 */
export function quickReader(shape: Readonly<Record<string, z.ZodType>>): QuickReader {
  const readers = new Map(
    Object.entries(shape).map(([name, type]) => [name, { name, read: readerOf(type) }]),
  );
  // Every query has all parameters in one order: objects alike are read faster, and written sorted.
  const unasked = Object.keys(shape)
    .sort()
    .map((name) => [name, shape[name]?.parse(undefined)] as const);
  const defaults: Readonly<Record<string, unknown>> = Object.fromEntries(unasked);

  return (parameters) => {
    const query = { ...defaults };
    let before: string | undefined;
    for (const [name, text] of parameters) {
      const reader = name === before ? undefined : readers.get(name);
      const value = reader?.read(text);
      if (!reader || value === undefined) return undefined;
      query[reader.name] = value;
      before = name;
    }
    return query;
  };
}

function readerOf(type: z.ZodType): ReadText {
  const one = typeOfOne(type);
  return one ? severalReader(remembering(one)) : remembering(type);
}

/** Of fields, the same ones are asked for time and again: the last values are read no second time. */
function severalReader(read: ReadText): ReadText {
  let [lastText, lastValues]: [string?, string[]?] = [];
  return (text) => {
    if (text === lastText) return lastValues;
    const values = text.split(',');
    if (values.length > mostValues) return undefined;
    for (const value of values) if (read(value) !== value) return undefined;
    [lastText, lastValues] = [text, values];
    return values;
  };
}

function remembering(type: z.ZodType): ReadText {
  const known = new Map<string, unknown>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const { data } = type.safeParse(text);
    if (data === undefined) return undefined;
    if (known.size >= mostRemembered) known.clear();
    known.set(text, data);
    return data;
  };
}

import type { z } from 'zod';
import type { Flaw } from '../flaw.ts';
import { flawsOf } from './issue.ts';

/** A record that fits its schema, with defaults filled in, or everything in it that does not fit. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { record: z.infer<Schema> | null; flaws: Flaw[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { record: parsed.data, flaws: [] };
  const flaws = parsed.error.issues.flatMap((issue) => flawsOf(issue, schema, value));
  // Of several complaints about one value only the first helps: it has the wrong type.
  const byPlace = new Map(flaws.reverse().map((flaw) => [flaw.path.join('.'), flaw]));
  // A field that is there under a misspelled name is not missing as well.
  for (const { code, path, suggestion } of flaws) {
    if (code !== 'misspelled-field' || !suggestion) continue;
    const meant = [...path.slice(0, -1), suggestion].join('.');
    if (byPlace.get(meant)?.code.startsWith('missing')) byPlace.delete(meant);
  }
  return { record: null, flaws: [...byPlace.values()] };
}

import { z } from 'zod';
import type { Flaw, Path } from '../flaw.ts';
import { isLoose } from '../loose.ts';
import { isCode } from '../messages.ts';
import { choicesInSwedish } from '../schema/choices-sv.ts';
import { fieldsOf, schemaAt } from '../schema-walk.ts';
import { SupportKind } from '../schema/support-service.ts';
import { asId, nearest } from '../suggest.ts';
import { choices, isTextByLanguage, listedChoices, missing, outline } from './expectation.ts';
import { speaksOfPlace, speaksOfShelter } from './place.ts';

/** What an issue of zod means for the editor. Unknown fields of one group are a flaw each. */
export function flawsOf(issue: z.core.$ZodIssue, schema: z.ZodType, record: unknown): Flaw[] {
  const path = issue.path as Path;
  const at = schemaAt(schema, path) ?? schema;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      value: key,
      ...unknownField(key, at),
    }));

  const value = valueAt(record, path);
  return [{ path, value, ...meaning(issue, value, at) }];
}

type Meaning = Pick<Flaw, 'code' | 'expected' | 'suggestion'>;

function meaning(issue: z.core.$ZodIssue, value: unknown, at: z.ZodType): Meaning {
  const isMissing = value === undefined || value === null;
  if (issue.path.at(-1) === 'sources' && isMissing) return { code: 'source-missing' };
  if (isMissing) return missing(at);
  return (
    (issue.code === 'invalid_type' && wrongType(issue.expected, value, at)) ||
    wrongValue(issue.message, value, at)
  );
}

function wrongType(wanted: string, value: unknown, at: z.ZodType): Meaning | undefined {
  if (wanted === 'object')
    return { code: isTextByLanguage(at) ? 'text-by-language' : 'fields', expected: outline(at) };
  if (wanted === 'array') return { code: 'list' };
  if (wanted === 'boolean') return { code: 'true-or-false' };
  if (wanted !== 'string') return undefined;
  if (typeof value === 'object') return { code: 'single-text' };
  // What quotes alone would not make right, such as the time 8.30.
  const quoted = at.safeParse(JSON.stringify(value)).error?.issues[0]?.message;
  if (quoted === 'time' || quoted === 'date' || quoted === 'issn') return { code: quoted };
  // What is written without quotes may be read as a number or as true: 0123 loses its first digit.
  return { code: 'quotes' };
}

function wrongValue(message: string, value: unknown, at: z.ZodType): Meaning {
  if (message === 'id') return { code: 'id', suggestion: asId(String(value)) };
  if (message === 'confidence') return { code: value === 'D' ? 'confidence-d' : 'confidence' };
  if (at === SupportKind && speaksOfShelter(String(value))) return { code: 'sheltered-kind' };
  if (message === 'choice' && at instanceof z.ZodEnum) {
    return { code: 'choice', expected: choices(at), suggestion: likelyChoice(String(value), at) };
  }
  if (message === 'choice') return { code: 'no-choice', expected: listedChoices(at) };
  if (message === 'text' && value !== '') return { code: 'form' };
  return { code: isCode(message) ? message : 'form' };
}

/** The choice that was probably meant, by its own word or by what it means in Swedish. */
function likelyChoice(value: string, { options }: z.ZodEnum): string | undefined {
  const labels = new Map<string, string>();
  for (const option of options.map(String)) {
    labels.set(option, option);
    const meaning = choicesInSwedish[option];
    if (meaning !== undefined) labels.set(meaning, option);
  }
  const [likely] = nearest(value, labels.keys());
  return likely === undefined ? undefined : labels.get(likely);
}

function unknownField(name: string, group: z.ZodType): Meaning {
  const known = fieldsOf(group);
  const expected = known.join(', ');
  const [suggestion] = nearest(name, known);
  if (suggestion) return { code: 'misspelled-field', suggestion };
  // { sv: Stöd, råd } has a comma too many: YAML takes "råd" for a field.
  if (isTextByLanguage(group)) return { code: 'unknown-language', expected };
  return speaksOfPlace(name) ? { code: 'place-field' } : { code: 'unknown-field', expected };
}

function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[step as number];
    return isLoose(value) ? value[step] : undefined;
  }, record);
}

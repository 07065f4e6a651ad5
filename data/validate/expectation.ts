import { z } from 'zod';
import type { Code } from '../messages.ts';
import { fieldsOf, unwrap } from '../schema-walk.ts';
import { fileNameOf } from '../read/regions.ts';
import { referenceTarget } from '../schema/id.ts';
import { LocalizedText } from '../schema/text.ts';

const languages = fieldsOf(LocalizedText).join();

/** Whether a schema is a text by language, also where it has been described anew. */
export function isTextByLanguage(schema: z.ZodType): boolean {
  return fieldsOf(schema).join() === languages;
}

/** What to write where nothing stands. */
export function missing(schema: z.ZodType): { code: Code; expected?: string } {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return { code: 'missing-choice', expected: choices(inner) };
  const listed = listedChoices(inner);
  if (listed) return { code: 'missing-choices', expected: listed };
  const target = referenceTarget(inner);
  if (target) return { code: 'missing-reference', expected: fileNameOf(target) };
  const expected = example(inner);
  return expected === undefined ? { code: 'missing-text' } : { code: 'missing', expected };
}

/** What may stand in a list of choices; undefined for any other schema. */
export function listedChoices(schema: z.ZodType): string | undefined {
  const element = schema instanceof z.ZodArray ? unwrap(schema.element) : undefined;
  return element instanceof z.ZodEnum ? choices(element) : undefined;
}

export function choices(schema: z.ZodEnum): string {
  return schema.options.join(', ');
}

/** A group as one would begin to write it: its required fields, or the languages every text has. */
export function outline(group: z.ZodType): string {
  if (isTextByLanguage(group)) return 'sv: …, en: …';
  const { shape } = group as z.ZodObject<Record<string, z.ZodType>>;
  const required = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
  return required.map(([name]) => `${name}: …`).join(', ');
}

function example(schema: z.ZodType): string | undefined {
  if (schema instanceof z.ZodObject) return outline(schema);
  if (schema instanceof z.ZodArray) return `- ${example(unwrap(schema.element)) ?? '…'}`;
  if (schema instanceof z.ZodBoolean) return 'false';
  const given = schema.meta()?.['example'];
  return typeof given === 'string' ? given : undefined;
}

import { z } from 'zod';
import type { Code } from '../messages.ts';
import { fieldsOf, unwrap } from '../schema-walk.ts';
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
  const expected = example(inner);
  return expected === undefined ? { code: 'missing-text' } : { code: 'missing', expected };
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
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodBoolean) return 'false';
  const given = schema.meta()?.['example'];
  return typeof given === 'string' ? given : undefined;
}

import fc from 'fast-check';
import { z } from 'zod';
import { referenceTarget } from '../../data/schema/id.ts';
import { LocalizedText } from '../../data/schema/text.ts';
import { fieldsOf, unwrap } from '../../data/schema-walk.ts';

/** Texts that some program or other would take for something else. */
const tricky = [
  ...['=1+1', '+46 70-174 06 05', "'-x", '@a', '-', "''", '"a"; b', 'a, b', 'a;b', 'a\nb', 'a\tb'],
  ...['2026-11-23', '2024-01', '0123', '1e5', '1,5', 'ja', 'true', 'SANT', 'null', '#REF!', '#a'],
  ...[
    '- a',
    'a: b',
    'a # b',
    '[a]',
    '{a}',
    '| a',
    '> a',
    '&a',
    '*a',
    '!a',
    '%a',
    '_x0041_',
    'a\u2028b',
  ],
];

export const anyText = fc.oneof(
  fc.constantFrom(...tricky),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyId = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/);
const anyAddress = anyId.map((id) => `https://${id}.example/?a=1&b=2`);
const languages = fieldsOf(LocalizedText).join();

/** What a schema says about a value, in the code of its refusal. */
function codeOf(schema: z.ZodType): string {
  return schema.safeParse('?').error?.issues[0]?.message ?? '';
}

function single(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.nat(120);
  if (schema instanceof z.ZodURL) return anyAddress;
  if (referenceTarget(schema)) return fc.oneof(anyId, fc.constantFrom('17', '0114', '1780', 'se'));
  const code = codeOf(schema);
  if (code === 'date') return anyDay;
  if (code === 'partial-date')
    return anyDay.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
  if (code === 'id') return anyId;
  if (code === 'time') return fc.constantFrom('00:00', '08:30', '24:00');
  return anyText;
}

/** Anything an editor may write for a schema, what may be left out left out at times. */
export function anyOf(
  schema: z.ZodType,
  given: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<unknown> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element);
    // Tags and codes hold no separators; whole texts are groups by language.
    const part =
      element instanceof z.ZodString && codeOf(element) === '' && !referenceTarget(element)
        ? anyId
        : anyOf(element);
    return fc.array(part, { minLength: 1, maxLength: 3 });
  }
  if (!(inner instanceof z.ZodObject)) return single(inner);
  const shape = inner.shape as Record<string, z.ZodType>;
  const isText = fieldsOf(inner).join() === languages;
  const required = Object.keys(shape).filter((name) => !shape[name]!.safeParse(undefined).success);
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, field] of Object.entries(shape)) {
    const value = isText ? anyText : (given[name] ?? anyOf(field));
    fields[name] = field.safeParse(null).success ? fc.option(value, { freq: 8 }) : value;
  }
  return fc.record(fields, { requiredKeys: required });
}

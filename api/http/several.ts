import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';

interface Documented {
  readonly description: string;
  readonly items: { type: 'string'; enum?: string[] };
  readonly example: string | undefined;
}

/** Of parameters that take several values, the type of one. */
const ofOne = new WeakMap<z.ZodType, z.ZodType<string>>();

export const mostValues = limits.repeatedValues.value;

/** Several values, in one parameter with commas or in several: alternatives. */
export function severalOf(value: z.ZodType<string>, documented: Documented): z.ZodType {
  const { description, items, example } = documented;
  const several = z
    .preprocess(
      (given) => [given].flat().flatMap((text) => String(text).split(',')),
      z.array(value).max(mostValues, { error: `Give at most ${mostValues} values.` }),
    )
    .optional()
    .openapi({ type: 'array', items, description, ...(example ? { example: [example] } : {}) });
  ofOne.set(several, value);
  return several;
}

/** The type of one value of a parameter made by `severalOf`; undefined: it takes one value only. */
export function typeOfOne(parameter: z.ZodType): z.ZodType<string> | undefined {
  return ofOne.get(parameter);
}

import { descriptionsInSwedish } from '../../data/schema/descriptions-sv.ts';
import { inBoth } from '../resources/responses.ts';
import { answersInSwedish } from './descriptions-sv.ts';
import { hsdsInSwedish } from './hsds-sv.ts';
import { parametersInSwedish } from './parameters-sv.ts';

/** Every English sentence of the descriptions that is not written in both languages where it stands. */
export const inSwedish: Readonly<Record<string, string>> = {
  ...descriptionsInSwedish,
  ...answersInSwedish,
  ...parametersInSwedish,
  ...hsdsInSwedish,
};

/** Real answers: their words are data. */
const data = ['example', 'examples', 'default', 'enum', 'const'];

/**
 * Gives every description in a part of an OpenAPI document its Swedish paragraph (profile DOK.06): zod
 * knows one language, and most sentences stand in many places.
 */
export function sayInBoth(part: unknown, areNames = false): void {
  if (typeof part !== 'object' || part === null) return;
  const named = part as Record<string, unknown>;
  for (const [name, value] of Object.entries(named)) {
    if (areNames) sayInBoth(value);
    else if (name === 'description' && typeof value === 'string') {
      const sv = inSwedish[value];
      if (sv !== undefined) named[name] = inBoth({ en: value, sv });
    } else if (!data.includes(name)) sayInBoth(value, name === 'properties');
  }
}

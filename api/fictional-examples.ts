import examples from './fictional-examples.json' with { type: 'json' };
import { inBoth } from './resources/responses.ts';

/** Where the answers lie that the examples are: nowhere. */
export const exampleOrigin = 'https://example.org';

/**
 * An example of an answer that the data have no record for yet: what a service says of the county that
 * does not exist (data/example). `npm run openapi` renews them, and a test holds them to it. They are not
 * called `real`: no request to this service gives them.
 */
export function fictionalExample(path: string): object | undefined {
  if (!Object.hasOwn(examples, path)) return undefined;
  const value: unknown = examples[path as keyof typeof examples];
  return { fictional: { summary: 'Fictional / Påhittat', description: inBoth(about), value } };
}

const about = {
  en: 'From the fictional example county: these data have no such record.',
  sv: 'Från det påhittade exempellänet: de här uppgifterna har ingen sådan post.',
};

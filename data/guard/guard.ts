import type { GuardHit } from './hit.ts';
import { originOf } from './mapped-text.ts';
import { readings } from './readings.ts';
import { addresses } from './rules/addresses.ts';
import { coordinates } from './rules/coordinates.ts';
import { directions } from './rules/directions.ts';
import { emails } from './rules/emails.ts';
import { houses } from './rules/houses.ts';
import { identityNumberRules } from './rules/identity-numbers.ts';
import { landmarks } from './rules/landmarks.ts';
import { maps } from './rules/maps.ts';
import { fullNames } from './rules/names.ts';
import { persons } from './rules/persons.ts';
import { postcodes } from './rules/postcodes.ts';
import { properties } from './rules/properties.ts';
import { streets } from './rules/streets.ts';
import { forEachString, type Steps } from './strings.ts';
import { Triggers } from './triggers.ts';

const triggers = new Triggers([
  ...streets,
  ...addresses,
  ...houses,
  ...landmarks,
  ...postcodes,
  ...coordinates,
  ...maps,
  ...properties,
  ...directions,
  ...identityNumberRules,
  ...fullNames,
  ...persons,
  ...emails,
]);

/**
 * Everything in a text that tells where a service is or who a private person is, in the order of the
 * text. Look-alikes, encodings and links are read as a person or a map would read them. What it
 * cannot find is said in `docs/guides/guard.en.md`.
 */
export function guardText(text: string): GuardHit[] {
  const hits: (GuardHit & { end: number })[] = [];
  for (const reading of readings(text)) {
    for (const { rules } of triggers.of(reading)) {
      for (const { kind, start: from, end: to } of rules.flatMap((rule) => [...rule(reading)])) {
        const start = originOf(reading.mapped, from);
        const end = originOf(reading.mapped, to - 1);
        const isKnown = hits.some(
          (hit) => hit.kind === kind && hit.start <= end && start <= hit.end,
        );
        if (isKnown) continue;
        hits.push({ path: '', kind, match: reading.text.slice(from, to).trim(), start, end });
      }
    }
  }
  return hits
    .sort((one, other) => one.start - other.start)
    .map(({ path, kind, match, start }) => ({ path, kind, match, start }));
}

/**
 * The hits in every string of a record: all languages, links, contact values, identifiers.
 *
 * @param path Where the record lies in something larger; it begins the path of each hit.
 */
export function guardRecord(record: unknown, path = ''): GuardHit[] {
  const hits: GuardHit[] = [];
  forEachString(record, (text, steps) => {
    for (const hit of guardText(text)) hits.push({ ...hit, path: pathOf(path, steps) });
  });
  return hits;
}

function pathOf(path: string, steps: Steps): string {
  const inner = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return path ? path + inner : inner.replace(/^\./, '');
}

import type { DataFile, Path, Problem } from '../flaw.ts';
import { guardText } from './guard.ts';
import type { GuardHit } from './hit.ts';
import { forEachString } from './strings.ts';

/** A record or the head of a region, as it stands in its file. */
interface Guarded {
  file: DataFile;
  path: Path;
  value: unknown;
}

/**
 * What in the files tells where a service is or who a private person is. It looks at the records as
 * written, so that a leak in a field that nobody knows is found too.
 *
 * @param told What has been found by others: a field that is to go anyway is not objected to twice.
 */
export function guardEntries(entries: Iterable<Guarded>, told: readonly Problem[]): Problem[] {
  const placeFields = told.filter(({ code }) => code === 'place-field');
  const problems: Problem[] = [];
  // Most strings stand in many records: titles of sources, dates, the values of closed lists.
  const known = new Map<string, readonly GuardHit[]>();
  for (const { file, path, value } of entries) {
    forEachString(value, (text, steps) => {
      let hits = known.get(text);
      if (!hits) known.set(text, (hits = guardText(text)));
      if (hits.length === 0) return;
      const place = [...path, ...steps];
      if (placeFields.some((field) => field.file === file && isWithin(place, field.path))) return;
      for (const { kind, match } of hits) {
        problems.push({ file, path: place, code: `guard-${kind}`, value: match });
      }
    });
  }
  return problems;
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

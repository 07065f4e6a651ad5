import type { DataFile, Path, Problem } from '../flaw.ts';
import type { Hits } from './search.ts';
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
 * @param hits What was found, by text.
 * @param told What has been found by others: a field that is to go anyway is not objected to twice.
 */
export function guardEntries(
  entries: Iterable<Guarded>,
  hits: Hits,
  told: readonly Problem[],
): Problem[] {
  if (hits.size === 0) return [];
  const placeFields = told.filter(({ code }) => code === 'place-field');
  const problems: Problem[] = [];
  for (const { file, path, value } of entries) {
    forEachString(value, (text, steps) => {
      const found = hits.get(text);
      if (!found) return;
      const place = [...path, ...steps];
      if (placeFields.some((field) => field.file === file && isWithin(place, field.path))) return;
      for (const { kind, match } of found) {
        problems.push({ file, path: place, code: `guard-${kind}`, value: match });
      }
    });
  }
  return problems;
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

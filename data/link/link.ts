import type { Entry } from '../entry.ts';
import type { DataFile, Problem } from '../flaw.ts';
import { isLoose } from '../loose.ts';
import { checkAbsence } from './absence.ts';
import { checkFutureDates, checkValidityOrder } from './dates.ts';
import { checkChannelConfidence, checkEvidence, checkSourceFields } from './evidence.ts';
import type { Check, Context } from './index-records.ts';
import { checkLocalIds, checkLocalReferences } from './local.ts';
import { brokenReferences, checkReferences, referencesIn } from './references.ts';
import { Region } from '../schema/region.ts';
import { checkFiction, checkLanguages, checkSupportList, checkVerification } from './support.ts';

const checks: readonly Check[] = [
  checkReferences,
  checkLocalIds,
  checkLocalReferences,
  checkFutureDates,
  checkValidityOrder,
  checkEvidence,
  checkSourceFields,
  checkChannelConfidence,
  checkVerification,
  checkLanguages,
  checkSupportList,
  checkAbsence,
  checkFiction,
];

/**
 * What does not hold together in the records: with each other, with their sources, with the day.
 * It looks at the records as written, not as validated, so that an editor learns of everything at once.
 */
export function link(
  entries: readonly Entry[],
  surroundings: Pick<Context, 'today' | 'records' | 'incomplete'>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { collection, file, path, value, readable, inFiction } of entries) {
    if (!readable || !isLoose(value)) continue;
    const context = { ...surroundings, collection, inFiction };
    for (const check of checks)
      for (const flaw of check(value, context))
        problems.push({ ...flaw, file, path: [...path, ...flaw.path] });
  }
  return problems;
}

const referencesOfRegion = referencesIn(Region);

/** What `region.yaml` points at exists. */
export function linkRegion(
  file: DataFile,
  region: unknown,
  surroundings: Pick<Context, 'records' | 'incomplete'>,
): Problem[] {
  if (!isLoose(region)) return [];
  const flaws = brokenReferences(region, referencesOfRegion, surroundings);
  return Array.from(flaws, (flaw) => ({ ...flaw, file }));
}

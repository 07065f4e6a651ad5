import type { AbsenceStatement } from '../schema/absence-statement.ts';
import { anniversary } from './period.ts';

type Subject = Pick<AbsenceStatement, 'list' | 'areaId' | 'kind'>;

/** How long a municipality's word that it has no service counts, in years. */
const years = 2;

/** What a statement speaks of, and coverage answers: whether a list has a kind of support for an area. */
export function subjectOf({ list, areaId, kind }: Subject): string {
  return `${list}-${areaId}-${kind}`;
}

/** The last day (YYYY-MM-DD) that a statement counts: after it, the support is not known again. */
export function lastDayOfAbsence(statedOn: string): string {
  return anniversary(statedOn, years);
}

/** Whether a statement counts on a day (YYYY-MM-DD): not before it was made, and for 24 months. */
export function absenceCounts(statedOn: string, day: string): boolean {
  return statedOn <= day && day <= lastDayOfAbsence(statedOn);
}

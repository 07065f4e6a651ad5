import { anniversary } from './period.ts';

/** How long a municipality's word that it has no service counts, in years. */
const years = 2;

/** The last day (YYYY-MM-DD) that a statement counts: after it, the support is not known again. */
export function lastDayOfAbsence(statedOn: string): string {
  return anniversary(statedOn, years);
}

/** Whether a statement counts on a day (YYYY-MM-DD): not before it was made, and for 24 months. */
export function absenceCounts(statedOn: string, day: string): boolean {
  return statedOn <= day && day <= lastDayOfAbsence(statedOn);
}

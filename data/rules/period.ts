import type { Period } from '../schema/dates.ts';

/** Where a day stands against a period. `unknown` when the source gives no end. */
export type PeriodState = 'upcoming' | 'running' | 'ended' | 'unknown';

/** First day a partial date can mean: "2018" is 2018-01-01. */
export function firstDay(partial: string): string {
  return (partial + '-01-01').slice(0, 10);
}

/** Last day a partial date can mean: "2021" is 2021-12-31, "2024-02" is 2024-02-29. */
export function lastDay(partial: string): string {
  if (partial.length === 4) return partial + '-12-31';
  if (partial.length === 10) return partial;
  const [year, month] = partial.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The same day one, two or three years later: of a leap day the last of February. */
export function anniversary(day: string, years: number): string {
  const later = Number(day.slice(0, 4)) + years + day.slice(4);
  return later.replace('02-29', '02-28');
}

/** State of a period on a day (YYYY-MM-DD). The clock is the caller's: nothing here reads it. */
export function periodState(period: Period, today: string): PeriodState {
  if (period.to && today > lastDay(period.to)) return 'ended';
  if (period.from && today < firstDay(period.from)) return 'upcoming';
  return period.to ? 'running' : 'unknown';
}

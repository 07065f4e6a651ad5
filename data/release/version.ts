import { z } from 'zod';

/** Calendar version of a data release: year, month, and the number in that month from 0. */
export const Version = z
  .string()
  .regex(/^\d{4}\.([1-9]|1[0-2])\.(0|[1-9]\d*)$/)
  .meta({ description: 'Data release: year.month.number', example: '2026.11.0' });

export function isVersion(text: string): boolean {
  return Version.safeParse(text).success;
}

/** Order of versions, oldest first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return (left ?? []).reduce((order, part, index) => order || part - (right?.[index] ?? 0), 0);
}

/** The next version on a day (YYYY-MM-DD), after the latest one there is. */
export function nextVersion(latest: string | null, day: string): string {
  const month = `${Number(day.slice(0, 4))}.${Number(day.slice(5, 7))}`;
  if (!latest?.startsWith(`${month}.`)) return `${month}.0`;
  return `${month}.${Number(latest.split('.')[2]) + 1}`;
}

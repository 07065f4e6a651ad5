import { absenceCounts } from '../../data/rules/absence.ts';
import type { Period } from '../../data/schema/dates.ts';
import { firstDay, lastDay } from '../../data/rules/period.ts';

/** Whether a record holds on a day (YYYY-MM-DD). What has no dates always does: they are not known. */
export function isInForce(record: object, day: string): boolean {
  if ('statedOn' in record) return absenceCounts(record.statedOn as string, day);
  const { from, to } = periodOf(record);
  return !(from && day < firstDay(from)) && !(to && day > lastDay(to));
}

/** A record with those of its parts (goals, channels) that hold on a day. */
export function partsInForce(record: object, day: string): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value)
        ? value.filter((part) => !isObject(part) || isInForce(part, day))
        : value,
    ]),
  );
}

function periodOf(record: object): Period {
  const { period, validity, validFrom, validTo, date, releasedOn } = record as {
    period?: Period | null;
    validity?: Period | null;
    validFrom?: string | null;
    validTo?: string | null;
    /** Of what happened on a day: from then on it has. */
    date?: string;
    releasedOn?: string;
  };
  return (
    period ?? validity ?? { from: validFrom ?? date ?? releasedOn ?? null, to: validTo ?? null }
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

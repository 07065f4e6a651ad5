import { z } from 'zod';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

function existsInCalendar(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** A day, RFC 3339 full-date, in Swedish local time. */
export const CalendarDate = z
  .string({ error: 'date' })
  .regex(shape, { error: 'date', abort: true })
  .refine(existsInCalendar, { error: 'no-such-day' })
  .meta({ format: 'date', description: 'Day (RFC 3339 full-date)', example: '2026-11-23' });

/** A day, month or year, as exact as the source was. "2018" means some day in 2018. */
export const PartialDate = z
  .string({ error: 'partial-date' })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'partial-date' })
  .meta({ description: 'Year, month or day, as exact as the source', example: '2024-01' });

/** From the first day of `from` to the last day of `to`; `null` is open or not known. */
export const Period = z
  .strictObject({ from: PartialDate.nullable(), to: PartialDate.nullable() })
  .refine((period) => !period.from || !period.to || period.from <= period.to + '-99', {
    error: 'period',
  })
  .meta({
    id: 'Period',
    description: 'First and last year, month or day; null is open or unknown',
    example: { from: '2018', to: '2021' },
  });
export type Period = z.infer<typeof Period>;

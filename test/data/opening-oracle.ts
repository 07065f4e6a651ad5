/// <reference lib="esnext.temporal" />
import Holidays from 'date-holidays';
import type { Opening } from '../../data/rules/opening.ts';
import type { OpeningHours } from '../../data/schema/hours.ts';

const zone = 'Europe/Stockholm';
const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
const sweden = new Holidays('SE');
const redDays = new Set(
  Array.from({ length: 14 }, (_, index) => sweden.getHolidays(2023 + index))
    .flat()
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10)),
);

interface Stretch {
  from: number;
  to: number;
  known: boolean;
}

/**
 * The same question answered the slow way: all stretches of the coming weeks laid out by Temporal, the
 * state looked up at every edge, until one differs from now.
 */
export function expectedOpening(
  now: number,
  weekly: OpeningHours['weekly'],
  publicHolidays: OpeningHours['publicHolidays'],
): Opening {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const days = Array.from({ length: 25 }, (_, index) => today.add({ days: index - 2 }));
  const stretches = days.flatMap((day) => stretchesOf(day, weekly, publicHolidays));
  const state = stateAt(stretches, now);
  if (state === 'stated') return { state, changesAt: null };

  const edges = stretches.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  const change = edges.find((edge) => edge > now && stateAt(stretches, edge) !== state);
  const isKnown = change !== undefined && stateAt(stretches, change) !== 'stated';
  return { state, changesAt: isKnown ? new Date(change) : null };
}

function stretchesOf(
  day: Temporal.PlainDate,
  weekly: OpeningHours['weekly'],
  publicHolidays: OpeningHours['publicHolidays'],
): Stretch[] {
  const isRed = redDays.has(day.toString());
  const hours = weekly.filter(({ days }) => days.includes(names[day.dayOfWeek - 1]!));
  const isBefore = redDays.has(day.add({ days: 1 }).toString());
  const known = publicHolidays === 'as-usual' || !(isRed || isBefore);
  const stretches = hours.map(({ opens, closes }) => {
    const lastDay = closes <= opens ? day.add({ days: 1 }) : day;
    return { from: instantOf(day, opens), to: instantOf(lastDay, closes), known };
  });
  if (isRed && publicHolidays === 'closed') return [];
  if (known || !isRed) return stretches;
  return [...stretches, { from: instantOf(day, '00:00'), to: instantOf(day, '24:00'), known }];
}

function instantOf(day: Temporal.PlainDate, clock: string): number {
  const plain =
    clock === '24:00'
      ? day.add({ days: 1 }).toPlainDateTime()
      : day.toPlainDateTime(Temporal.PlainTime.from(clock));
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function stateAt(stretches: readonly Stretch[], instant: number): Opening['state'] {
  const here = stretches.filter(({ from, to }) => from <= instant && instant < to);
  if (here.some(({ known }) => !known)) return 'stated';
  return here.length > 0 ? 'open' : 'closed';
}

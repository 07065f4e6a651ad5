import type { Channel } from '../schema/channel.ts';
import type { OpeningHours } from '../schema/hours.ts';
import { freshness, type Contact, type Owner } from './freshness.ts';
import { clockFace, dayInSweden, instantOf } from './today.ts';

/**
 * Whether somebody answers. `stated`: hours may be stated, but nobody can say whether they hold now.
 * `changesAt` is when it closes or opens next; null where that is never, or not known.
 */
export interface Opening {
  state: 'open' | 'closed' | 'stated';
  changesAt: Date | null;
}

/** A stretch of time in milliseconds. `known` is false where hours of or before a holiday are not known. */
interface Session {
  start: number;
  end: number;
  known: boolean;
}

const day = 864e5;
const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;
// Weekly hours can fall on a holiday two weeks in a row (Christmas Day and New Year's Day).
const daysAhead = 21;

/**
 * Whether a channel is open at an instant, only from hours that were verified within twelve months. `redDays`
 * are the public holidays around it, YYYY-MM-DD; without them only what is open around the clock is known.
 */
export function openingAt(
  instant: Date,
  channel: Contact & Pick<Channel, 'hours'>,
  service: Owner,
  redDays: readonly string[] | undefined,
): Opening {
  const { hours } = channel;
  const isVerified = freshness(channel, service, dayInSweden(instant)) === 'verified';
  if (!hours || !isVerified) return opening('stated');
  // Around the clock is said of every day there is, holidays too.
  if (hours.alwaysOpen) return opening('open');
  if (!redDays) return opening('stated');

  const now = instant.getTime();
  let openUntil = 0;
  for (const { start, end, known } of sessionsAround(now, hours, redDays)) {
    if (end <= now) continue;
    if (start > (openUntil || now)) {
      if (openUntil) return opening('open', openUntil);
      return opening('closed', known ? start : undefined);
    }
    if (!known) return opening(start > now ? 'open' : 'stated');
    openUntil = Math.max(openUntil, end);
  }
  return opening(openUntil ? 'open' : 'stated');
}

/** The sessions of each day, in the order they begin. A session belongs to the day it begins on. */
function* sessionsAround(
  now: number,
  { weekly, publicHolidays }: OpeningHours,
  redDays: readonly string[],
): Generator<Session> {
  const face = clockFace(now);
  const today = face - (face % day);
  const isRed = (time: number) => redDays.includes(new Date(time).toISOString().slice(0, 10));
  // From yesterday, because its last session may go on past midnight.
  for (let midnight = today - day; midnight <= today + daysAhead * day; midnight += day) {
    const isHoliday = isRed(midnight);
    if (isHoliday && publicHolidays === 'closed') continue;

    // On an eve, and on many a day before a holiday, services close early: their weekly hours do not tell.
    const known = publicHolidays === 'as-usual' || !(isHoliday || isRed(midnight + day));
    const faceOf = (clock: string) => midnight + Date.parse(`1970-01-01T${clock}Z`);
    const session = (opens: string, closes: string): Session => {
      const end = faceOf(closes) + (closes > opens ? 0 : day);
      return { start: instantOf(faceOf(opens)), end: instantOf(end), known };
    };
    const sessions = weekly
      .filter(({ days }) => days.includes(weekdays[new Date(midnight).getUTCDay()]!))
      .map(({ opens, closes }) => session(opens, closes));
    if (isHoliday && !known) sessions.push(session('00:00', '24:00'));
    // On the night when clocks go forward, a session may lie within the hour that is skipped.
    yield* sessions.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  }
}

function opening(state: Opening['state'], changesAt?: number): Opening {
  return { state, changesAt: changesAt ? new Date(changesAt) : null };
}

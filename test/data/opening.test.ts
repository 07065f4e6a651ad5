/// <reference lib="esnext.temporal" />
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publicHolidays } from '../../data/rules/holidays.ts';
import { openingAt, type Opening } from '../../data/rules/opening.ts';
import { dayInSweden } from '../../data/rules/today.ts';
import type { OpeningHours } from '../../data/schema/hours.ts';
import { expectedOpening } from './opening-oracle.ts';

type Weekly = OpeningHours['weekly'];
type Holidays = OpeningHours['publicHolidays'];

const everyDay: Weekly[number]['days'] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const weekdays = everyDay.slice(0, 5);
const service = { status: 'active', deprecated: null, validity: null } as const;

/** What the hours say at a Swedish wall-clock time, with the next change as wall clock too. */
function at(
  time: string,
  weekly: Weekly,
  publicHolidays: Holidays = 'as-usual',
  alwaysOpen = false,
) {
  const instant = new Date(inSweden(time).epochMilliseconds);
  const hours = { text: { sv: '–' }, alwaysOpen, weekly, publicHolidays };
  const verifiedOn = time.slice(0, 10);
  const channel = { ...unverified, verifiedOn, hours };
  const { state, changesAt } = openingAt(instant, channel, service, redDaysFor(verifiedOn));
  const change = changesAt && Temporal.Instant.from(changesAt.toISOString());
  return [state, change && asText(change)];
}

/** As the answer of a region has them for hours verified on a day. */
function redDaysFor(verifiedOn: string): string[] {
  const year = Number(verifiedOn.slice(0, 4));
  return [year, year + 1, year + 2].flatMap(publicHolidays);
}

const unverified = { verifiedOn: null, confidence: 'A', validFrom: null, validTo: null } as const;

function asText(instant: Temporal.Instant): string {
  const swedish = instant.toZonedDateTimeISO('Europe/Stockholm');
  return swedish.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

function inSweden(time: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/Stockholm');
}

const office: Weekly = [{ days: weekdays, opens: '08:00', closes: '16:30' }];
const night: Weekly = [{ days: everyDay, opens: '21:00', closes: '06:00' }];

describe('open and closed', () => {
  test.each([
    ['before opening', '2026-11-23T07:59', 'closed', '2026-11-23T08:00+01:00'],
    ['from the minute it opens', '2026-11-23T08:00', 'open', '2026-11-23T16:30+01:00'],
    ['to the minute it closes', '2026-11-23T16:30', 'closed', '2026-11-24T08:00+01:00'],
    ['over the weekend', '2026-11-20T20:00', 'closed', '2026-11-23T08:00+01:00'],
  ])('office hours %s', (_, time, ...expected) => {
    expect(at(time, office)).toEqual(expected);
  });

  test('a night line stays open over midnight', () => {
    expect(at('2026-11-23T23:00', night)).toEqual(['open', '2026-11-24T06:00+01:00']);
    expect(at('2026-11-24T05:59', night)).toEqual(['open', '2026-11-24T06:00+01:00']);
  });

  test('24:00 and the 00:00 after it are one moment: no closing between', () => {
    const weekend: Weekly = [
      { days: ['sa'], opens: '18:00', closes: '24:00' },
      { days: ['su'], opens: '00:00', closes: '03:00' },
    ];
    expect(at('2026-11-21T23:30', weekend)).toEqual(['open', '2026-11-22T03:00+01:00']);
  });

  test('a lunch break is a closing', () => {
    const split: Weekly = [
      { days: weekdays, opens: '13:00', closes: '16:00' },
      { days: weekdays, opens: '09:00', closes: '12:00' },
    ];
    expect(at('2026-11-23T12:30', split)).toEqual(['closed', '2026-11-23T13:00+01:00']);
  });

  test('around the clock never closes, on holidays neither', () => {
    expect(at('2026-12-25T03:00', [], 'unknown', true)).toEqual(['open', null]);
  });
});

describe('daylight saving time', () => {
  test('the night clocks go forward is an hour shorter', () => {
    expect(at('2027-03-27T23:00', night)).toEqual(['open', '2027-03-28T06:00+02:00']);
    expect(at('2027-03-28T07:00', office)).toEqual(['closed', '2027-03-29T08:00+02:00']);
  });

  test('hours within the hour that is skipped are none', () => {
    const early: Weekly = [{ days: ['su'], opens: '02:30', closes: '03:00' }];
    expect(at('2027-03-28T01:00', early)).toEqual(['closed', '2027-04-04T02:30+02:00']);
  });

  test('the night clocks go back, a line that closes at 02:30 closes the first time', () => {
    const late: Weekly = [{ days: ['sa'], opens: '20:00', closes: '02:30' }];
    expect(at('2026-10-24T23:00', late)).toEqual(['open', '2026-10-25T02:30+02:00']);
  });
});

describe('public holidays', () => {
  test.each([
    ['as-usual', 'open', '2026-12-25T16:30+01:00'],
    ['closed', 'closed', '2026-12-28T08:00+01:00'],
    ['unknown', 'stated', null],
  ] as const)('on Christmas Day, hours on holidays %s: %s', (publicHolidays, ...expected) => {
    expect(at('2026-12-25T12:00', office, publicHolidays)).toEqual(expected);
  });

  test.each(['closed', 'unknown'] as const)(
    'on an eve many close early: hours that are %s on holidays are only stated',
    (publicHolidays) => {
      for (const eve of ['2026-06-19', '2026-12-24', '2026-12-31']) {
        expect(at(`${eve}T12:00`, office, publicHolidays)).toEqual(['stated', null]);
      }
    },
  );

  test('before an eve, closed is certain and the next opening is not', () => {
    expect(at('2026-12-23T20:00', office, 'unknown')).toEqual(['closed', null]);
    expect(at('2026-12-23T20:00', office, 'closed')).toEqual(['closed', null]);
    expect(at('2026-12-23T20:00', office)).toEqual(['closed', '2026-12-24T08:00+01:00']);
  });

  test('an evening that goes on into a holiday belongs to the evening', () => {
    expect(at('2026-12-25T01:00', night)).toEqual(['open', '2026-12-25T06:00+01:00']);
    expect(at('2026-12-25T01:00', night, 'closed')).toEqual(['stated', null]);
    expect(at('2026-12-27T01:00', night, 'closed')).toEqual(['closed', '2026-12-27T21:00+01:00']);
  });

  test('two Fridays in a row can be holidays: the third is found', () => {
    const fridays: Weekly = [{ days: ['fr'], opens: '10:00', closes: '12:00' }];
    expect(at('2026-12-18T12:00', fridays, 'closed')).toEqual(['closed', '2027-01-08T10:00+01:00']);
  });
});

describe('nothing is claimed', () => {
  const hours = { text: { sv: '–' }, alwaysOpen: true, weekly: [], publicHolidays: 'as-usual' };
  const now = new Date('2026-11-23T12:00:00Z');
  const stated = { state: 'stated', changesAt: null };

  test.each([
    ['of hours nobody verified', { verifiedOn: null }],
    ['of hours verified more than twelve months ago', { verifiedOn: '2025-11-22' }],
    ['of a number that no longer holds', { verifiedOn: '2026-11-01', validTo: '2026-10' }],
    [
      'of hours that are only words',
      { verifiedOn: '2026-11-01', hours: { ...hours, alwaysOpen: false } },
    ],
    ['without hours', { verifiedOn: '2026-11-01', hours: null }],
  ])('%s', (_, contact) => {
    const channel = { ...unverified, hours, ...contact } as Parameters<typeof openingAt>[1];
    expect(openingAt(now, channel, service, redDaysFor('2026-11-01'))).toEqual(stated);
  });

  test('of hours by the week from data that does not know the public holidays', () => {
    const weekly: Weekly = [{ days: everyDay, opens: '00:00', closes: '24:00' }];
    const stating = { ...hours, alwaysOpen: false, weekly } as OpeningHours;
    const channel = { ...unverified, verifiedOn: '2026-11-01', hours: stating };
    expect(openingAt(now, channel, service, undefined)).toEqual(stated);
  });
});

/** Nobody is told of a closing three weeks from now: whether it is found then does not matter. */
function withinWeeks({ state, changesAt }: Opening, now: number): Opening {
  const isNear = changesAt && changesAt.getTime() - now < 20 * 864e5;
  return { state, changesAt: isNear ? changesAt : null };
}

const pad = (number: number) => String(number).padStart(2, '0');
const clock = fc.integer({ min: 0, max: 95 }).map((n) => `${pad(n >> 2)}:${pad((n % 4) * 15)}`);
const weeklyHours = fc.array(
  fc.record({
    days: fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1 }),
    opens: clock,
    closes: fc.oneof({ weight: 5, arbitrary: clock }, fc.constant('24:00')),
  }),
  { minLength: 1, maxLength: 4 },
);
/** Any minute of twelve years, and more often one in the days around switches and holidays. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2036, 0, 1) }),
  ...['2026-03-28', '2026-10-24', '2026-04-02', '2026-12-17', '2027-06-25'].map((day) =>
    fc.integer({ min: Date.parse(day), max: Date.parse(day) + 4 * 864e5 }),
  ),
);

describe.each(['Europe/Stockholm', 'Pacific/Kiritimati', 'America/St_Johns'])(
  'for a reader in %s',
  (zone) => {
    beforeEach(() => void vi.stubEnv('TZ', zone));
    afterEach(() => void vi.unstubAllEnvs());

    test('a day begins at midnight in Sweden', () => {
      expect(dayInSweden(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
      expect(dayInSweden(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
      expect(dayInSweden(new Date('2026-07-14T22:00:00Z'))).toBe('2026-07-15');
    });

    test('any weekly hours at any instant are what Temporal and date-holidays say', () => {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      fc.assert(
        fc.property(
          instants,
          weeklyHours,
          fc.constantFrom('as-usual', 'closed', 'unknown'),
          (now, weekly, publicHolidays) => {
            const hours = { text: { sv: '–' }, alwaysOpen: false, weekly, publicHolidays } as const;
            const verifiedOn = new Date(now - 864e5).toISOString().slice(0, 10);
            const channel = { ...unverified, verifiedOn, hours };
            const redDays = redDaysFor(verifiedOn);
            const found = openingAt(new Date(now), channel, service, redDays);
            const expected = expectedOpening(now, weekly, publicHolidays);
            expect(withinWeeks(found, now)).toEqual(withinWeeks(expected, now));
          },
        ),
        { numRuns: 400 },
      );
    });
  },
);

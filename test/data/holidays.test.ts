import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { isPublicHoliday } from '../../data/rules/holidays.ts';

const sweden = new Holidays('SE');
const years = Array.from({ length: 2099 - 2024 + 1 }, (_, index) => 2024 + index);

test.each(years)('the public holidays of %i are those of date-holidays', (year) => {
  const known = sweden.getHolidays(year).filter(({ type }) => type === 'public');
  const days = known.map(({ date }) => date.slice(0, 10)).sort();
  // 13 days in the act; fewer only when two fall on one.
  expect(days.length).toBeGreaterThan(11);
  expect(daysOf(year).filter(isPublicHoliday)).toEqual([...new Set(days)]);
});

test('the eves are no public holidays, and ordinary Sundays are left to weekly hours', () => {
  const days = ['2026-06-19', '2026-12-24', '2026-12-31', '2026-11-22'];
  expect(days.filter(isPublicHoliday)).toEqual([]);
});

function daysOf(year: number): string[] {
  const first = Date.UTC(year, 0, 1);
  const length = (Date.UTC(year + 1, 0, 1) - first) / 864e5;
  return Array.from({ length }, (_, index) =>
    new Date(first + index * 864e5).toISOString().slice(0, 10),
  );
}

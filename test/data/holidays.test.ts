import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { publicHolidays } from '../../data/rules/holidays.ts';

const sweden = new Holidays('SE');
const years = Array.from({ length: 2099 - 2024 + 1 }, (_, index) => 2024 + index);

test.each(years)('the public holidays of %i are those of date-holidays', (year) => {
  const known = sweden.getHolidays(year).filter(({ type }) => type === 'public');
  const days = known.map(({ date }) => date.slice(0, 10)).sort();
  // 13 days in the act; fewer only when two fall on one.
  expect(days.length).toBeGreaterThan(11);
  expect(publicHolidays(year)).toEqual([...new Set(days)]);
});

test('the eves are no public holidays, and ordinary Sundays are left to weekly hours', () => {
  const days = ['2026-06-19', '2026-12-24', '2026-12-31', '2026-11-22'];
  expect(publicHolidays(2026).filter((day) => days.includes(day))).toEqual([]);
});

import type { z } from 'zod';
import type { OpeningHours } from '../../../data/schema/hours.ts';

type Hours = z.input<typeof OpeningHours>;
type Days = NonNullable<Hours['weekly']>[number]['days'];

const weekdays: Days = ['mo', 'tu', 'we', 'th', 'fr'];
const everyDay: Days = [...weekdays, 'sa', 'su'];

/** The kinds of hours that services state, from round the clock to words only. */
export const kindsOfHours: Hours[] = [
  {
    text: { sv: 'Dygnet runt, alla dagar', en: 'Around the clock, every day' },
    alwaysOpen: true,
    publicHolidays: 'as-usual',
  },
  {
    text: {
      sv: 'Måndag–fredag 08.00–16.30, stängt på helgdagar',
      en: 'Monday–Friday 08:00–16:30, closed on public holidays',
    },
    weekly: [{ days: weekdays, opens: '08:00', closes: '16:30' }],
    publicHolidays: 'closed',
  },
  {
    text: {
      sv: 'Måndag–torsdag 09.00–12.00 och 13.00–16.00, fredag 09.00–12.00',
      en: 'Monday–Thursday 09:00–12:00 and 13:00–16:00, Friday 09:00–12:00',
    },
    weekly: [
      { days: weekdays, opens: '09:00', closes: '12:00' },
      { days: weekdays.slice(0, 4), opens: '13:00', closes: '16:00' },
    ],
  },
  {
    text: { sv: 'Alla kvällar och nätter 18.00–06.00', en: 'Every night 18:00–06:00' },
    weekly: [{ days: everyDay, opens: '18:00', closes: '06:00' }],
    publicHolidays: 'as-usual',
  },
  {
    text: { sv: 'Onsdag och söndag 19.00–21.00', en: 'Wednesday and Sunday 19:00–21:00' },
    weekly: [{ days: ['we', 'su'], opens: '19:00', closes: '21:00' }],
  },
  {
    text: {
      sv: 'Efter överenskommelse. Lämna ett meddelande så ringer någon upp inom två vardagar.',
      en: 'By arrangement. Leave a message and someone calls back within two working days.',
    },
  },
];

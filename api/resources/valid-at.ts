import { z } from '@hono/zod-openapi';
import { CalendarDate } from '../../data/schema/dates.ts';

/** Valid time: which day an answer speaks of. What a record says of itself is decided by its own dates. */
export const validAtParameter = z
  .string()
  .refine((day) => CalendarDate.safeParse(day).success, {
    error: 'It must be a day, such as 2026-11-23.',
  })
  .optional()
  .openapi({
    format: 'date',
    description:
      "Only what holds on this day, also a coming one: records, and their channels and goals. Left out, the day is the release's own, never today, and what has ended or is only announced is shown too: its dates tell",
    example: '2020-06-01',
  });

/** The day an answer speaks of, as its `_meta` tells it. */
export const ValidAt = CalendarDate.nullable().meta({
  description:
    'Day the answer speaks of: the one that was asked for, else the day of the release; null: none',
});

/** Of the release's own day there are two answers: asked for it, and asked for none. */
export const OnlyValid = z.boolean().meta({
  description:
    'Whether what does not hold on that day is left out, since `validAt` asked for the day; false: what has ended or is only announced is there too',
  example: false,
});

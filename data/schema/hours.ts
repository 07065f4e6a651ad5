import { z } from 'zod';
import { LocalizedText } from './text.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'time' });

/** Stated hours in Europe/Stockholm. `text` is what people read; `weekly` is for computing, empty when not known. */
export const OpeningHours = z
  .strictObject({
    text: LocalizedText,
    alwaysOpen: z.boolean().default(false),
    weekly: z
      .array(
        z.strictObject({
          days: z.array(z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], { error: 'choice' })),
          opens: clock,
          closes: clock,
        }),
      )
      .default([]),
    publicHolidays: z
      .enum(['as-usual', 'closed', 'unknown'], { error: 'choice' })
      .default('unknown'),
  })
  .meta({ id: 'OpeningHours', description: 'Stated hours, Europe/Stockholm' });
export type OpeningHours = z.infer<typeof OpeningHours>;

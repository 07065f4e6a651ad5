import { z } from 'zod';
import { Period } from './dates.ts';
import { Id } from './id.ts';
import { LocalizedText } from './text.ts';

/** A goal of a strategy or plan, with the period it holds for. Its id is unique within its parent. */
export const Goal = z
  .strictObject({
    id: Id,
    number: z.int({ error: 'number' }).min(1, { error: 'number' }),
    text: LocalizedText,
    validity: Period,
    strategyGoalIds: z
      .array(Id)
      .default([])
      .meta({ description: 'Goals of the strategy it serves, by their id there' }),
  })
  .meta({ id: 'Goal', description: 'A goal and the period it holds for' });
export type Goal = z.infer<typeof Goal>;

import { z } from 'zod';
import { Period } from './dates.ts';
import { Goal } from './goal.ts';
import { reference } from './id.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** A strategy that plans start from, such as the national one. */
export const Strategy = z
  .strictObject({
    ...record,
    title: LocalizedText,
    designation: orUnknown(z.string()).meta({ example: 'Skr. 2016/17:10' }),
    decidedById: reference('organizations'),
    areaId: reference('areas'),
    validity: Period,
    emphases: z.array(LocalizedText).default([]),
    goals: z.array(Goal),
    successorNote: orUnknown(LocalizedText),
  })
  .meta({ id: 'Strategy', description: 'A strategy with its goals' });
export type Strategy = z.infer<typeof Strategy>;

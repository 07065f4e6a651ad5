import { z } from 'zod';
import { PartialDate } from './dates.ts';
import { reference } from './id.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** A standing cooperation between bodies, as a source described it at a given time. */
export const Network = z
  .strictObject({
    ...record,
    name: LocalizedText,
    areaId: reference('areas'),
    field: z
      .enum(['violence-against-women', 'gender-equality'], { error: 'choice' })
      .meta({ description: 'Subject field the source places it in' }),
    purpose: orUnknown(LocalizedText),
    audience: orUnknown(LocalizedText),
    coordinatorId: orUnknown(reference('organizations')),
    memberIds: z
      .array(reference('organizations'))
      .default([])
      .meta({ description: 'Known members; empty: the source names none' }),
    memberNote: orUnknown(LocalizedText),
    size: orUnknown(
      z.strictObject({
        value: z.int({ error: 'number' }),
        qualifier: z.enum(['exactly', 'about'], { error: 'choice' }),
        of: LocalizedText,
      }),
    ),
    newsletter: orUnknown(
      z.strictObject({ issuesPerYear: z.int({ error: 'number' }), note: LocalizedText }),
    ),
    statedAsOf: PartialDate.meta({ description: 'When the source said it' }),
  })
  .meta({ id: 'Network', description: 'A standing cooperation between bodies' });
export type Network = z.infer<typeof Network>;

import { z } from 'zod';
import { CalendarDate } from './dates.ts';
import { Id } from './id.ts';
import { Conflict, Sources } from './source.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** What every record carries: a stable id, its sources, the rights to its text, and its end if it has one. */
export const record = {
  id: Id,
  sources: Sources,
  conflicts: z.array(Conflict).default([]),
  rights: z
    .enum(['CC0-1.0', 'quotation'], { error: 'choice' })
    .default('CC0-1.0')
    .meta({ description: 'CC0-1.0: our own compilation. quotation: words of the source' }),
  fictional: z
    .boolean()
    .default(false)
    .meta({ description: 'True for made-up example data, which no real list holds' }),
  deprecated: orUnknown(
    z.strictObject({
      on: CalendarDate,
      reason: LocalizedText,
      replacedBy: orUnknown(Id),
    }),
  ).meta({ description: 'Set when the record no longer holds; records are never deleted' }),
};

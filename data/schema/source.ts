import { z } from 'zod';
import { CalendarDate, PartialDate } from './dates.ts';
import { orUnknown } from './unknown.ts';

/**
 * How much a source weighs. A: a page of the organization responsible. B: a page of somebody else.
 * C: public source code nobody responsible stands behind, published as unconfirmed only.
 * What is only remembered (D) has no letter here, because it is never published.
 */
export const Confidence = z
  .enum(['A', 'B', 'C'], { error: 'confidence' })
  .meta({ description: 'A: the responsible organization. B: somebody else. C: unconfirmed' });
export type Confidence = z.infer<typeof Confidence>;

/** An https or http address that a reader may open. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'web-address' })
  .meta({ description: 'Web address', example: 'https://www.scb.se/' });

/** Where a claim was read, when the source said it and when we read it. Neither date is a verification. */
export const Source = z
  .strictObject({
    title: z.string().min(1, { error: 'text' }),
    url: orUnknown(WebAddress),
    pageDate: orUnknown(PartialDate).meta({ description: 'When the source said it' }),
    pageDateIsApproximate: z.boolean().default(false),
    readOn: CalendarDate.meta({ description: 'When we read the source' }),
    readIn: z
      .enum(['archived-copy', 'live-page', 'source-document', 'asked'], { error: 'choice' })
      .meta({ description: 'Where it was read; asked: the operator said it when asked' }),
    confidence: Confidence,
    fields: z
      .array(z.string())
      .min(1, { error: 'source-fields' })
      .optional()
      .meta({ description: 'Fields this source backs; absent: every field of the record' }),
  })
  .meta({ id: 'Source', description: 'Where, when and how surely a claim was read' });
export type Source = z.infer<typeof Source>;

export const Sources = z.array(Source).min(1, { error: 'source-missing' });

/** A second value for a field, from another source. Conflicts are published, not resolved by guessing. */
export const Conflict = z
  .strictObject({
    field: z.string().min(1, { error: 'text' }),
    claim: z.strictObject({ sv: z.string(), en: z.string() }).meta({ id: 'ConflictClaim' }),
    sources: Sources,
  })
  .meta({ id: 'Conflict', description: 'What another source says of the same field' });
export type Conflict = z.infer<typeof Conflict>;

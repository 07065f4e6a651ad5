import { z } from 'zod';
import { Channel } from './channel.ts';
import { Period } from './dates.ts';
import { reference } from './id.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** The three lists, which are never mixed: for exposed persons, for those who use violence, for professionals. */
export const SupportList = z.enum(['exposed', 'violence-users', 'professionals'], {
  error: 'choice',
});
export type SupportList = z.infer<typeof SupportList>;

/** What a service does. Sheltered housing is not a kind: it is never published. */
export const SupportKind = z.enum(
  [
    'emergency',
    'police',
    'health-advice',
    'helpline',
    'womens-support',
    'youth-support',
    'crime-victim-support',
    'honor-related-advice',
    'suicide-prevention',
    'social-services',
    'behavior-change',
    'crisis-counseling',
    'professional-advice',
  ],
  { error: 'choice' },
);
export type SupportKind = z.infer<typeof SupportKind>;

export const Audience = z.enum(
  [
    'everyone',
    'women',
    'men',
    'trans-persons',
    'lgbtqi-persons',
    'children',
    'young-persons',
    'relatives',
    'honor-exposed',
    'crime-victims',
    'violence-users',
    'professionals',
  ],
  { error: 'choice' },
);
export type Audience = z.infer<typeof Audience>;

/**
 * A line or a service that somebody can turn to. It has no field for a place: a shelter is not a
 * record, only the line one calls is.
 */
export const SupportService = z
  .strictObject({
    ...record,
    name: LocalizedText,
    list: SupportList,
    kind: SupportKind,
    alwaysShown: z
      .boolean()
      .default(false)
      .meta({ description: 'Part of the emergency block that every view of the list begins with' }),
    audiences: z.array(Audience).min(1, { error: 'choice' }),
    audienceNote: orUnknown(LocalizedText).meta({ description: 'For whom, in words' }),
    minimumAge: orUnknown(z.int({ error: 'number' })),
    maximumAge: orUnknown(z.int({ error: 'number' })),
    operatorId: orUnknown(reference('organizations')),
    areaIds: z
      .array(reference('areas'))
      .default([])
      .meta({ description: 'Areas it serves ("se": the whole country); empty: not known' }),
    areaNote: orUnknown(LocalizedText),
    description: orUnknown(LocalizedText),
    beforeYouCall: z.array(LocalizedText).default([]),
    status: z.enum(['active', 'unknown', 'closed'], { error: 'choice' }).default('unknown').meta({
      description: 'active: the source describes it as running, at the date of the source',
    }),
    validity: orUnknown(Period),
    channels: z
      .array(Channel)
      .default([])
      .meta({ description: 'Ways to reach it; empty: no contact is known here' }),
  })
  .meta({ id: 'SupportService', description: 'A line or service one can turn to' });
export type SupportService = z.infer<typeof SupportService>;

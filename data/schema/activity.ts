import { z } from 'zod';
import { Period } from './dates.ts';
import { Id, reference } from './id.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

export const ViolenceKind = z.enum(
  [
    'close-relationships',
    'honor-related',
    'prostitution-and-trafficking',
    'sexual-violence',
    'digital',
    'other',
  ],
  { error: 'choice' },
);

export const TargetGroup = z.enum(
  ['exposed-adults', 'children', 'violence-users', 'professionals'],
  {
    error: 'choice',
  },
);

/** Where an activity stands. It exists only inside a follow-up round: nobody is "not reported" who was not asked. */
export const ActivityStatus = z.enum(
  ['not-started', 'in-progress', 'completed', 'continuing', 'paused', 'dropped'],
  { error: 'choice' },
);
export type ActivityStatus = z.infer<typeof ActivityStatus>;

/** One thing a plan says will be done. */
export const Activity = z
  .strictObject({
    ...record,
    planId: reference('plans'),
    goalIds: z
      .array(Id)
      .default([])
      .meta({ description: 'Goals of the plan it serves; empty: the source does not say' }),
    title: LocalizedText,
    text: LocalizedText,
    emphasized: z.boolean().meta({ description: 'Printed in bold in the plan' }),
    emphasisReason: orUnknown(LocalizedText),
    violenceKinds: z.array(ViolenceKind).default([]),
    targetGroups: z.array(TargetGroup).default([]),
    asksAbout: z
      .array(z.enum(['exposure', 'use'], { error: 'choice' }))
      .default([])
      .meta({ description: 'What is asked about: being exposed to violence, using violence' }),
    sharedByNetworkId: orUnknown(reference('networks')).meta({
      description: 'Network whose members all share the responsibility',
    }),
    responsibleIds: z.array(reference('organizations')).default([]),
    cooperatingIds: z.array(reference('organizations')).default([]),
    timing: orUnknown(Period),
    timingNote: orUnknown(LocalizedText),
    indicators: z.array(LocalizedText).default([]),
    placeInSource: orUnknown(LocalizedText),
  })
  .meta({ id: 'Activity', description: 'One thing a plan says will be done' });
export type Activity = z.infer<typeof Activity>;

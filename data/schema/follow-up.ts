import { z } from 'zod';
import { ActivityStatus } from './activity.ts';
import { CalendarDate } from './dates.ts';
import { reference } from './id.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** One round of asking how a plan is going: who was asked, who answered, what they said. */
export const FollowUp = z
  .strictObject({
    ...record,
    planId: reference('plans'),
    title: LocalizedText,
    date: CalendarDate,
    reportedById: orUnknown(reference('organizations')),
    activityStatuses: z.array(
      z
        .strictObject({
          activityId: reference('activities'),
          status: ActivityStatus,
          note: orUnknown(LocalizedText),
        })
        .meta({ id: 'ActivityStatusReport' }),
    ),
    commitments: z
      .array(
        z
          .strictObject({
            organizationId: reference('organizations'),
            answered: z.boolean(),
            text: orUnknown(LocalizedText),
          })
          .meta({ id: 'CommitmentReport' }),
      )
      .default([]),
  })
  .meta({ id: 'FollowUp', description: 'One follow-up round of a plan' });
export type FollowUp = z.infer<typeof FollowUp>;

import { z } from 'zod';
import { CalendarDate, Period } from './dates.ts';
import { Goal } from './goal.ts';
import { Id, reference } from './id.ts';
import { ParticipantKind } from './participants.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** Whether a later plan is known; "not known" is dated, because somebody looked on that day. */
const Successor = z
  .strictObject({
    planId: orUnknown(reference('plans')),
    searchedOn: CalendarDate,
    note: LocalizedText,
  })
  .meta({ id: 'Successor', description: 'The later plan, or when one was looked for in vain' });

const Completeness = z
  .strictObject({
    level: z.enum(['summary', 'partial', 'complete'], { error: 'choice' }),
    note: LocalizedText,
  })
  .meta({ id: 'Completeness', description: 'How much of the full document is in the data' });

/** A region's action plan. Activities and follow-ups are records of their own that point here. */
export const Plan = z
  .strictObject({
    ...record,
    title: LocalizedText,
    period: Period,
    areaId: reference('areas'),
    publicationId: orUnknown(reference('publications')),
    mandateId: orUnknown(reference('mandates')),
    strategyId: orUnknown(reference('strategies')),
    startingPoint: orUnknown(LocalizedText),
    purpose: orUnknown(LocalizedText),
    rationale: orUnknown(LocalizedText).meta({ description: 'Why the plan works as it does' }),
    platformNetworkId: orUnknown(reference('networks')),
    platformNote: orUnknown(LocalizedText),
    coordinatorId: orUnknown(reference('organizations')),
    coordinatorNote: orUnknown(LocalizedText),
    participantKinds: z.array(ParticipantKind).default([]),
    participantNote: orUnknown(LocalizedText),
    memberDuties: z
      .array(z.strictObject({ id: Id, text: LocalizedText }).meta({ id: 'Duty' }))
      .default([])
      .meta({ description: 'What each member of the platform network is responsible for' }),
    goals: z.array(Goal).default([]),
    completeness: Completeness,
    successor: Successor,
  })
  .meta({ id: 'Plan', description: "A region's action plan" });
export type Plan = z.infer<typeof Plan>;

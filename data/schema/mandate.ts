import { z } from 'zod';
import { CalendarDate } from './dates.ts';
import { reference } from './id.ts';
import { ParticipantKind } from './participants.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** A decision that obliges somebody to make plans. */
export const Mandate = z
  .strictObject({
    ...record,
    title: LocalizedText,
    decidedOn: CalendarDate,
    decidedById: reference('organizations'),
    diaryNumber: orUnknown(z.string()),
    addresseeKinds: z.array(ParticipantKind),
    cooperatingKinds: z.array(ParticipantKind),
    assignment: LocalizedText.meta({ description: 'What is to be done' }),
    purpose: LocalizedText.meta({ description: 'What it is to be done for' }),
  })
  .meta({ id: 'Mandate', description: 'A decision that obliges somebody to make plans' });
export type Mandate = z.infer<typeof Mandate>;

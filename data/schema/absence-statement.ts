import { z } from 'zod';
import { CalendarDate } from './dates.ts';
import { reference } from './id.ts';
import { record } from './record.ts';
import { SupportKind, SupportList } from './support-service.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/**
 * A municipality's own word that it has no service of a kind. Only this makes support "missing", and
 * for a time only: what nobody has said anything of is not known.
 */
export const AbsenceStatement = z
  .strictObject({
    ...record,
    title: LocalizedText,
    statedById: reference('organizations'),
    areaId: reference('areas'),
    list: SupportList,
    kind: SupportKind,
    statedOn: CalendarDate.meta({
      description:
        'Day the municipality said it; it counts for 24 months, then the support is not known',
    }),
    note: orUnknown(LocalizedText).meta({ description: 'What else the municipality said of it' }),
  })
  .meta({
    id: 'AbsenceStatement',
    description: "A municipality's own statement that it has no service of a kind",
  });
export type AbsenceStatement = z.infer<typeof AbsenceStatement>;

import { z } from 'zod';
import { Activity } from './activity.ts';
import { Area } from './area.ts';
import { CalendarDate } from './dates.ts';
import { FollowUp } from './follow-up.ts';
import { Mandate } from './mandate.ts';
import { Network } from './network.ts';
import { Organization } from './organization.ts';
import { Plan } from './plan.ts';
import { Publication } from './publication.ts';
import { Region } from './region.ts';
import { Strategy } from './strategy.ts';
import { SupportList, SupportService } from './support-service.ts';
import { Language, LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/**
 * A text with places for values, or one for each plural category of the first value (Unicode CLDR), or
 * one for each language.
 */
const Word = z.union([z.string(), z.record(z.string(), z.string())]);

/**
 * Everything the elements of one page need in one language, in one answer. `services` holds one list
 * only, that for exposed persons in the answer of a region: the other lists have answers of their own.
 * The answer of a release has none, because old contacts are not for calling.
 */
export const RegionData = z
  .strictObject({
    region: Region,
    release: orUnknown(z.string()).meta({ description: 'Data release, e.g. 2026.11.0' }),
    language: Language,
    words: z.record(z.string(), Word).meta({ description: 'Texts of the elements, by key' }),
    reviewNote: orUnknown(LocalizedText).meta({
      description: 'What is said of words that no translator has reviewed; null: one has',
    }),
    languages: z
      .array(z.tuple([z.string(), z.string()]))
      .optional()
      .meta({
        description:
          'Languages that a service answers in: tag (BCP 47) and name, in the order of the names',
      }),
    numbersAsOf: CalendarDate.meta({
      description: 'The day that the numbers in every snippet are from',
    }),
    notice: LocalizedText.meta({ description: 'Who publishes, or that it is a demonstration' }),
    list: orUnknown(SupportList).meta({ description: 'List that `services` holds' }),
    contactsAsOf: orUnknown(CalendarDate).meta({
      description: 'Last day on which any of the contacts was read or confirmed',
    }),
    publicHolidays: z.array(CalendarDate).optional().meta({
      description:
        'Public holidays in Sweden in the years that hours of `services` may be trusted; none of Sundays as such',
    }),
    publications: z.array(Publication),
    mandates: z.array(Mandate),
    strategies: z.array(Strategy),
    plans: z.array(Plan),
    activities: z.array(Activity),
    followUps: z.array(FollowUp),
    networks: z.array(Network),
    organizations: z.array(Organization),
    areas: z.array(Area),
    services: z.array(SupportService),
  })
  .meta({ id: 'RegionData', description: 'What the elements on one page show' });
export type RegionData = z.infer<typeof RegionData>;

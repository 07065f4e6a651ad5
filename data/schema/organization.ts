import { z } from 'zod';
import { Period } from './dates.ts';
import { reference } from './id.ts';
import { record } from './record.ts';
import { WebAddress } from './source.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

export const OrganizationKind = z.enum(
  [
    'government',
    'authority',
    'county-administrative-board',
    'region',
    'municipality',
    'association',
    'federation',
    'company',
  ],
  { error: 'choice' },
);

/** A body that plans, coordinates or operates. It has no address: some of them must not be found. */
export const Organization = z
  .strictObject({
    ...record,
    name: LocalizedText,
    kind: OrganizationKind,
    description: orUnknown(LocalizedText),
    areaIds: z
      .array(reference('areas'))
      .default([])
      .meta({ description: 'Areas it says it serves; empty: not known' }),
    areaNote: orUnknown(LocalizedText),
    memberOfIds: z.array(reference('organizations')).default([]),
    website: orUnknown(WebAddress),
    identifiers: z
      .array(z.strictObject({ scheme: z.string(), value: z.string() }))
      .default([])
      .meta({ description: 'Identifiers in public registers' }),
    validity: orUnknown(Period),
    validityNote: orUnknown(LocalizedText),
  })
  .meta({ id: 'Organization', description: 'A body that plans, coordinates or operates' });
export type Organization = z.infer<typeof Organization>;

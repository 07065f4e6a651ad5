import { z } from 'zod';
import { Id, reference } from './id.ts';
import { record } from './record.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** The country, a county or a municipality. Its id is the SCB code, so that areas are addressed as everybody does. */
export const Area = z
  .strictObject({
    ...record,
    id: Id.meta({ description: 'SCB code (county two digits, municipality four), or "se"' }),
    level: z.enum(['country', 'county', 'municipality'], { error: 'choice' }),
    name: LocalizedText,
    officialName: z.string().min(1, { error: 'text' }),
    partOfId: orUnknown(reference('areas')),
    countyLetter: orUnknown(z.string().regex(/^[A-Z]{1,2}$/, { error: 'text' })),
    iso3166: orUnknown(z.string().regex(/^SE(-[A-Z]{1,2})?$/, { error: 'text' })),
    nuts: orUnknown(z.string().regex(/^SE[0-9]{0,3}$/, { error: 'text' })),
  })
  .meta({ id: 'Area', description: 'Country, county or municipality' });
export type Area = z.infer<typeof Area>;

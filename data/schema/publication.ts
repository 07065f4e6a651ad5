import { z } from 'zod';
import { reference } from './id.ts';
import { record } from './record.ts';
import { WebAddress } from './source.ts';
import { LocalizedText } from './text.ts';
import { orUnknown } from './unknown.ts';

/** A printed or electronic document, with the fields of its landing page. */
export const Publication = z
  .strictObject({
    ...record,
    title: LocalizedText,
    publisherId: reference('organizations'),
    seriesNumber: orUnknown(z.string()).meta({
      description: 'Number in the series (löpnummer)',
      example: '2018:13',
    }),
    diaryNumber: orUnknown(z.string()).meta({ description: 'Diary number (diarienummer)' }),
    issn: orUnknown(z.string().regex(/^\d{4}-\d{3}[\dX]$/, { error: 'issn' })).meta({
      description: 'ISSN of the series the document appears in, not of the document',
    }),
    year: orUnknown(z.int({ error: 'number' })).meta({ description: 'Year of publication' }),
    pages: orUnknown(z.int({ error: 'number' })).meta({ description: 'Number of pages' }),
    type: orUnknown(LocalizedText).meta({ description: 'Kind of publication (publikationstyp)' }),
    contact: orUnknown(LocalizedText),
    landingPage: orUnknown(WebAddress),
    notGiven: z
      .array(z.enum(['diaryNumber', 'contact', 'issn', 'seriesNumber'], { error: 'choice' }))
      .default([])
      .meta({ description: 'Fields the source itself shows without a value' }),
  })
  .meta({ id: 'Publication', description: 'A published document' });
export type Publication = z.infer<typeof Publication>;

import { z } from 'zod';
import { Id, reference } from './id.ts';
import { LocalizedText } from './text.ts';

/** A folder of facts: `region.yaml` in it says what it is. */
export const Region = z
  .strictObject({
    id: Id,
    name: LocalizedText,
    areaId: reference('areas'),
    fictional: z.boolean().default(false),
  })
  .meta({ id: 'Region', description: 'A region whose facts are published' });
export type Region = z.infer<typeof Region>;

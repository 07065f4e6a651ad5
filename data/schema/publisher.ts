import { z } from 'zod';
import { LocalizedText } from './text.ts';
import { WebAddress } from './source.ts';

/** Who publishes. Without it the service is a demonstration and says so on every page. */
export const Publisher = z
  .strictObject({
    name: LocalizedText,
    organizationNumber: z
      .string()
      .regex(/^[25789]\d[2-9]\d{3}-\d{4}$/, { error: 'organization-number' })
      .meta({ description: 'Organisationsnummer', example: '999999-9999' }),
    email: z.email({ error: 'email' }).meta({ description: 'Address of a function, no person' }),
    website: WebAddress,
  })
  .meta({ id: 'Publisher', description: 'Who publishes the data' });
export type Publisher = z.infer<typeof Publisher>;

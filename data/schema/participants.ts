import { z } from 'zod';

/** Kinds of bodies that a mandate or plan names as taking part. */
export const ParticipantKind = z.enum(
  [
    'county-administrative-boards',
    'municipalities',
    'county-councils',
    'authorities',
    'civil-society',
    'business',
  ],
  { error: 'choice' },
);
export type ParticipantKind = z.infer<typeof ParticipantKind>;

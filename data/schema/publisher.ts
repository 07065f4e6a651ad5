import { z } from 'zod';
import { CalendarDate } from './dates.ts';
import { LocalizedText } from './text.ts';
import { WebAddress } from './source.ts';

/** What only the publisher can say in its accessibility statement (act 2018:1937, Digg's regulation). */
const AccessibilityAssessment = z.strictObject({
  conformance: z.enum(['full', 'partial', 'none'], { error: 'choice' }),
  method: z.enum(['self', 'external'], { error: 'choice' }),
  assessedOn: CalendarDate,
  updatedOn: CalendarDate,
  issues: z
    .array(LocalizedText)
    .default([])
    .meta({ description: 'What is not accessible, and why; also what the act does not cover' }),
});

/** Kinds of publishers in the ADMS vocabulary, as DCAT-AP-SE lists them; a private person is none here. */
export const PublisherKind = z.enum(
  [
    'NationalAuthority',
    'RegionalAuthority',
    'LocalAuthority',
    'NonGovernmentalOrganisation',
    'NonProfitOrganisation',
    'Company',
    'Academia-ScientificOrganisation',
    'IndustryConsortium',
    'StandardisationBody',
    'SupraNationalAuthority',
  ],
  { error: 'choice' },
);

/** Who publishes. Without it the service is a demonstration and says so on every page. */
export const Publisher = z
  .strictObject({
    name: LocalizedText,
    organizationNumber: z
      .string()
      .regex(/^[25789]\d[2-9]\d{3}-\d{4}$/, { error: 'organization-number' })
      .meta({ description: 'Organisationsnummer', example: '999999-9999' }),
    kind: PublisherKind.meta({
      description: 'What kind of body it is, for the catalogue (ADMS publisher type)',
    }),
    email: z.email({ error: 'email' }).meta({ description: 'Address of a function, no person' }),
    website: WebAddress,
    accessibility: AccessibilityAssessment.optional(),
  })
  .meta({ id: 'Publisher', description: 'Who publishes the data' });
export type Publisher = z.infer<typeof Publisher>;

import type { Publisher } from '../data/schema/publisher.ts';
import { limits, unitsInSwedish } from './http/limits.ts';
import { problemKinds } from './http/problem.ts';
import { apiVersion } from './resources/api-info.ts';
import { inBoth, type BothLanguages } from './resources/responses.ts';

/** What an interface says of itself. */
export interface About {
  readonly title: string;
  readonly summary: string;
  readonly purpose: BothLanguages;
  /** What its records do not say. */
  readonly limitations: readonly BothLanguages[];
  readonly documentation: { readonly description: string; readonly url: string };
}

const serviceLevel = {
  en: 'No service level is promised. Answers may be kept for a minute, and used for a day if the service is down.',
  sv: 'Ingen servicenivå utlovas. Svar får sparas en minut, och användas ett dygn om tjänsten ligger nere.',
};

/** What is not in the records of any interface. */
export const limitationsOfContacts = [
  {
    en: 'A contact without `verifiedOn` is as its source described it; confidence C is unconfirmed.',
    sv: 'En kontakt utan `verifiedOn` är som källan beskrev den; tillförlitlighet C är obekräftad.',
  },
  {
    en: 'No record has an address or a place: sheltered housing must not be found through this data.',
    sv: 'Ingen post har adress eller plats: skyddade boenden ska inte kunna hittas genom dessa data.',
  },
];

const bounds = Object.values(limits).map(({ about, value, unit, problem }) => {
  const { status } = problemKinds[problem];
  return {
    en: `${about.en}: at most ${value} ${unit}, else ${status}.`,
    sv: `${about.sv}: högst ${value} ${unitsInSwedish[unit]}, annars ${status}.`,
  };
});

const demonstration = {
  en: 'This is a demonstration. It is published by no authority.',
  sv: 'Detta är en demonstration. Den är inte publicerad av någon myndighet.',
};

/** The part of a description that people read (profile DOK.01 to DOK.11). */
export function apiInformation(about: About, baseUrl: string, publisher: Publisher | null) {
  const terms = 'https://creativecommons.org/publicdomain/zero/1.0/';
  return {
    info: {
      title: about.title,
      version: apiVersion,
      summary: about.summary,
      description: [publisher ? [] : demonstration, about.purpose].flat().map(inBoth).join('\n\n'),
      termsOfService: terms,
      contact: publisher
        ? { name: publisher.name.sv, url: publisher.website, email: publisher.email }
        : { name: inBoth(demonstration), url: `${baseUrl}/en/` },
      license: { name: 'CC0 1.0', url: terms },
      'x-limitations': [...about.limitations, ...bounds],
    },
    externalDocs: about.documentation,
    'x-sla': serviceLevel,
    security: [{}],
  };
}

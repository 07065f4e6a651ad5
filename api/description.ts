import type { Publisher } from '../data/schema/publisher.ts';
import { limits, unitsInSwedish } from './http/limits.ts';
import { problemKinds } from './http/problem.ts';
import { apiVersion } from './resources/api-info.ts';
import { inBoth } from './resources/responses.ts';

const purpose = {
  en: `Action plans against violence, the networks behind them and the support contacts of a region, as
open data. Everything is read with GET; there is nothing to sign in to and nothing to write.
Unknown values are \`null\`. Texts are objects by language; Swedish is always there. Every record names
its sources and three dates that mean different things: \`pageDate\` (when the source said it), \`readOn\`
(when we read the source) and \`verifiedOn\` (when somebody asked the operator). Only the last one makes a
contact verified. Lists are paged with \`page\` and \`limit\`. Records come as JSON, JSON-LD, CSV and NDJSON, by the header
\`Accept\` or by a suffix, which wins: \`/plans.csv\`, \`/plans/{id}.jsonld\`. Everything at once is a Data
Package: \`/datapackage.json\`, \`/datapackage.zip\`. Errors are problem details (RFC 9457). New
fields, and new values of lists such as kinds of support, may be added within version 1: ignore those you
do not know. A field or address is removed only in a new major version.`,
  sv: `Handlingsplaner mot våld, nätverken bakom dem och stödkontakterna i en region, som öppna data. Allt
läses med GET; ingen inloggning behövs och inget kan skrivas. Okända värden är \`null\`. Texter är objekt
per språk; svenska finns alltid. Varje post anger sina källor och tre datum som betyder olika saker:
\`pageDate\` (när källan sade det), \`readOn\` (när vi läste källan) och \`verifiedOn\` (när någon frågade
den som driver verksamheten). Bara det sista gör en kontakt bekräftad. Listor bläddras med \`page\` och
\`limit\`. Poster finns som JSON, JSON-LD, CSV och NDJSON, efter huvudet \`Accept\` eller ett suffix, som går
före: \`/plans.csv\`, \`/plans/{id}.jsonld\`. Allt på en gång är ett datapaket: \`/datapackage.json\`,
\`/datapackage.zip\`. Fel är problem details (RFC 9457). Nya fält, och nya värden i
listor som slag av stöd, kan tillkomma inom version 1: bortse från okända.
Fält och adresser tas bort bara i en ny huvudversion.`,
};

const serviceLevel = {
  en: 'No service level is promised. Answers may be kept for a minute, and used for a day if the service is down.',
  sv: 'Ingen servicenivå utlovas. Svar får sparas en minut, och användas ett dygn om tjänsten ligger nere.',
};

const limitations = [
  {
    en: 'A plan holds only what could be read of its document: see `completeness`.',
    sv: 'En plan innehåller bara det som gått att läsa av dokumentet: se `completeness`.',
  },
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

/** The part of the description that people read (profile DOK.01 to DOK.11). */
export function apiInformation(baseUrl: string, publisher: Publisher | null) {
  const terms = 'https://creativecommons.org/publicdomain/zero/1.0/';
  return {
    info: {
      title: 'Frid',
      version: apiVersion,
      summary: 'Action plans against violence, networks and support contacts, as open data',
      description: [publisher ? [] : demonstration, purpose].flat().map(inBoth).join('\n\n'),
      termsOfService: terms,
      contact: publisher
        ? { name: publisher.name.sv, url: publisher.website, email: publisher.email }
        : { name: inBoth(demonstration), url: `${baseUrl}/en/` },
      license: { name: 'CC0 1.0', url: terms },
      'x-limitations': [...limitations, ...bounds],
    },
    externalDocs: { description: 'Referens / Reference', url: `${baseUrl}/docs/api` },
    'x-sla': serviceLevel,
    security: [{}],
  };
}

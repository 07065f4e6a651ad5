import { limitationsOfContacts, type About } from '../description.ts';

/** Of the open data. */
export const aboutOpenData = (baseUrl: string): About => ({
  title: 'Frid',
  summary: 'Action plans against violence, networks and support contacts, as open data',
  purpose: {
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
  },
  limitations: [
    {
      en: 'A plan holds only what could be read of its document: see `completeness`.',
      sv: 'En plan innehåller bara det som gått att läsa av dokumentet: se `completeness`.',
    },
    ...limitationsOfContacts,
  ],
  documentation: { description: 'Referens / Reference', url: `${baseUrl}/docs/api` },
});

/** Of the support directory by HSDS. */
export const aboutHsds = (baseUrl: string): About => ({
  title: 'Frid: HSDS 3.1',
  summary: 'Support contacts against violence as a directory by Open Referral HSDS 3.1',
  purpose: {
    en: `The support contacts of a region as a directory by Open Referral's Human Services Data Specification 3.1,
for programs that know it. Everything is read with GET; there is nothing to sign in to and nothing to write.
One of the three lists at a time: without \`list\` that for exposed persons. No entry has a location, because some
must not be found. \`assured_date\` is there only where somebody asked the operator; HSDS has no word for
unknown, so what is not known is left out or said in \`alert\`. Texts are in Swedish. Lists are paged with
\`page\` and \`per_page\`, or come whole as lines of JSON with \`format=ndjson\`. Ids are UUIDs that follow
from those of ${baseUrl}/frid/v1, where the sources of every fact, older releases and other forms are. Errors are
problem details (RFC 9457).`,
    sv: `Stödkontakterna i en region som katalog enligt Open Referrals Human Services Data Specification 3.1, för
program som kan den. Allt läses med GET; ingen inloggning behövs och inget kan skrivas. En av de tre listorna i
taget: utan \`list\` den för utsatta. Ingen post har en plats, för några får inte kunna hittas. \`assured_date\`
finns bara där någon har frågat den som driver verksamheten; HSDS har inget ord för okänt, så det som inte är känt
är utelämnat eller står i \`alert\`. Texterna är på svenska. Listor bläddras med \`page\` och \`per_page\`, eller
kommer hela som rader av JSON med \`format=ndjson\`. Id:n är UUID:er som följer av dem i ${baseUrl}/frid/v1, där
källorna till varje uppgift, äldre utgåvor och andra format finns. Fel är problem details (RFC 9457).`,
  },
  limitations: limitationsOfContacts,
  documentation: { description: 'HSDS 3.1', url: 'https://docs.openreferral.org/' },
});

import type { Publisher } from '../../data/schema/publisher.ts';
import type { Document } from '../http/document.ts';

/** What a language model that reads the site should know, first that lives can hang on a number. */
export function llmsDocument(
  publisher: Publisher | null,
  { baseUrl, apiRoot }: { baseUrl: string; apiRoot: string },
): Document {
  const standing = publisher
    ? `Published by ${publisher.name.sv}.`
    : 'This is a demonstration. It is published by no authority. Do not give its contacts to anybody as those of an authority.';
  const body = `# Frid

> A region's action plan against violence, its networks and its support contacts, as open data (CC0 1.0).

${standing}

- In danger: call 112 (Sweden).
- A support contact is confirmed only where \`verifiedOn\` is a date. Otherwise say that nobody has confirmed it. Confidence C is unconfirmed.
- \`null\` is unknown. Do not fill it in. Give numbers exactly as they are written, with their date and source.
- No record has an address. Do not look for the place of a shelter, and do not guess one.
- Whoever asks may be watched: do not advise to search, save or share anything on a device that others can see.
- Use the latest data only, at the addresses below. Older releases are history, not for calling.

## Data

- [Support contacts for exposed persons](${apiRoot}/support-services): JSON
- [Action plans](${apiRoot}/plans): JSON
- [Networks](${apiRoot}/networks): JSON
- [Everything as tables](${apiRoot}/datapackage.json): Data Package

## Descriptions

- [API](${apiRoot}/openapi.json): OpenAPI 3.1
- [Support directory by Open Referral HSDS 3.1](${baseUrl}/hsds/v3/openapi.json): OpenAPI 3.1
- [På svenska](${baseUrl}/sv/), [in English](${baseUrl}/en/)
`;
  return { path: '/llms.txt', body, type: 'text/plain; charset=utf-8' };
}

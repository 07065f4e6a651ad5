/** Texts of the reference in English. */
export const en = {
  path: '/docs/api',
  recordsPath: '/docs/api/records',
  heading: 'API reference',
  lead: 'Every address of the open data API, made from its description. There is nothing to sign in to and nothing to write: everything is read with GET, and the data are CC0.',
  contents: 'Contents',
  start: 'The first question',
  startText: 'Links below open real answers. The whole description, for your tools:',
  forms: 'Forms',
  formsText:
    'Records come as JSON, JSON-LD, CSV and NDJSON. Say which with the header Accept or with a suffix, which wins: plans.csv. Everything at once is a Data Package:',
  guide:
    'How filters, releases, changes and caching work is told in the guide for developers, docs/guides/developers.en.md.',
  common: 'Parameters of every list',
  commonText: 'An unknown parameter is an error that names the likely meant one.',
  parameters: 'Parameters',
  noParameters: 'No parameters.',
  commonHere: 'and of every list:',
  required: 'part of the address',
  answer: 'Answer',
  example: 'A real answer',
  tryIt: 'Try it',
  form: 'Form',
  send: 'Send',
  sent: 'Only this button asks the service, with what the form says, in an address. The service keeps no address of yours and no query. There is no field for q: a search word must not come into addresses.',
  status: 'Answer of the service',
  body: 'Content of the answer',
  sending: 'Asking …',
  failed: 'The service could not be reached.',
  clipped: '… the rest is left out here',
  errors: 'Errors',
  errorsText:
    'Every error is a problem detail (RFC 9457) that says what is wrong, where and what to do.',
  limits: 'Limits and service level',
  records: 'Fields of the records',
  recordsText:
    'Unknown values are null. New fields and new values of lists may be added within version 1. With the parameter fields a record has only the named ones.',
  fieldsOf: 'Fields',
  oneOf: 'one of',
  listOf: 'list of',
  orNull: 'or null',
  byKey: 'by key:',
  about: '',
};

export type ReferenceText = typeof en;

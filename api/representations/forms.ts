import type { Form } from '../http/negotiation.ts';

/** The forms of records. JSON is first: it is what a client gets that asks for nothing. */
export const forms = {
  json: { suffix: 'json', type: 'application/json' },
  jsonld: { suffix: 'jsonld', type: 'application/ld+json' },
  csv: { suffix: 'csv', type: 'text/csv' },
  ndjson: {
    suffix: 'ndjson',
    type: 'application/x-ndjson',
    aliases: ['application/ndjson', 'application/jsonl'],
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as FormName[];

export function isFormName(name: string): name is FormName {
  return Object.hasOwn(forms, name);
}

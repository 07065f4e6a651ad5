import { inBoth } from '../resources/responses.ts';
import { forms } from './forms.ts';
import { formsAt } from './representations.ts';

/** As much of an OpenAPI operation as forms are added to. */
interface Operation {
  parameters?: object[];
  responses: Record<string, { headers?: object; content?: Record<string, object> }>;
}

interface Described {
  readonly path: string;
  /** A real address for examples; undefined where the data have no such record. */
  readonly address: string | undefined;
  readonly operation: Operation;
}

interface Surroundings {
  readonly apiRoot: string;
  /** The body of a real answer. */
  readonly read: (address: string) => Promise<string>;
}

const text = { type: 'string' as const };

const schemas = {
  [forms.jsonld.type]: {
    type: 'object' as const,
    description: inBoth({
      en: 'Linked data (JSON-LD 1.1) in the words of schema.org. The context is in the answer.',
      sv: 'Länkade data (JSON-LD 1.1) med schema.orgs ord. Kontexten finns i svaret.',
    }),
  },
  [forms.csv.type]: {
    ...text,
    description: inBoth({
      en: 'A table (RFC 4180): every record, unless a page is named. Columns of record types are described in datapackage.json. Values of a list are joined by ";", of a list in a list by "|", then "~" and "^"; "\\" before one of them makes it text. Cells that a spreadsheet would run as a formula begin with an apostrophe.',
      sv: 'En tabell (RFC 4180): alla poster, om ingen sida anges. Kolumner för posttyper beskrivs i datapackage.json. Värden i en lista skiljs åt av ”;”, i en lista i en lista av ”|”, sedan ”~” och ”^”; ”\\” före ett sådant tecken gör det till text. Celler som ett kalkylark skulle köra som formel börjar med en apostrof.',
    }),
  },
  [forms.ndjson.type]: {
    ...text,
    description: inBoth({
      en: 'One record on each line, as JSON: every record, unless a page is named.',
      sv: 'En post per rad, som JSON: alla poster, om ingen sida anges.',
    }),
  },
};

const headers = {
  Link: {
    schema: text,
    description:
      'The same content in other forms, `rel="alternate"` (RFC 8288); of a record what releases have changed in it, `version-history`; in a release the same address in the newest data, `latest-version`, and in the release after it, `successor-version`: then this one is superseded (RFC 5829)',
  },
  Vary: {
    schema: text,
    description: 'Holds `accept` where the header Accept chose the form; a suffix needs no choice',
  },
  'Content-Location': {
    schema: text,
    description:
      'Address of this very answer: in the release, where it stays as it is, and with the suffix of the form that the header Accept chose',
  },
};

/** Adds to the description of an address the forms that it has besides JSON, with real examples. */
export async function describeForms(
  { path, address, operation }: Described,
  { apiRoot, read }: Surroundings,
): Promise<void> {
  const answer = operation.responses['200'];
  if (!answer?.content || formsAt(path).length < 2) return;
  answer.headers = { ...answer.headers, ...headers };
  for (const { type, suffix } of [forms.jsonld, forms.csv, forms.ndjson]) {
    const content: { schema: object; examples?: object } = { schema: schemas[type] };
    if (address) {
      const [before, query] = address.split('?');
      const inForm = `${before}.${suffix}${query ? `?${query}` : ''}`;
      const body = await read(inForm);
      const value: unknown = suffix === 'jsonld' ? JSON.parse(body) : body;
      content.examples = { real: { summary: `GET ${apiRoot}${inForm}`, value } };
    }
    answer.content[type] = content;
  }
}

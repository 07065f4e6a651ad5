import { inBoth, type BothLanguages } from './resources/responses.ts';

/** A file of open data: in no form but its own, and without parameters. */
export interface DescribedFile {
  readonly path: string;
  readonly operationId: string;
  readonly type: string;
  readonly about: BothLanguages;
  /** What the answer is, for programs that make types of it. */
  readonly schema: object;
  /** Whether it can be read in parts. */
  readonly inParts: boolean;
  readonly headers?: Readonly<Record<string, object>>;
}

const json = 'application/json';
const object = { type: 'object' };
const text = { type: 'string' };
export const bytes = { type: 'string', format: 'binary' };

/** The files beside the records, but for the description itself and pages for people. */
export const files: readonly DescribedFile[] = [
  {
    ...{ path: '/datapackage.json', operationId: 'getDataPackage', type: json, schema: object },
    inParts: true,
    about: {
      en: 'All data as a Data Package v2: its tables, their columns, sizes and hashes.',
      sv: 'Alla data som ett Data Package v2: tabellerna, deras kolumner, storlekar och kontrollsummor.',
    },
  },
  {
    ...{ path: '/datapackage.zip', operationId: 'getDataPackageArchive', schema: bytes },
    ...{ type: 'application/zip', inParts: true },
    about: {
      en: 'The Data Package and all its tables in one file.',
      sv: 'Datapaketet med alla tabeller i en fil.',
    },
  },
  {
    ...{ path: '/datapackage/{table}.csv', operationId: 'getDataPackageTable', schema: text },
    ...{ type: 'text/csv', inParts: true },
    about: {
      en: 'One table of the Data Package, which names all of them.',
      sv: 'En tabell i datapaketet, som räknar upp dem alla.',
    },
  },
  {
    ...{ path: '/changes.atom', operationId: 'getChangesFeed', schema: text },
    ...{ type: 'application/atom+xml', inParts: true },
    about: {
      en: 'What the last releases changed, as a feed (Atom, RFC 4287).',
      sv: 'Vad de senaste utgåvorna ändrade, som ett flöde (Atom, RFC 4287).',
    },
  },
  {
    ...{ path: '/releases/{version}/manifest.json', operationId: 'getReleaseManifest' },
    ...{ type: json, schema: object, inParts: false },
    about: {
      en: 'What a release is, in short: version, day, counts, and the hashes that chain it to the release before. Of the newest also by the name latest.',
      sv: 'Vad en utgåva är, i korthet: version, dag, antal, och kontrollsummorna som kedjar den till utgåvan före. För den senaste också under namnet latest.',
    },
  },
  {
    ...{ path: '/releases/{version}/snapshot.json', operationId: 'getReleaseSnapshot' },
    ...{ type: json, schema: object, inParts: true },
    headers: {
      'Repr-Digest': header({
        en: 'SHA-256 of the whole file (RFC 9530), the same as in the manifest; the file is never sent in an encoding',
        sv: 'SHA-256 för hela filen (RFC 9530), samma som i manifestet; filen skickas aldrig kodad',
      }),
    },
    about: {
      en: 'Everything that a release says, as it was sealed.',
      sv: 'Allt som en utgåva säger, så som det förseglades.',
    },
  },
];

export function header(about: BothLanguages) {
  return { schema: { type: 'string' }, description: inBoth(about) };
}

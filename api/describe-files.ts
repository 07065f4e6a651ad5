import { bytes, files, header, type DescribedFile } from './described-files.ts';
import { commonResponses, inBoth } from './resources/responses.ts';

interface Surroundings {
  readonly apiRoot: string;
  /** Null: there is none, and no example of its files. */
  readonly newest: string | null;
}

/** Real values of the parameters in the paths. */
const parameters = {
  table: { example: 'plans', about: { en: 'Name of the table', sv: 'Tabellens namn' } },
  version: { about: { en: 'Release: year.month.number', sv: 'Utgåva: år.månad.nummer' } },
} as const;

const ranges = header({
  en: 'The file can be read in parts: ask with Range',
  sv: 'Filen kan läsas i delar: fråga med Range',
});

/** The files as paths of the description. Their examples lie where they are: some are large. */
export function describeFiles({
  apiRoot,
  newest,
}: Surroundings): Record<string, { get: { operationId: string; servers?: object[] } }> {
  return Object.fromEntries(
    files.map((file) => {
      const names = [...file.path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name ?? '');
      const given = names.includes('version') ? newest : parameters.table.example;
      const url = given && apiRoot + file.path.replace(/\{.+?\}/, given);
      const examples = url ? { real: { summary: `GET ${url}`, externalValue: url } } : undefined;
      const content = {
        [file.type]: { schema: file.schema, ...(examples ? { examples } : {}) },
      };
      const headers = { ...common, ...file.headers };
      const get = {
        operationId: file.operationId,
        tags: ['files'],
        summary: file.about.en,
        description: inBoth(file.about),
        ...(names.length ? { parameters: names.map((name) => parameter(name, newest)) } : {}),
        responses: {
          200: {
            description: inBoth(file.about),
            headers: { ...headers, ...(file.inParts ? { 'Accept-Ranges': ranges } : {}) },
            content,
          },
          ...(file.inParts ? { 206: partOf(file, headers) } : {}),
          ...commonResponses,
        },
      };
      return [file.path, { get }];
    }),
  );
}

const common = {
  ETag: header({
    en: 'Strong entity tag (RFC 9110)',
    sv: 'Stark etikett för innehållet (RFC 9110)',
  }),
  'Cache-Control': header({ en: 'How long it is fresh', sv: 'Hur länge svaret är färskt' }),
};

function partOf({ type }: DescribedFile, headers: Readonly<Record<string, object>>) {
  const about = { en: 'The part that Range asks for.', sv: 'Delen som Range ber om.' };
  const place = {
    en: 'Which part it is, and of how much',
    sv: 'Vilken del det är, och av hur mycket',
  };
  return {
    description: inBoth(about),
    headers: { ...headers, 'Content-Range': header(place) },
    content: { [type]: { schema: bytes } },
  };
}

function parameter(name: string, newest: string | null) {
  const isTable = name === 'table';
  const example = isTable ? parameters.table.example : newest;
  const { about } = isTable ? parameters.table : parameters.version;
  const schema = { type: 'string', ...(example === null ? {} : { example }) };
  return { name, in: 'path', required: true, schema, description: inBoth(about) };
}

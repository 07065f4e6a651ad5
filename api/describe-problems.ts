import {
  busy,
  contentTooLarge,
  headersTooLarge,
  requestTimeout,
  tooManyRequests,
} from './http/limit-problems.ts';
import { describeProblem, problemKinds, ProblemError, type ProblemKind } from './http/problem.ts';
import {
  methods,
  preconditionFailed,
  rangeNotSatisfiable,
  unknownMethod,
} from './http/request-problems.ts';
import { inBoth, type BothLanguages } from './resources/responses.ts';

interface Surroundings {
  readonly root: string;
  readonly apiRoot: string;
  /** The real answer to a request. */
  readonly example: (method: string, path: string, accept?: string) => Promise<Examples>;
}

type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

/** Every error as the description has it, by its name: with its own headers and a real example. */
export async function describeProblems(surroundings: Surroundings): Promise<object> {
  const examples = await examplesOf(surroundings);
  return Object.fromEntries(
    Object.entries(problemKinds).map(([kind, { about, title, titleInSwedish }]) => [
      kind,
      {
        description: inBoth({
          en: `${title}. ${about.en}`,
          sv: `${titleInSwedish}. ${about.sv}`,
        }),
        ...(headers[kind as ProblemKind] ? { headers: headers[kind as ProblemKind] } : {}),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: examples[kind as ProblemKind],
          },
        },
      },
    ]),
  );
}

async function examplesOf({
  root,
  apiRoot,
  example,
}: Surroundings): Promise<Record<ProblemKind, Examples>> {
  function exampleOf(error: unknown): Examples {
    const value = describeProblem(error, `${root}/plans`, apiRoot);
    return { real: { summary: `GET ${apiRoot}/plans`, value } };
  }

  return {
    BadRequest: await example('GET', '/support-services?aera=1780'),
    NotFound: await example('GET', '/plans/unknown'),
    MethodNotAllowed: await example('POST', '/plans'),
    NotAcceptable: await example('GET', '/plans', 'application/xml'),
    Gone: exampleOf(
      new ProblemError('Gone', 'This record was withdrawn on 2026-11-23: The number has changed.', {
        withdrawnOn: '2026-11-23',
        replacedBy: null,
      }),
    ),
    PreconditionFailed: exampleOf(
      preconditionFailed('"6WF1iS_8eiEWB_8-RNNExRjSAdEKaKQBChpHjpExc9o"'),
    ),
    UriTooLong: await example('GET', `/plans?${'q=x&'.repeat(1_200)}`),
    RequestTimeout: exampleOf(requestTimeout()),
    ContentTooLarge: exampleOf(contentTooLarge()),
    HeadersTooLarge: exampleOf(headersTooLarge()),
    RangeNotSatisfiable: exampleOf(rangeNotSatisfiable(1_000)),
    TooManyRequests: exampleOf(tooManyRequests(1)),
    NotImplemented: exampleOf(unknownMethod()),
    Busy: exampleOf(busy()),
    InternalError: exampleOf(undefined),
  };
}

const retryAfter = header('integer', 1, {
  en: 'Seconds after which to ask again',
  sv: 'Sekunder att vänta innan du frågar igen',
});

const allow = header('string', methods, { en: 'The methods there are', sv: 'Metoderna som finns' });

/** What an error says in its headers. */
const headers: Partial<Record<ProblemKind, Record<string, object>>> = {
  MethodNotAllowed: { Allow: allow },
  NotImplemented: { Allow: allow },
  RangeNotSatisfiable: {
    'Content-Range': header('string', 'bytes */1000', {
      en: 'How large the whole file is',
      sv: 'Hur stor hela filen är',
    }),
  },
  TooManyRequests: {
    'Retry-After': retryAfter,
    RateLimit: header('string', '"network";r=0;t=1', {
      en: 'How many requests are left (r), and the seconds until there are more (t). Where the publisher has set a limit, every answer says so',
      sv: 'Hur många frågor som är kvar (r), och sekunderna tills det blir fler (t). Där den som publicerar har satt en gräns säger varje svar det',
    }),
    'RateLimit-Policy': header('string', '"network";q=600;w=60', {
      en: 'The limit: requests (q) in so many seconds (w). Where there is one, every answer says so',
      sv: 'Gränsen: frågor (q) på så många sekunder (w). Där det finns en säger varje svar det',
    }),
  },
  Busy: { 'Retry-After': retryAfter },
};

function header(type: 'string' | 'integer', example: string | number, about: BothLanguages) {
  return { schema: { type, example }, description: inBoth(about) };
}

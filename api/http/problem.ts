import { z } from '@hono/zod-openapi';
import { CalendarDate } from '../../data/schema/dates.ts';
import type { Headers } from './headers.ts';

/** Every error this service answers with, by its name in the description. */
export const problemKinds = {
  BadRequest: {
    status: 400,
    title: 'Bad request',
    about: {
      sv: 'En frågeparameter är okänd, upprepad eller har ett otillåtet värde.',
      en: 'A query parameter is unknown, repeated or has a value that is not allowed.',
    },
  },
  NotFound: {
    status: 404,
    title: 'Not found',
    about: {
      sv: 'Adressen eller posten finns inte. `suggestions` är adresser som kan ha avsetts.',
      en: 'The address or the record does not exist. `suggestions` are addresses likely meant.',
    },
  },
  MethodNotAllowed: {
    status: 405,
    title: 'Method not allowed',
    about: {
      sv: 'Bara GET, HEAD och OPTIONS finns; huvudet `Allow` räknar upp dem.',
      en: 'Only GET, HEAD and OPTIONS exist; the header `Allow` lists them.',
    },
  },
  NotAcceptable: {
    status: 406,
    title: 'Not acceptable',
    about: {
      sv: 'Huvudet `Accept` utesluter application/json, som är det som finns.',
      en: 'The header `Accept` excludes application/json, which is what there is.',
    },
  },
  RequestTimeout: {
    status: 408,
    title: 'Request timeout',
    about: {
      sv: 'Begäran kom inte fram i tid. Gränserna står i beskrivningen, `x-limitations`.',
      en: 'The request did not arrive in time. The limits are in the description, `x-limitations`.',
    },
  },
  Gone: {
    status: 410,
    title: 'Gone',
    about: {
      sv: 'Posten har tagits ur bruk. `replacedBy` är det som gäller i stället, om det finns.',
      en: 'The record was withdrawn. `replacedBy` is what holds instead, if there is anything.',
    },
  },
  ContentTooLarge: {
    status: 413,
    title: 'Content too large',
    about: {
      sv: 'Begäran har en kropp som är för stor eller av okänd längd. Här behövs ingen.',
      en: 'The request has a body that is too large or of unknown length. None is needed here.',
    },
  },
  UriTooLong: {
    status: 414,
    title: 'URI too long',
    about: { sv: 'Adressen är för lång.', en: 'The address is too long.' },
  },
  RangeNotSatisfiable: {
    status: 416,
    title: 'Range not satisfiable',
    about: {
      sv: 'Huvudet `Range` ber om en del som inte finns. `Content-Range` säger hur stor filen är.',
      en: 'The header `Range` asks for a part that is not there. `Content-Range` says how large the file is.',
    },
  },
  TooManyRequests: {
    status: 429,
    title: 'Too many requests',
    about: {
      sv: 'Fler frågor än tjänsten tillåter från samma nät. `Retry-After` säger när nästa går bra.',
      en: 'More requests than are allowed from one network. `Retry-After` says when the next will do.',
    },
  },
  HeadersTooLarge: {
    status: 431,
    title: 'Request header fields too large',
    about: {
      sv: 'Begärans huvuden är för stora.',
      en: 'The headers of the request are too large.',
    },
  },
  InternalError: {
    status: 500,
    title: 'Internal error',
    about: {
      sv: 'Ett fel hos tjänsten. Samma fråga kan lyckas senare.',
      en: 'A fault of the service. The same request may succeed later.',
    },
  },
  Busy: {
    status: 503,
    title: 'Service unavailable',
    about: {
      sv: 'För många svar görs just nu. `Retry-After` säger när du kan försöka igen.',
      en: 'Too many answers are being made. `Retry-After` says when to try again.',
    },
  },
} as const;

export type ProblemKind = keyof typeof problemKinds;

const suggestions = z
  .array(z.string())
  .optional()
  .meta({ description: 'What was likely meant', example: ['area'] });

/** An error answer: RFC 9457, with what was likely meant. */
export const Problem = z
  .strictObject({
    type: z.url().meta({
      description: 'Where this kind of error is described',
      example: 'https://example.org/frid/v1/problems/not-found',
    }),
    title: z.string().meta({ description: 'The kind of error', example: 'Not found' }),
    status: z.int().meta({ description: 'HTTP status', example: 404 }),
    detail: z.string().meta({ description: 'What is wrong, where, and what to do' }),
    instance: z.string().meta({
      description: 'Path of the request, without its query',
      example: '/frid/v1/plans/varmland',
    }),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string(), suggestions }))
      .optional()
      .meta({ description: 'One entry for each wrong query parameter' }),
    knownParameters: z
      .array(z.string())
      .optional()
      .meta({ description: 'Query parameters of this address' }),
    suggestions,
    withdrawnOn: CalendarDate.optional(),
    replacedBy: z
      .url()
      .nullable()
      .optional()
      .meta({ description: 'Address of what replaces a withdrawn record; null: nothing does' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457)' });
export type Problem = z.infer<typeof Problem>;

type Extras = Omit<Problem, 'type' | 'title' | 'status' | 'detail' | 'instance'>;

/** Thrown wherever a request cannot be answered; the service turns it into an answer. */
export class ProblemError extends Error {
  readonly kind: ProblemKind;
  readonly extras: Extras;
  /** Headers that its answer must have. */
  readonly headers: Headers;

  constructor(kind: ProblemKind, detail: string, extras: Extras = {}, headers: Headers = {}) {
    super(detail);
    this.kind = kind;
    this.extras = extras;
    this.headers = headers;
  }
}

/** What is told of an error. Of an unexpected one nothing but that it happened (SAK.24 to SAK.26). */
export function describeProblem(error: unknown, instance: string, apiRoot: string): Problem {
  const { kind, message, extras } =
    error instanceof ProblemError
      ? error
      : new ProblemError(
          'InternalError',
          'The service made a mistake and could not answer. Please try again later.',
        );
  const { status, title } = problemKinds[kind];
  const type = apiRoot + problemPath(kind);
  return { type, title, status, detail: message, instance, ...extras };
}

/** Where a kind of problem is explained to people, below the API root. */
export function problemPath(kind: ProblemKind): string {
  return `/problems/${kind.replaceAll(/(?<=.)[A-Z]/g, '-$&').toLowerCase()}`;
}

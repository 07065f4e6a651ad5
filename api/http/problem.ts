import { z } from '@hono/zod-openapi';
import { CalendarDate } from '../../data/schema/dates.ts';
import type { Headers } from './headers.ts';

/** Every error that any address may answer with, by its name in the description. */
export const problemKinds = {
  BadRequest: {
    status: 400,
    title: 'Bad request',
    titleInSwedish: 'Felaktig fråga',
    about: {
      sv: 'En frågeparameter är okänd, upprepad eller har ett otillåtet värde. `errors` säger vilken och vad som går att skriva, `knownParameters` vilka adressen har. Samma svar får det som inte är en HTTP-fråga.',
      en: 'A query parameter is unknown, repeated or has a value that is not allowed. `errors` says which and what can be written, `knownParameters` which ones the address has. What is no HTTP request gets the same answer.',
    },
  },
  NotFound: {
    status: 404,
    title: 'Not found',
    titleInSwedish: 'Finns inte',
    about: {
      sv: 'Adressen eller posten finns inte, eller gäller inte den dag som `validAt` nämner. `suggestions` är adresser som kan ha avsetts.',
      en: 'The address or the record does not exist, or does not hold on the day that `validAt` names. `suggestions` are addresses likely meant.',
    },
  },
  MethodNotAllowed: {
    status: 405,
    title: 'Method not allowed',
    titleInSwedish: 'Metoden går inte',
    about: {
      sv: 'Bara GET, HEAD och OPTIONS finns; huvudet `Allow` räknar upp dem. Inget går att ändra här.',
      en: 'Only GET, HEAD and OPTIONS exist; the header `Allow` lists them. Nothing can be changed here.',
    },
  },
  NotAcceptable: {
    status: 406,
    title: 'Not acceptable',
    titleInSwedish: 'Formatet finns inte',
    about: {
      sv: 'Huvudet `Accept` nämner inget format som adressen har. `suggestions` är adresserna till dem som finns; utan huvudet blir svaret JSON.',
      en: 'The header `Accept` names no form that the address has. `suggestions` are the addresses of those there are; without the header the answer is JSON.',
    },
  },
  RequestTimeout: {
    status: 408,
    title: 'Request timeout',
    titleInSwedish: 'Frågan kom inte fram i tid',
    about: {
      sv: 'Begäran kom inte fram i tid. Gränserna står i beskrivningen, `x-limitations`. Skicka den igen.',
      en: 'The request did not arrive in time. The limits are in the description, `x-limitations`. Send it again.',
    },
  },
  Gone: {
    status: 410,
    title: 'Gone',
    titleInSwedish: 'Tagen ur bruk',
    about: {
      sv: 'Posten har tagits ur bruk: visa den inte längre. `detail` säger varför, `withdrawnOn` när, och `replacedBy` vad som gäller i stället, om det finns.',
      en: 'The record was withdrawn: show it no longer. `detail` says why, `withdrawnOn` when, and `replacedBy` what holds instead, if there is anything.',
    },
  },
  PreconditionFailed: {
    status: 412,
    title: 'Precondition failed',
    titleInSwedish: 'En annan version',
    about: {
      sv: 'Huvudet `If-Match` ber om en annan version än den som finns. Utelämna det för att få den som finns.',
      en: 'The header `If-Match` asks for another version than there is. Leave it out to get the one there is.',
    },
  },
  ContentTooLarge: {
    status: 413,
    title: 'Content too large',
    titleInSwedish: 'För stort innehåll',
    about: {
      sv: 'Begäran har en kropp som är för stor eller av okänd längd. Här behövs ingen: utelämna den.',
      en: 'The request has a body that is too large or of unknown length. None is needed here: leave it out.',
    },
  },
  UriTooLong: {
    status: 414,
    title: 'URI too long',
    titleInSwedish: 'För lång adress',
    about: {
      sv: 'Adressen är för lång. Fråga efter färre värden, eller hämta hela listan och välj själv.',
      en: 'The address is too long. Ask for fewer values, or fetch the whole list and choose yourself.',
    },
  },
  RangeNotSatisfiable: {
    status: 416,
    title: 'Range not satisfiable',
    titleInSwedish: 'Delen finns inte',
    about: {
      sv: 'Huvudet `Range` ber om en del som inte finns. `Content-Range` säger hur stor filen är.',
      en: 'The header `Range` asks for a part that is not there. `Content-Range` says how large the file is.',
    },
  },
  TooManyRequests: {
    status: 429,
    title: 'Too many requests',
    titleInSwedish: 'För många frågor',
    about: {
      sv: 'Fler frågor än tjänsten tillåter från samma nät. `Retry-After` säger när nästa går bra. Svar får sparas: `Cache-Control` säger hur länge.',
      en: 'More requests than are allowed from one network. `Retry-After` says when the next will do. Answers may be kept: `Cache-Control` says how long.',
    },
  },
  HeadersTooLarge: {
    status: 431,
    title: 'Request header fields too large',
    titleInSwedish: 'För stora huvuden',
    about: {
      sv: 'Begärans huvuden är för stora. Skicka färre eller kortare; kakor behövs inte här.',
      en: 'The headers of the request are too large. Send fewer or shorter ones; no cookies are needed here.',
    },
  },
  InternalError: {
    status: 500,
    title: 'Internal error',
    titleInSwedish: 'Fel hos tjänsten',
    about: {
      sv: 'Ett fel hos tjänsten. Samma fråga kan lyckas senare. Går det inte, skriv till den som publicerar tjänsten och ange adressen och tiden.',
      en: 'A fault of the service. The same request may succeed later. If it does not, write to whoever publishes the service, with the address and the time.',
    },
  },
  NotImplemented: {
    status: 501,
    title: 'Not implemented',
    titleInSwedish: 'Görs inte',
    about: {
      sv: 'Metoden är okänd här; huvudet `Allow` räknar upp dem som finns. De skrivs med stora bokstäver. Av oEmbed görs bara JSON: utelämna `format`, eller skriv `format=json`.',
      en: 'The method is unknown here; the header `Allow` lists those there are. They are written in capitals. Of oEmbed only JSON is made: leave out `format`, or write `format=json`.',
    },
  },
  Busy: {
    status: 503,
    title: 'Service unavailable',
    titleInSwedish: 'Upptagen',
    about: {
      sv: 'För många svar görs just nu. `Retry-After` säger när du kan försöka igen. Det som redan är sparat går att använda under tiden.',
      en: 'Too many answers are being made. `Retry-After` says when to try again. What you have kept can be used meanwhile.',
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

import { contentHeaders, type Headers } from './headers.ts';
import { errorLine } from './log.ts';
import { readsPages, type Ask, type Form } from './negotiation.ts';
import { prepare, type Answer } from './prepared.ts';
import { describeProblem, ProblemError, type Problem } from './problem.ts';
import { didYouMean, likelyMeant, quote } from './query.ts';

interface Surroundings {
  common: Headers;
  apiRoot: string;
  ask: Ask;
  /** What a person is shown whose address leads nowhere: with a way back, and with 112. */
  lostPage?: string | undefined;
  /** The same for any other error. */
  failedPage?: string | undefined;
  /** A page in place of the problem where a person reads it in any case, whatever was asked for. */
  errorPage?: ErrorPage | undefined;
}

/** Undefined: at this address the problem is told as it is. */
export type ErrorPage = (
  url: string,
  problem: Problem,
) => { readonly body: string; readonly headers: Headers } | undefined;

/** The error answer, which nobody may keep: the same question may be answered in a minute. */
export function refuse(
  error: unknown,
  path: string,
  { common, apiRoot, ask, lostPage, failedPage, errorPage }: Surroundings,
): Answer {
  if (!(error instanceof ProblemError))
    console.error(
      errorLine(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  const problem = describeProblem(error, path, apiRoot);
  const ownPage = errorPage?.(ask.url ?? path, problem);
  const page =
    ownPage?.body ??
    (readsPages(ask) ? (problem.status === 404 ? lostPage : failedPage) : undefined);
  const headers = {
    ...common,
    ...(page
      ? contentHeaders('text/html; charset=utf-8', 'no-store')
      : contentHeaders('application/problem+json', 'no-store', 'en')),
    ...ownPage?.headers,
    ...(problem.status === 503 ? { 'retry-after': String(retryAfter) } : {}),
    ...(error instanceof ProblemError ? error.headers : {}),
  };
  const body = Buffer.from(page ?? JSON.stringify(problem));
  const { identity } = prepare({ status: problem.status, headers, body });
  return ask.method === 'HEAD' ? identity.head : identity;
}

/** Says which forms there are. `address` is where they are, but for the suffix. */
export function notAcceptable(accept = '', forms: readonly Form[], address: string): ProblemError {
  const types = forms.map(({ type }) => type).join(', ');
  const detail = `The header Accept is ${quote(accept)}, and none of that is here. This address has ${types}.`;
  const suggestions =
    forms.length > 1 ? forms.map(({ suffix }) => `${address}.${suffix}`) : [address];
  return new ProblemError('NotAcceptable', detail, { suggestions });
}

/** Seconds after which a client that was turned away may try again. */
const retryAfter = 1;

const description = '/openapi.json';

/** No method has anything to do at such a path. */
export class UnknownPathError extends ProblemError {}

interface Known {
  /** Paths to guess from. */
  readonly known: Iterable<string>;
  /** Paths of all documents, among them the description of each API. */
  readonly documents: readonly string[];
  readonly baseUrl: string;
  readonly apiRoot: string;
}

/** Says what is near a path that leads nowhere, and where all that there is stands. */
export function unknownPath(
  path: string,
  { known, documents, baseUrl, apiRoot }: Known,
): UnknownPathError {
  const likely = likelyMeant(path, known)
    .filter((one) => isAlike(path, one))
    .map((one) => baseUrl + one);
  const described = documents.find(
    (one) => one.endsWith(description) && path.startsWith(one.slice(0, -description.length)),
  );
  const all = described ? baseUrl + described : apiRoot + description;
  const detail = `There is no ${quote(path)} here.${didYouMean(likely)} ` + `What there is: ${all}`;
  return new UnknownPathError('NotFound', detail, likely.length ? { suggestions: likely } : {});
}

/** Whether two paths are alike where they differ: what they have in common says nothing. */
function isAlike(path: string, other: string): boolean {
  if (path.startsWith(other) || other.startsWith(path)) return true;
  const [ours, theirs] = [path.split('/'), other.split('/')];
  const common = ours.findIndex((part, at) => part !== theirs[at]);
  const rest = (parts: readonly string[]) => parts.slice(common).join('/');
  return likelyMeant(rest(ours), [rest(theirs)]).length > 0;
}

import { ProblemError } from './problem.ts';
import { quote } from './query.ts';

/* What is told of a request that no address can answer as it was sent: its first line, or a header of it. */

/** There is nothing to write: the service only answers questions. */
export const methods = 'GET, HEAD, OPTIONS';

const allow = { allow: methods };

/** Methods that every server should know of (RFC 9110, 9.1, and RFC 5789): to any other the answer is 501. */
const wellKnown = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
]);

export function wrongMethod(method = ''): ProblemError {
  if (!wellKnown.has(method)) return unknownMethod();
  const detail = `${quote(method)} is not possible here: nothing can be changed. Use ${methods}.`;
  return new ProblemError('MethodNotAllowed', detail, {}, allow);
}

/** What it is called is not repeated: a parser that does not know it has read nothing that can be trusted. */
export function unknownMethod(): ProblemError {
  const detail = `The method is unknown here. Use ${methods}, in capitals.`;
  return new ProblemError('NotImplemented', detail, {}, allow);
}

export function unreadableTarget(url: string): ProblemError {
  return new ProblemError('BadRequest', `${quote(url)} is no address. Begin it with "/".`);
}

export function unreadableRequest(): ProblemError {
  return new ProblemError(
    'BadRequest',
    'What was sent is no HTTP/1.1 request, such as "GET /frid/v1/plans HTTP/1.1" and the header Host. Send one.',
  );
}

export function missingHost(): ProblemError {
  const detail =
    'The header Host is missing. HTTP/1.1 asks for it: name the host, as in "Host: example.org".';
  return new ProblemError('BadRequest', detail);
}

export function severalHosts(): ProblemError {
  return new ProblemError(
    'BadRequest',
    'The header Host is there more than once, and nobody can tell which one is meant. Send it once.',
  );
}

/** `etag`: of the version that there is. */
export function preconditionFailed(etag: string): ProblemError {
  const detail = `The header If-Match asks for another version than there is. Leave it out, or ask for ${etag}.`;
  return new ProblemError('PreconditionFailed', detail);
}

/** `size`: bytes of the whole file. */
export function rangeNotSatisfiable(size: number): ProblemError {
  const detail = `The header Range asks for a part that is not there: the file has ${size} bytes. Ask for bytes=0-${size - 1} or less.`;
  const headers = { 'content-range': `bytes */${size}` };
  return new ProblemError('RangeNotSatisfiable', detail, {}, headers);
}

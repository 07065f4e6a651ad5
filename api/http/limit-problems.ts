import { limits } from './limits.ts';
import { ProblemError } from './problem.ts';

/* What whoever goes beyond a limit is told. */

export function uriTooLong(): ProblemError {
  return new ProblemError(
    'UriTooLong',
    `The address is longer than ${limits.urlLength.value} bytes. Ask for less in one request.`,
  );
}

export function tooManyParameters(): ProblemError {
  const detail = `The address has more than ${limits.parameters.value} query parameters. Use commas for several values.`;
  return new ProblemError('BadRequest', detail);
}

export function busy(): ProblemError {
  return new ProblemError('Busy', 'Too many answers are being made. Try again in a second.');
}

export function tooManyLargeTables(): ProblemError {
  return new ProblemError(
    'Busy',
    'Large tables are made one at a time, and too many wait already. Ask again in 10 seconds, or for one page after the other: add limit=100.',
    {},
    { 'retry-after': '10' },
  );
}

export function contentTooLarge(): ProblemError {
  return new ProblemError(
    'ContentTooLarge',
    `A request here needs no body, and one of at most ${limits.bodySize.value} bytes is put up with. Leave it out.`,
  );
}

export function headersTooLarge(): ProblemError {
  return new ProblemError(
    'HeadersTooLarge',
    `The headers are larger than ${limits.headerSize.value} bytes. Send fewer or shorter ones.`,
  );
}

/** Node does not tell which of the two was too late. */
export function requestTimeout(): ProblemError {
  const [headers, whole] = [limits.headersTime.value / 1000, limits.requestTime.value / 1000];
  return new ProblemError(
    'RequestTimeout',
    `The request did not arrive in time: its headers within ${headers} seconds, all of it within ${whole}. Send it again.`,
  );
}

/** `seconds`: when the next request will be answered. */
export function tooManyRequests(seconds: number): ProblemError {
  return new ProblemError(
    'TooManyRequests',
    `Your network has asked more often than is allowed here. Ask again in ${seconds} s, and keep the answers: they say how long they hold.`,
  );
}

import type { IncomingMessage } from 'node:http';
import type { App } from '../app.ts';
import { contentTooLarge, tooManyRequests } from '../http/limit-problems.ts';
import { limits } from '../http/limits.ts';
import type { Answer } from '../http/prepared.ts';
import { rateLimiter, type Allowance } from '../http/rate-limit.ts';
import { missingHost, severalHosts } from '../http/request-problems.ts';

/** Answers a request unless it goes beyond what a connection may ask for. */
export type Handle = (incoming: IncomingMessage) => Answer | Promise<Answer>;

/** `rateLimit`: requests a minute from one network; null: no limit. */
export function guarded(app: App, rateLimit: number | null): Handle {
  const within: Handle = (incoming) => {
    const hosts = countHosts(incoming);
    if (hosts > 1) return app.refuse(severalHosts(), incoming);
    if (hosts === 0 && incoming.httpVersion === '1.1') return app.refuse(missingHost(), incoming);
    return hasTooLargeBody(incoming)
      ? // What follows on this connection is the body, which nobody reads.
        withHeaders(app.refuse(contentTooLarge(), incoming), { connection: 'close' })
      : app.answer(incoming);
  };
  return rateLimit === null ? within : rateLimited(app, within, rateLimiter(rateLimit));
}

function rateLimited(app: App, answer: Handle, allow: (address: string) => Allowance): Handle {
  return (incoming) => {
    if (!isLimited(incoming)) return answer(incoming);
    const { allowed, wait, headers } = allow(incoming.socket.remoteAddress ?? '');
    const ready = allowed ? answer(incoming) : app.refuse(tooManyRequests(wait), incoming);
    return ready instanceof Promise
      ? ready.then((made) => withHeaders(made, headers))
      : withHeaders(ready, headers);
  };
}

/**
 * HTTP/1.1 asks for one (RFC 9112, 3.2), and Node drops all but the first: two servers in a row could each
 * believe another. No answer depends on it.
 */
function countHosts({ rawHeaders }: IncomingMessage): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}

/** Nothing is ever written here; a body of unknown length could be endless. */
function hasTooLargeBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  if (length !== undefined) return Number(length) > limits.bodySize.value;
  return headers['transfer-encoding'] !== undefined;
}

/** Open data alone: what a person in danger reads, on the site or in an element, is never refused. */
function isLimited({ url = '' }: IncomingMessage): boolean {
  return /^\/+(frid|hsds|datasets)\b|^[^/]/.test(url);
}

function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Answer, Encoding, Prepared } from './prepared.ts';

/** What an answer may depend on. Node's incoming message is one as it stands. */
export interface Ask {
  readonly method?: string | undefined;
  /** Path and query, as they were sent. */
  readonly url?: string | undefined;
  readonly headers: {
    readonly accept?: string | undefined;
    readonly 'accept-encoding'?: string | string[] | undefined;
    readonly 'if-none-match'?: string | undefined;
    readonly traceparent?: string | string[] | undefined;
  };
}

const encodings: Encoding[] = ['br', 'gzip', 'identity'];

/** An option of negotiator 1.x that its types do not have yet. */
interface Preferring {
  encodings(available: Encoding[], options: { preferred: Encoding[] }): string[];
}

/** Browsers send a handful of different headers, and each is worked out once. */
const chosen = new LRUCache<string, Encoding>({ max: 100 });

/** Chooses the answer for GET or HEAD: encoding, 304 or all of it. */
export function choose(prepared: Prepared, { method, headers }: Ask): Answer {
  const accepted = headers['accept-encoding'];
  const variant =
    (prepared.br && accepted && prepared[chooseEncoding(String(accepted))]) || prepared.identity;
  const known = headers['if-none-match'];
  if (known !== undefined && variant.etag && isKnown(known, variant.etag)) return variant.unchanged;
  return method === 'HEAD' ? variant.head : variant.full;
}

/** Whether the client takes JSON (RFC 9110, 12.5.1). */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return true;
  return new Negotiator({ headers: { accept } }).mediaType(['application/json']) !== undefined;
}

/** Whether a browser asks for a page to show; programs do not name HTML. */
export function readsPages({ headers }: Ask): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

function chooseEncoding(accepted: string): Encoding {
  let encoding = chosen.get(accepted);
  if (!encoding) {
    const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } }) as Preferring;
    // The client's weights decide; between equals, we: the order in the header means nothing.
    const [best] = negotiator.encodings(encodings, { preferred: encodings });
    encoding = (best ?? 'identity') as Encoding;
    chosen.set(accepted, encoding);
  }
  return encoding;
}

/** If-None-Match: any stored answer ("*"), or a list; compared weakly (RFC 9110, 13.1.2). */
function isKnown(known: string, etag: string): boolean {
  if (known === etag || known.trim() === '*') return true;
  return known.match(/"[^"]*"/g)?.some((tag) => tag === etag) ?? false;
}

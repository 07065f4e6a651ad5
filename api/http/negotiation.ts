import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Answer, Encoding, Prepared } from './prepared.ts';
import { partOf, type RangeHeaders } from './range.ts';
import { preconditionFailed } from './request-problems.ts';

/** What an answer may depend on. Node's incoming message is one as it stands. */
export interface Ask {
  readonly method?: string | undefined;
  /** Path and query, as they were sent. */
  readonly url?: string | undefined;
  readonly headers: {
    readonly accept?: string | undefined;
    readonly 'accept-encoding'?: string | string[] | undefined;
    readonly 'if-match'?: string | undefined;
    readonly 'if-none-match'?: string | undefined;
    readonly traceparent?: string | string[] | undefined;
  } & RangeHeaders;
}

/** An option of negotiator 1.x that its types do not have yet. */
interface Preferring {
  encodings(available: Encoding[], options: { preferred: Encoding[] }): string[];
}

/** By how small they are. */
const chooseOfAll = chooserOf(['br', 'zstd', 'gzip', 'identity']);
const chooseOfPacked = chooserOf(['gzip', 'identity']);

/**
 * Chooses the answer for GET or HEAD: encoding, 304, a part or all of it. Throws a ProblemError for a part that is not
 * there, and where `If-Match` names another version.
 */
export function choose(prepared: Prepared, { method, headers }: Ask): Answer {
  const accepted = headers['accept-encoding'];
  const chooseEncoding = prepared.isPacked ? chooseOfPacked : chooseOfAll;
  const variant =
    prepared.isEncoded && accepted
      ? prepared.encoded(chooseEncoding(String(accepted)))
      : prepared.identity;
  const wanted = headers['if-match'];
  if (wanted !== undefined && variant.etag && !isMeant(wanted, variant.etag))
    throw preconditionFailed(variant.etag);
  const known = headers['if-none-match'];
  if (known !== undefined && variant.etag && isKnown(known, variant.etag)) return variant.unchanged;
  if (method === 'HEAD') return variant.head;
  return (headers.range !== undefined && partOf(prepared, headers)) || variant;
}

/** A form that content is given in. An address with the suffix has this form and no other. */
export interface Form {
  readonly suffix: string;
  readonly type: string;
  /** Other names that clients ask for it by. */
  readonly aliases?: readonly string[];
}

/**
 * What our answers are anyway, or need not heed: all text is UTF-8, also JSON, which has no such parameter; a table
 * has a header (RFC 4180, 3); a profile of JSON-LD that is not known here is passed over (JSON-LD 1.1, C).
 */
const given =
  /;\s*(?:charset\s*=\s*(?:utf-8|"utf-8")|header\s*=\s*"?present"?|profile\s*=\s*(?:"[^"]*"|[^\s;,]+))\s*(?=[;,]|$)/gi;

/** The form an `Accept` header asks for (RFC 9110, 12.5.1), the first between equals; undefined: none of them. */
export function negotiate(forms: readonly Form[], accept: string | undefined): Form | undefined {
  if (takesAnything(accept)) return forms[0];
  const types = new Map(
    forms.flatMap((form) => [form.type, ...(form.aliases ?? [])].map((type) => [type, form])),
  );
  const ranges = (accept ?? '').replaceAll(given, '');
  const wanted = new Negotiator({ headers: { accept: ranges } }).mediaType([...types.keys()]);
  return wanted === undefined ? undefined : types.get(wanted);
}

/** Whether a client leaves the form to us, as most programs do; some send the header with nothing in it. */
export function takesAnything(accept: string | undefined): boolean {
  return accept === undefined || accept === '*/*' || accept.trim() === '';
}

/** Whether a browser asks for a page to show; programs do not name HTML. */
export function readsPages({ headers }: Ask): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

/** Between encodings the client's weights decide; between equals, we: the order in the header means nothing. */
function chooserOf(encodings: Encoding[]): (accepted: string) => Encoding {
  // Browsers send a handful of different headers, and each is worked out once.
  const chosen = new LRUCache<string, Encoding>({ max: 100 });
  return (accepted) => {
    const known = chosen.get(accepted);
    if (known) return known;
    const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } }) as Preferring;
    const [best] = negotiator.encodings(encodings, { preferred: encodings });
    const encoding = (best ?? 'identity') as Encoding;
    chosen.set(accepted, encoding);
    return encoding;
  };
}

/** If-Match: any version ("*"), or a list; a weak tag is none of a version (RFC 9110, 13.1.1). */
function isMeant(wanted: string, etag: string): boolean {
  if (wanted.trim() === '*') return true;
  return wanted.match(/(W\/)?"[^"]*"/g)?.some((tag) => tag === etag) ?? false;
}

/** If-None-Match: any stored answer ("*"), or a list; compared weakly (RFC 9110, 13.1.2). */
function isKnown(known: string, etag: string): boolean {
  if (known === etag || known.trim() === '*') return true;
  return known.match(/"[^"]*"/g)?.some((tag) => tag === etag) ?? false;
}

export type Headers = Readonly<Record<string, string>>;

/** How long an answer may be kept: `latest` follows the data, `release` can be redacted, `immutable` never changes at its address. */
export type CachePolicy = 'latest' | 'release' | 'immutable' | 'no-store';

/** What the headers of every answer depend on. */
export interface Standing {
  readonly baseUrl: string;
  /** False while the service is a demonstration, which no search engine may list. */
  readonly published: boolean;
}

const minute = 60;
const day = 86_400;

export const cacheControl: Record<CachePolicy, string> = {
  latest: `public, max-age=${minute}, stale-while-revalidate=${10 * minute}, stale-if-error=${day}`,
  release: `public, max-age=${60 * minute}`,
  immutable: `public, max-age=${365 * day}, immutable`,
  'no-store': 'no-store',
};

/** Pages load their own files and nothing else, and nobody frames them. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Besides the policy, what keeps a page of our own to itself: nobody frames it, embeds it or holds its window. */
export const ownPageHeaders: Headers = {
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** What a script of another site may read of an answer, besides the simple headers. */
const exposed = [
  ...['ETag', 'Link', 'Accept-Ranges', 'Content-Range', 'Deprecation', 'Sunset', 'traceparent'],
  ...['Allow', 'Content-Location', 'RateLimit', 'RateLimit-Policy', 'Repr-Digest', 'Retry-After'],
].join(', ');

/** Headers of every answer, errors too: any page may read it, no answer leaves a trace. */
export function commonHeaders({ baseUrl, published }: Standing): Headers {
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': exposed,
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(published ? {} : { 'x-robots-tag': 'noindex' }),
    ...(baseUrl.startsWith('https:')
      ? { 'strict-transport-security': `max-age=${365 * day}` }
      : {}),
  };
}

/** Headers that follow from what the answer is. */
export function contentHeaders(type: string, cache: CachePolicy, language?: string): Headers {
  return {
    'content-type': type,
    'cache-control': cacheControl[cache],
    ...(language ? { 'content-language': language } : {}),
    ...(type.startsWith('text/html') ? { 'content-security-policy': pagePolicy } : {}),
  };
}

import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Headers } from './headers.ts';

/** An answer as it goes out. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array | null;
}

export type Encoding = 'identity' | 'gzip' | 'br' | 'zstd';

/** The answers one encoding of a body can give, ready to send. */
export interface Variant {
  readonly etag: string | null;
  readonly full: Answer;
  readonly head: Answer;
  readonly unchanged: Answer;
}

/** Everything an address can answer, made once. The hot path only chooses. */
export interface Prepared {
  readonly identity: Variant;
  /** Makes an encoding when it is first asked for, and keeps it; absent where none is worth it. */
  readonly encoded?: (encoding: Encoding) => Variant;
}

/** Below this many bytes an encoded body still fills one network packet. */
const worthEncoding = 1_000;
const text = /^(text\/|application\/(.*\+)?(json|xml)|image\/svg)/;

/**
 * Brotli quality by how often an answer is read: routes give many small answers, and the last steps
 * take forty times as long for 10 % fewer bytes. Scripts have the quality their budget is set for.
 */
export const quality = { route: 5, document: 10, script: 11 };

/**
 * Makes all variants of an answer. A strong ETag names bytes (RFC 9110, 8.8.3), so each encoding has
 * its own; answers that may not be stored have none.
 */
export function prepare(
  { status, headers, body }: Answer & { body: Uint8Array },
  brotliQuality = quality.route,
): Prepared {
  const storable = status === 200 && headers['cache-control'] !== 'no-store';
  const hash = storable ? createHash('sha256').update(body).digest('base64url') : null;
  const encode =
    storable &&
    body.length >= worthEncoding &&
    // Repr-Digest names the bytes of one encoding (RFC 9530, 3).
    !headers['repr-digest'] &&
    text.test(headers['content-type'] ?? '');
  const vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ');
  const common = encode ? { ...headers, vary } : headers;

  function variant(encoding: Encoding, bytes: Uint8Array): Variant {
    const suffix = encoding === 'identity' ? '' : `-${encoding}`;
    const etag = hash && `"${hash}${suffix}"`;
    const tagged = etag ? { ...common, etag } : common;
    const full = Object.freeze({
      ...tagged,
      ...(suffix ? { 'content-encoding': encoding } : {}),
      'content-length': String(bytes.length),
    });
    return {
      etag,
      full: { status, headers: full, body: bytes },
      head: { status, headers: full, body: null },
      unchanged: { status: 304, headers: Object.freeze(withoutContent(tagged)), body: null },
    };
  }

  const identity = variant('identity', body);
  if (!encode) return { identity };
  const made = new Map<Encoding, Variant>([['identity', identity]]);
  const encoded = (encoding: Encoding) => {
    const known = made.get(encoding);
    if (known) return known;
    const one = variant(encoding, compress(body, encoding, brotliQuality));
    made.set(encoding, one);
    return one;
  };
  return { identity, encoded };
}

/** Makes all encodings ahead, for an answer that many will ask for. */
export function encodeAhead({ encoded }: Prepared): void {
  for (const encoding of ['br', 'zstd', 'gzip'] as const) encoded?.(encoding);
}

/** Bytes a prepared answer keeps in memory once it is asked for in some encodings: a bound of the cache. */
export function sizeOf({ identity }: Prepared): number {
  return 2_000 + 2 * (identity.full.body?.length ?? 0);
}

function compress(body: Uint8Array, encoding: Encoding, brotliQuality: number): Uint8Array {
  switch (encoding) {
    case 'br':
      return brotli(body, brotliQuality);
    case 'zstd':
      return zstdCompressSync(body);
    case 'gzip':
      return gzipSync(body);
    case 'identity':
      return body;
  }
}

function brotli(body: Uint8Array, brotliQuality: number): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: brotliQuality, [BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotliCompressSync(body, { params });
}

/** What a 304 says: where the content stays, but nothing of the content (RFC 9110, 15.4.5). */
function withoutContent(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => name === 'content-location' || !name.startsWith('content-'),
    ),
  );
}

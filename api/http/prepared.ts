import { hash } from 'node:crypto';
import { brotliCompressSync, constants, crc32, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Headers } from './headers.ts';
import { ownBytes } from './own-bytes.ts';
import { bytesOf, PackedBody, type Body } from './packed-body.ts';
import { ToldBody } from './told-body.ts';

/** An answer as it goes out. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body | null;
}

export type Encoding = 'identity' | 'gzip' | 'br' | 'zstd';

/**
 * The answers one encoding of a body can give: itself with the body, the others made when they are asked for.
 * A class, not object literals: those which outlive the start V8 takes for long-lived ever after, and collects late.
 */
export class Variant implements Answer {
  readonly etag: string | null;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  #unchanged: Answer | undefined;

  constructor(etag: string | null, status: number, headers: Headers, body: Body) {
    this.etag = etag;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  get head(): Answer {
    return { status: this.status, headers: this.headers, body: null };
  }

  get unchanged(): Answer {
    const headers = () => withoutContent(this.headers);
    return (this.#unchanged ??= { status: 304, headers: headers(), body: null });
  }
}

/** Below this many bytes an encoded body still fills one network packet. */
const worthEncoding = 1_000;
const text = /^(text\/|application\/(.*\+|x-nd)?(json|xml)|image\/svg)/;

/**
 * Brotli quality by how often an answer is read: routes give many small answers, and the last steps
 * take forty times as long for 10 % fewer bytes. Scripts have the quality their budget is set for.
 */
export const quality = { route: 5, document: 10, script: 11 };

/**
 * Everything an address can answer. The hot path only chooses. A strong ETag names bytes (RFC 9110, 8.8.3),
 * so each encoding has its own; answers that may not be stored have none.
 */
export class Prepared {
  readonly identity: Variant;
  /** Whether an encoding is worth it. */
  readonly isEncoded: boolean;
  readonly #tag: string | null;
  readonly #quality: number;
  #br: Variant | undefined;
  #zstd: Variant | undefined;
  #gzip: Variant | undefined;

  constructor({ status, headers, body }: Content, brotliQuality: number, tagOf: TagOf) {
    const isStorable = status === 200 && headers['cache-control'] !== 'no-store';
    this.isEncoded =
      isStorable &&
      body.length >= worthEncoding &&
      // Repr-Digest names the bytes of one encoding (RFC 9530, 3).
      !headers['repr-digest'] &&
      text.test(headers['content-type'] ?? '');
    this.#quality = brotliQuality;
    this.#tag = isStorable ? tagOf(body) : null;
    const own: Record<string, string> = { ...headers };
    if (this.isEncoded)
      own['vary'] = headers['vary'] ? `${headers['vary']}, accept-encoding` : 'accept-encoding';
    const etag = this.#tag && `"${this.#tag}"`;
    if (etag) own['etag'] = etag;
    own['content-length'] = String(body.length);
    this.identity = new Variant(etag, status, own, body);
  }

  /** Whether gzip is the only encoding there is. */
  get isPacked(): boolean {
    return this.identity.body instanceof PackedBody;
  }

  /** Makes an encoding when it is first asked for, and keeps it. */
  encoded(encoding: Encoding): Variant {
    switch (encoding) {
      case 'br':
        return (this.#br ??= this.#encode(encoding));
      case 'zstd':
        return (this.#zstd ??= this.#encode(encoding));
      case 'gzip':
        return (this.#gzip ??= this.#encode(encoding));
      case 'identity':
        return this.identity;
    }
  }

  #encode(encoding: Encoding): Variant {
    if (!this.isEncoded || (this.isPacked && encoding !== 'gzip')) return this.identity;
    const { status, headers, body } = this.identity;
    const bytes = encodedBytes(body, encoding, this.#quality);
    const etag = `"${this.#tag}-${encoding}"`;
    const own = {
      ...headers,
      ...{ etag, 'content-encoding': encoding, 'content-length': String(bytes.length) },
    };
    return new Variant(etag, status, own, bytes);
  }
}

interface Content extends Answer {
  readonly body: Body;
}

/** What tells a body from those that stood at its address before. */
type TagOf = (body: Body) => string;

export function prepare(
  content: Content,
  tagOf: TagOf = checksumOf,
  brotliQuality = quality.route,
): Prepared {
  return new Prepared(content, brotliQuality, tagOf);
}

/** Makes all encodings ahead, for an answer that many will ask for. */
export function encodeAhead(prepared: Prepared): void {
  for (const encoding of ['br', 'zstd', 'gzip'] as const) prepared.encoded(encoding);
}

/** Bytes a prepared answer keeps in memory once it is asked for in some encodings: a bound of the cache. */
export function sizeOf({ identity }: Prepared): number {
  const { body } = identity;
  return 2_000 + (body instanceof PackedBody ? body.gzip.length : 2 * body.length);
}

/** For what is made once and asked for by many. */
export function digestOf(body: Body): string {
  return body instanceof PackedBody ? body.sha256 : hash('sha256', bytesOf(body), 'base64url');
}

/** For what a request waits for: less than half of the time (docs/decisions/0039). */
function checksumOf(body: Body): string {
  if (body instanceof ToldBody) return body.tag;
  if (body instanceof PackedBody) return body.sha256;
  return `${crc32(body)}-${body.length}`;
}

/** A packed body is not packed anew: unpacked it would fill the memory, and it would keep others waiting. */
function encodedBytes(body: Body, encoding: Encoding, brotliQuality: number): Uint8Array {
  if (body instanceof PackedBody) return body.gzip;
  return ownBytes(compress(bytesOf(body), encoding, brotliQuality));
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

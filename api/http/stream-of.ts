import { ReadableStream } from 'node:stream/web';

/** A body that is taken part by part as it is read. Bytes that a Response is given as they are, it copies. */
export function streamOf(parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): BodyInit {
  return ReadableStream.from(parts) as BodyInit;
}

import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ownBytes } from './own-bytes.ts';
import { PackedBody, type Body } from './packed-body.ts';

/** Bytes up to which a body is kept as it is. */
const large = 1024 * 1024;

/** One large body is made at a time: each takes memory while it comes, and several at once are ready no sooner. */
let queue: Promise<unknown> = Promise.resolve();

/** The body of an answer. A large one is packed as it comes: whole, a country's table would fill the memory. */
export async function readBody({ headers, body }: Response): Promise<Body> {
  if (!body) return Buffer.alloc(0);
  // What can be asked for in parts has to lie there as it is.
  const most = headers.has('accept-ranges') ? Infinity : large;
  const reader = body.getReader();
  const begun: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ownBytes(begun.length === 1 ? begun[0]! : Buffer.concat(begun));
    begun.push(value);
    size += value.length;
    if (size > most) break;
  }
  const packed = queue.then(() => pack(begun, reader));
  queue = packed.catch(() => undefined);
  return packed;
}

async function pack(
  begun: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<PackedBody> {
  const hash = createHash('sha256');
  let length = 0;
  const gzip = await pipeline(
    async function* () {
      for await (const part of partsOf(begun, reader)) {
        hash.update(part);
        length += part.length;
        yield part;
      }
    },
    createGzip(),
    (packed: AsyncIterable<Buffer>) => buffer(packed),
  );
  return new PackedBody(gzip, length, hash.digest('base64url'));
}

/** What has been read of a body, and then the rest of it. */
async function* partsOf(
  begun: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* begun;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { inLine } from './in-line.ts';
import { tooManyLargeTables } from './limit-problems.ts';
import { limits } from './limits.ts';
import { ownBytes } from './own-bytes.ts';
import { PackedBody, type Body } from './packed-body.ts';

/** Bytes up to which a body is kept as it is. */
const large = 1024 * 1024;

/** Bytes up to which any number of bodies are read side by side. */
const small = 64 * 1024;

/** What is not small is read, and what is large is packed, one at a time: each takes memory while it comes. */
const readInLine = inLine();
const packInLine = inLine();
let packing = 0;

/** The body of an answer. A large one is packed as it comes: whole, a country's table would fill the memory. */
export async function readBody({ headers, body }: Response): Promise<Body> {
  if (!body) return Buffer.alloc(0);
  const begun = new BegunBody(body.getReader());
  // What comes in one piece is there already, however large it is.
  await begun.readOn(() => begun.parts.length < 2 || begun.size <= small);
  // What can be asked for in parts has to lie there as it is.
  const most = headers.has('accept-ranges') ? Infinity : large;
  if (!begun.isWhole) await readInLine(() => begun.readOn(() => begun.size <= most));
  if (begun.isWhole)
    return ownBytes(begun.parts.length === 1 ? begun.parts[0]! : Buffer.concat(begun.parts));
  if (packing >= limits.largeTables.value) {
    await begun.cancel();
    throw tooManyLargeTables();
  }
  packing += 1;
  return packInLine(() => pack(begun)).finally(() => (packing -= 1));
}

/** A body of which some has been read. */
class BegunBody {
  readonly parts: Uint8Array[] = [];
  size = 0;
  isWhole = false;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>) {
    this.#reader = reader;
  }

  async readOn(isWanted: () => boolean): Promise<void> {
    while (!this.isWhole && isWanted()) {
      const { done, value } = await this.#reader.read();
      if (done) {
        this.isWhole = true;
      } else {
        this.parts.push(value);
        this.size += value.length;
      }
    }
  }

  /** All of it, part by part; none is kept. */
  async *all(): AsyncGenerator<Uint8Array> {
    yield* this.parts.splice(0);
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) return;
      yield value;
    }
  }

  cancel(): Promise<void> {
    return this.#reader.cancel();
  }
}

async function pack(begun: BegunBody): Promise<PackedBody> {
  const hash = createHash('sha256');
  let length = 0;
  const gzip = await pipeline(
    async function* () {
      for await (const part of begun.all()) {
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

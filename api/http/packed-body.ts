import { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { ToldBody } from './told-body.ts';

/** Bytes that are unpacked at a time. */
const pieceSize = 256 * 1024;

/** The body of a large answer: kept with gzip, and unpacked as it goes out to whoever takes no encoding. */
export class PackedBody {
  readonly gzip: Uint8Array;
  /** Bytes of it when it is unpacked. */
  readonly length: number;
  /** Of what is unpacked, in Base64url. */
  readonly sha256: string;

  constructor(gzip: Uint8Array, length: number, sha256: string) {
    this.gzip = gzip;
    this.length = length;
    this.sha256 = sha256;
  }

  /** Its bytes, no faster than they are read. */
  unpacked(): Readable {
    const unpack = createGunzip({ chunkSize: pieceSize });
    unpack.end(this.gzip);
    return unpack;
  }
}

export type Body = Uint8Array | PackedBody | ToldBody;

/** All of it at once, for what is known to be small. */
export function bytesOf(body: Body | null): Uint8Array {
  if (body instanceof PackedBody) return gunzipSync(body.gzip);
  return body instanceof ToldBody ? body.bytes : (body ?? new Uint8Array());
}

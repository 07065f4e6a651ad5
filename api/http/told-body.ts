import { crc32 } from 'node:zlib';

/**
 * A body put together of texts that were written before, with one character for each byte of its UTF-8: so it goes
 * out as it is, and nobody reads it through to tell it from another.
 */
export class ToldBody {
  readonly text: string;
  /** Of what it is put together of, in order. */
  readonly checksum: number;

  constructor(text: string, checksum: number) {
    this.text = text;
    this.checksum = checksum;
  }

  /** A part of such a body. */
  static of(text: string): ToldBody {
    const bytes = Buffer.from(text);
    return new ToldBody(bytes.toString('latin1'), crc32(bytes));
  }

  get length(): number {
    return this.text.length;
  }

  get bytes(): Buffer<ArrayBuffer> {
    return Buffer.from(this.text, 'latin1');
  }

  /** What tells it from what stood at its address before (docs/decisions/0039). */
  get tag(): string {
    return `${this.checksum}-${this.length}`;
  }
}

/** Where a record stands in the bytes of a snapshot. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** A record as its bytes stand in a snapshot. */
export interface StoredRecord {
  readonly bytes: Buffer;
  readonly place: Place;
}

// In canonical JSON names are sorted and nothing is between them; in a text every quotation mark has a
// backslash before it. So these stand where they are meant, and nowhere else.
const beginning = Buffer.from('"records":[');
const between = Buffer.from('},{"');
const firstNames = ['collection":"', 'hash":"'].map((name) => Buffer.from(name));
const end = Buffer.from('],"releasedOn":"');
const longestName = 20;

/** How a record ends, or what was taken out of one: else a list in it has parts with a field of that name. */
const wholeRecord = /,"hash":"[0-9a-f]{64}","id":"[^"\\]+"\}$|"redacted":\{[^{}]*\{[^{}]*\}\}\}$/;

/**
 * Cuts a snapshot into its records, however the bytes of the file arrive: a country's release is too long
 * to be read as one text while others wait.
 */
export class RecordCutter {
  #rest = Buffer.alloc(0);
  /** Of the first byte of `#rest` in the file. */
  #offset = 0;
  #hasBegun = false;

  /** Takes the next bytes of the file, and returns the records that are known to end in them. */
  cut(bytes: Uint8Array): StoredRecord[] {
    const all = Buffer.concat([this.#rest, bytes]);
    let start = 0;
    if (!this.#hasBegun) {
      const found = all.indexOf(beginning);
      this.#hasBegun = found >= 0;
      start = found >= 0 ? found + beginning.length : 0;
    }
    const records: StoredRecord[] = [];
    // What was searched before is searched again: it is less than a record.
    for (let at = start; this.#hasBegun; at++) {
      at = all.indexOf(between, at);
      if (at < 0 || at > all.length - longestName) break;
      if (!firstNames.some((name) => name.equals(all.subarray(at + 4, at + 4 + name.length))))
        continue;
      if (!isWhole(all.subarray(start, at + 1))) continue;
      records.push(this.#record(all, start, at + 1));
      start = at + 2;
    }
    this.#rest = Buffer.from(all.subarray(start));
    this.#offset += start;
    return records;
  }

  /** The last record, once all bytes have been cut. */
  last(): StoredRecord[] {
    const length = this.#rest.lastIndexOf(end);
    return this.#hasBegun && length > 0 ? [this.#record(this.#rest, 0, length)] : [];
  }

  #record(all: Buffer, start: number, stop: number): StoredRecord {
    const place = { offset: this.#offset + start, length: stop - start };
    return { place, bytes: all.subarray(start, stop) };
  }
}

function isWhole(bytes: Buffer): boolean {
  return wholeRecord.test(bytes.toString('utf8', Math.max(0, bytes.length - 2_000)));
}

/** Where a record stands in the bytes of a snapshot. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** A record as its bytes stand in a snapshot. They are lent: the next bytes of the file take their place. */
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

/** Bytes that there is always room for. */
const leastRoom = 256 * 1024;

/**
 * Cuts a snapshot into its records, however the bytes of the file arrive: a country's release is too long
 * to be read as one text while others wait. All bytes go through one buffer, so that reading twenty
 * releases leaves nothing to tidy up.
 */
export class RecordCutter {
  #buffer = Buffer.allocUnsafeSlow(2 * leastRoom);
  /** What has been read and not cut yet. */
  #start = 0;
  #end = 0;
  /** Of the first byte of the buffer in the file. */
  #offset = 0;
  #hasBegun = false;

  /** Where the next bytes of the file go. */
  room(): Buffer {
    this.#buffer.copyWithin(0, this.#start, this.#end);
    this.#offset += this.#start;
    this.#end -= this.#start;
    this.#start = 0;
    if (this.#buffer.length - this.#end < leastRoom)
      this.#buffer = Buffer.concat([this.#buffer], 2 * this.#buffer.length);
    return this.#buffer.subarray(this.#end);
  }

  /** Takes so many bytes from the room, and returns the records that are known to end in them. */
  cut(count: number): StoredRecord[] {
    this.#end += count;
    const all = this.#buffer.subarray(0, this.#end);
    if (!this.#hasBegun) {
      const found = all.indexOf(beginning);
      if (found < 0) return [];
      this.#hasBegun = true;
      this.#start = found + beginning.length;
    }
    const records: StoredRecord[] = [];
    // What was searched before is searched again: it is less than a record.
    for (let at = all.indexOf(between, this.#start); at >= 0; at = all.indexOf(between, at + 1)) {
      if (at > all.length - longestName) break;
      if (
        !firstNames.some(
          (name) => all.compare(name, 0, name.length, at + 4, at + 4 + name.length) === 0,
        )
      )
        continue;
      if (!isWhole(all, this.#start, at + 1)) continue;
      records.push(this.#record(this.#start, at + 1));
      this.#start = at + 2;
    }
    return records;
  }

  /** The last record, once all bytes have been cut. */
  last(): StoredRecord[] {
    const stop = this.#buffer.subarray(0, this.#end).lastIndexOf(end);
    return this.#hasBegun && stop > this.#start ? [this.#record(this.#start, stop)] : [];
  }

  #record(start: number, stop: number): StoredRecord {
    const place = { offset: this.#offset + start, length: stop - start };
    return { place, bytes: this.#buffer.subarray(start, stop) };
  }
}

/** Most end within a few bytes; the reason why one was taken out may be longer. */
const endings = [200, 5_000];

function isWhole(all: Buffer, start: number, stop: number): boolean {
  return endings.some((length) =>
    wholeRecord.test(all.toString('latin1', Math.max(start, stop - length), stop)),
  );
}

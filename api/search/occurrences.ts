/** Places for occurrences at first; a country needs some millions. */
const firstRoom = 4_096;

/** Places that arrays can grow to, of which memory is only taken when they do: thirty times a country. */
const mostRoom = 2 ** 26;

/**
 * Word by word within text by text: how often it stands in the heading and the body. Three arrays that grow
 * where they are: copies of them, once thrown away, would leave holes of fifty megabytes in the memory.
 */
export class Occurrences {
  readonly words = new Uint32Array(growing(4));
  readonly headings = new Uint8Array(growing(1));
  readonly bodies = new Uint16Array(growing(2));
  size = 0;
  /** Where the words of each text end. */
  readonly ends: Uint32Array;
  /** By number of the word, where it was counted last. */
  readonly #last = new Uint32Array(growing(4));
  #begin = 0;
  #text = 0;

  constructor(texts: number) {
    this.ends = new Uint32Array(texts);
  }

  /** Counts a word in the text that is being read; one more than the field holds changes nothing. */
  count(word: number, field: 'headings' | 'bodies'): void {
    if (word >= this.#last.length) grow(this.#last);
    // One more than the place, since all begin with 0.
    let at = this.#last[word]! - 1;
    if (at < this.#begin) {
      at = this.size++;
      if (at >= this.words.length)
        for (const one of [this.words, this.headings, this.bodies]) grow(one);
      this.#last[word] = at + 1;
      this.words[at] = word;
    }
    const counts = this[field];
    const count = counts[at]! + 1;
    // What does not fit would begin again at 0.
    counts[at] = count;
    if (counts[at] !== count) counts[at] = count - 1;
  }

  endText(): void {
    this.ends[this.#text++] = this.size;
    this.#begin = this.size;
  }
}

function growing(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes * firstRoom, { maxByteLength: bytes * mostRoom });
}

/** Doubles an array, which is as long as its buffer. */
function grow({ buffer }: Uint32Array | Uint16Array | Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.resize(2 * buffer.byteLength);
}

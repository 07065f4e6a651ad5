/** Places for occurrences at first; a country needs some millions. */
const firstRoom = 4_096;

/**
 * Word by word within text by text: how often it stands in the heading and the body. Three arrays of bytes
 * that grow: lists of numbers took a hundred megabytes while a country was counted.
 */
export class Occurrences {
  words = new Uint32Array(firstRoom);
  headings = new Uint8Array(firstRoom);
  bodies = new Uint16Array(firstRoom);
  size = 0;
  /** Where the words of each text end. */
  readonly ends: Uint32Array;
  /** By number of the word, where it was counted last. */
  #last = new Int32Array(firstRoom).fill(-1);
  #begin = 0;
  #text = 0;

  constructor(texts: number) {
    this.ends = new Uint32Array(texts);
  }

  /** Counts a word in the text that is being read; one more than the field holds changes nothing. */
  count(word: number, field: 'headings' | 'bodies'): void {
    if (word >= this.#last.length) this.#last = grown(this.#last, -1);
    let at = this.#last[word]!;
    if (at < this.#begin) {
      at = this.size++;
      if (at >= this.words.length) this.#grow();
      this.#last[word] = at;
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

  #grow(): void {
    this.words = grown(this.words);
    this.headings = grown(this.headings);
    this.bodies = grown(this.bodies);
  }
}

type Numbers = Uint32Array | Int32Array | Uint16Array | Uint8Array;

function grown<Kind extends Numbers>(array: Kind, rest = 0): Kind {
  const larger = new (array.constructor as new (length: number) => Kind)(2 * array.length);
  larger.fill(rest, array.length);
  larger.set(array);
  return larger;
}

import { LRUCache } from 'lru-cache';
import { prepareDocument, type Document } from './document.ts';
import type { Headers } from './headers.ts';
import { sizeOf, type Prepared } from './prepared.ts';

/** Memory for answers that were asked for but not made ahead, in bytes. */
const cacheSize = 48 * 1024 * 1024;

/** Addresses that are remembered after they have been asked for once: a power of two. */
const mostRecent = 4_096;

/** A document that is made when it is first asked for, and then kept. */
export type LaterDocument = readonly [path: string, make: () => Document | Promise<Document>];

/** A small document that is made anew whenever it is asked for, because it tells of the day. */
export type FreshDocument = readonly [path: string, make: () => Document];

/** All answers that are ready: those made ahead for good, others as long as there is room. */
export class AnswerStore {
  readonly #common: Headers;
  readonly #prepared = new Map<string, Prepared>();
  readonly #documents = new Map<string, Prepared>();
  readonly #fresh = new Map<string, FreshDocument[1]>();
  readonly #later = new Map<string, LaterDocument[1]>();
  readonly #cache = new LRUCache<string, Prepared>({
    maxSize: cacheSize,
    maxEntrySize: cacheSize / 8,
    sizeCalculation: sizeOf,
  });

  /** Checksums of addresses asked for once, each at the place that its last bits say, until another one comes. */
  readonly #recent = new Uint32Array(mostRecent);

  /** `common` are the headers of every answer. */
  constructor(common: Headers) {
    this.#common = common;
  }

  /** Of an address as it was sent, which most clients write as it is kept. */
  at(address: string): Prepared | undefined {
    return this.#prepared.get(address) ?? this.#cache.get(address);
  }

  /** Of a document, whose query means nothing. */
  document(path: string): Prepared | undefined {
    const make = this.#fresh.get(path);
    return make ? prepareDocument(make(), this.#common) : this.#documents.get(path);
  }

  /** How to make a document that has not been asked for. */
  later(path: string): LaterDocument[1] | undefined {
    return this.#later.get(path);
  }

  add(document: Document): Prepared {
    const made = prepareDocument(document, this.#common);
    for (const path of [document.path, ...(document.also ?? [])]) {
      this.#documents.set(path, made);
      this.#prepared.set(path, made);
    }
    return made;
  }

  addFresh([path, make]: FreshDocument): void {
    this.#fresh.set(path, make);
  }

  addLater([path, make]: LaterDocument): void {
    this.#later.set(path, make);
  }

  /** Keeps an answer for good. */
  keep(address: string, answer: Prepared): void {
    this.#prepared.set(address, answer);
  }

  /** Whether an answer that costs little is worth keeping: it is asked for again soon. */
  isAskedAgain(address: string): boolean {
    const sum = checksumOf(address);
    const place = sum % mostRecent;
    if (this.#recent[place] === sum) return true;
    this.#recent[place] = sum;
    return false;
  }

  /** Keeps an answer as long as there is room. */
  keepForNow(address: string, answer: Prepared): void {
    this.#cache.set(address, answer);
  }

  /** What is kept for good, each once. */
  forGood(): ReadonlySet<Prepared> {
    return new Set(this.#prepared.values());
  }

  /** Addresses that can be guessed at. */
  known(): Iterable<string> {
    return this.#prepared.keys();
  }

  /** A document whose path differs from this one by capitals or slashes at its end; undefined: none. */
  almost(path: string): string | undefined {
    const all = this.paths();
    const [lower, bare] = [path.toLowerCase(), bareOf(path)];
    return (
      all.find((one) => one.toLowerCase() === lower) ?? all.find((one) => bareOf(one) === bare)
    );
  }

  /** Paths of all documents. */
  paths(): string[] {
    return [
      ...new Set([this.#documents, this.#fresh, this.#later].flatMap((all) => [...all.keys()])),
    ];
  }
}

/** FNV-1a. */
function checksumOf(address: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < address.length; at++)
    sum = Math.imul(sum ^ address.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** A path as people tell it: capitals and slashes at its end mean nothing. */
function bareOf(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '');
}

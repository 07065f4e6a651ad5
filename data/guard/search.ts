import { getCompileCacheDir } from 'node:module';
import { dirname, extname } from 'node:path';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import { guardText } from './guard.ts';
import type { GuardHit } from './hit.ts';
import { forEachString } from './strings.ts';

/** Texts for the thread to search, none of them twice. */
export type Question = readonly string[];
/** The texts that have hits, and those. */
export type Answer = readonly (readonly [text: string, hits: readonly GuardHit[]])[];
/** How the two threads reach each other: `answered` counts the questions that are done. */
export interface Line {
  port: MessagePort;
  answered: Int32Array;
  /** Folder of what Node has made of the TypeScript, when it keeps that. */
  compileCache: string | undefined;
}

/** Hits by the text they were found in. */
export type Hits = ReadonlyMap<string, readonly GuardHit[]>;

interface Thread {
  worker: Worker;
  port: MessagePort;
  answered: Int32Array;
  /** Sent so far. */
  questions: number;
}

/** Fewer texts are searched sooner than a thread has started. */
const worthAThread = 10_000;
/** Milliseconds. */
const longestWait = 30_000;

/**
 * Searches all texts of a data set. What has been handed over is searched by another thread while this
 * one goes on reading; whoever asks for hits waits for it.
 */
export class GuardSearch {
  readonly #asked = new Set<string>();
  #waiting: string[] = [];
  #thread: Thread | undefined;

  /** Hands over every string in a value that has not been handed over before. */
  add(value: unknown): void {
    forEachString(value, (text) => {
      if (this.#asked.has(text)) return;
      this.#asked.add(text);
      this.#waiting.push(text);
    });
    if (this.#waiting.length >= worthAThread) this.#send();
  }

  /** What was found, by the text it was found in. Texts without a hit are not in it. */
  finish(): Hits {
    if (this.#thread) this.#send();
    const answered = this.#thread && this.#collect(this.#thread);
    // A thread that does not answer finds nothing: then everything is searched here, later but surely.
    return answered ?? new Map(search(this.#thread ? this.#asked : this.#waiting));
  }

  #send(): void {
    this.#thread ??= startThread();
    this.#thread.port.postMessage(this.#waiting satisfies Question);
    this.#thread.questions++;
    this.#waiting = [];
  }

  #collect({ worker, port, answered, questions }: Thread): Hits | null {
    const hits = new Map<string, readonly GuardHit[]>();
    let done = 0;
    while (done < questions) {
      const received = receiveMessageOnPort(port) as { message: Answer } | undefined;
      for (const [text, found] of received?.message ?? []) hits.set(text, found);
      if (received) done++;
      else if (Atomics.wait(answered, 0, done, longestWait) === 'timed-out') break;
    }
    port.close();
    void worker.terminate();
    return done === questions ? hits : null;
  }
}

/** The texts that have hits, and those. */
export function search(texts: Iterable<string>): Answer {
  return Array.from(texts, (text) => [text, guardText(text)] as const).filter(
    ([, hits]) => hits.length > 0,
  );
}

function startThread(): Thread {
  const { port1: port, port2: other } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  // Built, this file and the other one end in .js.
  const file = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);
  const cache = getCompileCacheDir();
  const line: Line = { port: other, answered, compileCache: cache && dirname(cache) };
  const worker = new Worker(file, {
    workerData: line,
    transferList: [other],
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  // Whatever goes wrong in it, it does not answer: that is what `finish` looks at.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, port, answered, questions: 0 };
}

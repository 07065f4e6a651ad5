import { dirname, extname } from 'node:path';
import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import { BrokenReleaseError, type Archive } from './archive.ts';
import { comparison, type Compared, type Comparer } from './comparison.ts';
import { MovedError } from './release-index.ts';

/** Bytes of releases that are compared beside the requests: less is done before a thread has started. */
const small = 20_000_000;

/** Milliseconds after its last question in which a thread waits for another. */
const patience = 2_000;

/** What a thread answers. */
export type ThreadAnswer =
  Compared | { readonly failed: 'moved' | 'broken' | 'other'; readonly message: string };

/** What a thread is started with. */
export interface ThreadStart {
  readonly folder: string;
  readonly compileCache: string | undefined;
}

/** Compares the releases of a country in a thread of its own, where nobody waits for it, and others here. */
export function comparerOf(archive: Archive): Comparer {
  const { folder, manifests } = archive;
  const bytes = manifests.reduce((sum, { files }) => sum + files['snapshot.json'].bytes, 0);
  return folder === null || bytes < small ? comparison(archive) : comparerInThread(folder);
}

/** A thread that is there while there are questions: what it used is then given back. One question at a time. */
export function comparerInThread(folder: string): Comparer {
  let thread: Worker | undefined;
  let leaving: NodeJS.Timeout | undefined;

  function forget(): void {
    void thread?.terminate();
    thread = undefined;
  }

  return {
    forget,
    async compare(version) {
      clearTimeout(leaving);
      thread ??= startThread(folder);
      try {
        const answer = await ask(thread, version);
        if ('failed' in answer) throw errorOf(answer);
        return answer;
      } catch (error) {
        forget();
        throw error;
      } finally {
        leaving = setTimeout(forget, patience).unref();
      }
    },
  };
}

function ask(thread: Worker, version: string): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: ThreadAnswer) => finish(() => resolve(answer));
    const onError = (error: Error) => finish(() => reject(error));
    const onExit = () => onError(new Error('The thread that compares releases has ended.'));
    const finish = (settle: () => void) => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      settle();
    };
    thread.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
    thread.postMessage(version);
  });
}

function errorOf({ failed, message }: { failed: string; message: string }): Error {
  if (failed === 'moved') return new MovedError(message);
  return failed === 'broken' ? new BrokenReleaseError(message) : new Error(message);
}

function startThread(folder: string): Worker {
  // Built, this file and the other one end in .js.
  const file = new URL(`./comparing-thread${extname(import.meta.filename)}`, import.meta.url);
  const cache = getCompileCacheDir();
  const workerData: ThreadStart = { folder, compileCache: cache && dirname(cache) };
  return new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
}

/** A thread of its own that searches texts for places and persons, for `GuardSearch`. */
import module from 'node:module';
import { workerData } from 'node:worker_threads';
import type { Line, Question } from './search.ts';

const { port, answered, compileCache } = workerData as Line;
// A thread does not inherit it, and would need 20 MB to make JavaScript of the files below.
if (compileCache) module.enableCompileCache(compileCache);
const { search } = await import('./search.ts');

port.on('message', (texts: Question) => {
  port.postMessage(search(texts));
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});

/** Compares releases in a thread of its own; `comparer.ts` starts it, and asks by version. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadAnswer, ThreadStart } from './comparer.ts';

const { folder, compileCache } = workerData as ThreadStart;
// What it imports then needs no compiling.
if (compileCache) enableCompileCache(compileCache);
const { BrokenReleaseError, openArchive } = await import('./archive.ts');
const { comparison } = await import('./comparison.ts');
const { MovedError } = await import('./release-index.ts');
const comparer = comparison(await openArchive(folder));

parentPort?.on('message', (version: string) => void answer(version));

async function answer(version: string): Promise<void> {
  parentPort?.postMessage(await comparer.compare(version).catch(failure));
}

function failure(error: unknown): ThreadAnswer {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof MovedError) return { failed: 'moved', message };
  return { failed: error instanceof BrokenReleaseError ? 'broken' : 'other', message };
}

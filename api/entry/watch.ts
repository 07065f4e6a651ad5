import { watch } from 'node:fs';

/** Milliseconds without a change after which a folder is taken to be finished. */
const quiet = 500;

/** Facts and releases; not what editors and half-written releases leave beside them. */
const counts = /(^|[/\\])[^.~][^/\\]*\.(yaml|json)$/;

/** Calls when files of data in a folder have changed, and stopped changing. Returns how to stop. */
export function watchData(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, file) => {
    if (file !== null && !counts.test(file) && !file.includes('releases')) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  });
  // A folder that goes away is told by what reads it.
  watcher.on('error', () => undefined);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

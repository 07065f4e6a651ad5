import { SingleBar } from 'cli-progress';

/** Work shorter than this needs no bar. */
const patienceMs = 1000;

/** Shows how far work has come. `stop` takes the bar away, also when work ends early. */
export interface ProgressBar {
  (done: number, total: number): void;
  stop: () => void;
}

/**
 * A bar on standard error that appears when work takes long. Where nobody looks at a terminal it stays
 * away, so that files and pipes get no drawings.
 */
export function progressBar(label: string): ProgressBar {
  const startedAt = Date.now();
  let bar: SingleBar | undefined;

  function show(done: number, total: number): void {
    if (!process.stderr.isTTY) return;
    if (!bar && done < total && Date.now() - startedAt > patienceMs) {
      bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, clearOnComplete: true });
      bar.start(total, done);
    }
    bar?.update(done);
    if (done >= total) stop();
  }

  function stop(): void {
    bar?.stop();
    bar = undefined;
  }

  return Object.assign(show, { stop });
}

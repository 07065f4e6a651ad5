/** Time for tests: a day that stands still, and waiting that takes none. */

const RealDate = Date;
const realTimeout = window.setTimeout.bind(window);

/** Sets the page's clock to an instant (RFC 3339); elements read it when they render. */
export function setClock(instant: string): void {
  const now = RealDate.parse(instant);
  window.Date = class extends RealDate {
    constructor(...given: [] | [string | number | Date]) {
      super(...((given.length ? given : [now]) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

/** Timers up to so many milliseconds run at once; longer ones never do. */
export function skipWaits(upTo: number): void {
  window.setTimeout = ((run: () => void, wait = 0) =>
    wait <= upTo ? realTimeout(run, 0) : 0) as typeof window.setTimeout;
}

export function resetClock(): void {
  window.Date = RealDate;
  window.setTimeout = realTimeout;
}

/** Resolves when the condition holds. The test's own time limit ends it otherwise. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => realTimeout(resolve, 5));
}

let moved = 0;

/** Moves the page's clock, by milliseconds, and again from where it then is. */
export function moveClock(by: number): void {
  if (!moved) replaceClock();
  moved += by;
}

function replaceClock(): void {
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...given: [] | [number]) {
      if (given.length) super(...given);
      else super(Now.now() + moved);
    }

    static override now(): number {
      return Now.now() + moved;
    }
  } as DateConstructor;
}

import type { App } from '../app.ts';

/** An app that takes new data while it answers. */
export interface LiveApp {
  readonly app: App;
  /** Makes the app anew. When that fails, the old one goes on, and says in /health since when. */
  readonly reload: (why: Why) => Promise<void>;
}

/** Whoever asks is told what is wrong, also for the second time; of a change the same is told once. */
type Why = 'changed' | 'asked';

interface LiveOptions {
  readonly make: () => Promise<App>;
  /** Told of what could not be taken. */
  readonly report: (message: string) => void;
  readonly now: () => Date;
}

/**
 * Puts a first app behind one that can be replaced at once: a request that has begun is finished by the
 * app it began with, the next one gets the new app.
 */
export function liveApp(first: App, { make, report, now }: LiveOptions): LiveApp {
  let current = first;
  let working: Promise<void> | undefined;
  let isWaiting = false;
  /** Why data were refused, as long as they are. */
  let told: string | undefined;

  async function replace(): Promise<void> {
    try {
      const next = await make();
      await next.workAhead();
      current = next;
      told = undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== told) report(`New data were refused, the old ones stay: ${reason}`);
      told = reason;
      current.noteRefusal(now());
    }
  }

  /** One at a time; data that change meanwhile are read once more. */
  async function reload(why: Why): Promise<void> {
    if (why === 'asked') told = undefined;
    if (working) {
      isWaiting = true;
      return working;
    }
    working = (async () => {
      do {
        isWaiting = false;
        await replace();
      } while (isWaiting);
    })();
    await working;
    working = undefined;
  }

  const app: App = {
    answer: (ask) => current.answer(ask),
    refuse: (error, ask) => current.refuse(error, ask),
    paths: () => current.paths(),
    workAhead: () => current.workAhead(),
    fetch: (request) => current.fetch(request),
    noteRefusal: (at) => current.noteRefusal(at),
  };
  return { app, reload };
}

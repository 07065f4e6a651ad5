import type { App } from '../app.ts';

/** An app that takes new data while it answers. */
export interface LiveApp {
  readonly app: App;
  /** Makes the app anew. When that fails, the old one goes on, and says in /health since when. */
  readonly reload: () => Promise<void>;
}

interface LiveOptions {
  readonly make: () => Promise<App>;
  /** Told of what could not be taken, in one line. */
  readonly report: (line: string) => void;
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

  async function replace(): Promise<void> {
    try {
      const next = await make();
      await next.workAhead();
      current = next;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      report(`New data were refused, the old ones stay: ${reason.replaceAll('\n', ' | ')}`);
      current.noteRefusal(now());
    }
  }

  /** One at a time; data that change meanwhile are read once more. */
  async function reload(): Promise<void> {
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

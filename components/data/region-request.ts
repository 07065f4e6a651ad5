import type { RegionData } from '../../data/schema/region-data.ts';
import type { Language } from '../../data/schema/text.ts';
import type { ControllerHost } from '../element/base-element.ts';
import { readData } from './read-data.ts';

const ATTEMPTS = 3;
/** Milliseconds. */
const ANSWER_WITHIN = 10_000;
const FIRST_PAUSE = 1_000;
/** So long an answer is taken as it is, when the reader comes back to the page. */
const HOLDS_FOR = 600_000;

/** What tells the reader's coming back, or the network's. */
const returns = ['visibilitychange', 'online'];

/** One request on a page for all elements that show what it brings. */
export interface RegionRequest {
  /** What is wanted, but for the language. */
  readonly scope: string;
  data?: RegionData;
  isLoading?: boolean;
  /** An answer has come that differs from the one the reader began with. */
  isNewer?: boolean;
  join(element: ControllerHost): void;
  leave(element: ControllerHost): void;
  /** Tries again. Never rejects, so that nothing uncaught reaches the console of the host page. */
  load(): Promise<void>;
}

const requests = new Map<string, RegionRequest>();

/** Wherever the script is hosted, the data lies beside it. */
let folder = import.meta.url;

/**
 * Says where the data lies when the script does not come from the service: an application that bundles
 * the npm package has none beside it. `address`: that of the folder with the service's scripts, for
 * instance `https://frid.example/embed/v1/`.
 */
export function dataFrom(address: string): void {
  folder = new URL(address, document.baseURI).href;
}

/**
 * The request for some data in a language: the same one for every element on the page that wants it.
 * `scope`: name of the file without the language, such as "varmland".
 */
export function regionRequest(scope: string, language: Language): RegionRequest {
  const file = scope + (language === 'sv' ? '' : '.' + language);
  const request = requests.get(file) ?? newRequest(scope, file);
  requests.set(file, request);
  return request;
}

function newRequest(scope: string, file: string): RegionRequest {
  const elements = new Set<ControllerHost>();
  let abort: AbortController | undefined;
  let cache: RequestCache = 'default';
  let text: string | undefined;
  let holdsUntil = 0;

  const request: RegionRequest = {
    scope,

    join(element) {
      elements.add(element);
      returns.forEach((type) => addEventListener(type, renew));
      renew();
    },

    leave(element) {
      elements.delete(element);
      // An element that is moved leaves and joins within one task: no reason to start anew.
      queueMicrotask(() => {
        if (elements.size) return;
        returns.forEach((type) => removeEventListener(type, renew));
        if (!request.isLoading) return;
        requests.delete(file);
        abort?.abort();
      });
    },

    async load() {
      tell(true);
      for (let attempt = 1; elements.size; attempt++) {
        try {
          const answer = await fetchText(file, (abort = new AbortController()), cache);
          if (answer !== text) {
            // A late or broken answer throws here, and what the reader has stays.
            request.data = readData(answer);
            request.isNewer = text !== undefined;
            text = answer;
          }
          // From now on the browser asks whether its copy is still the newest.
          cache = 'no-cache';
          holdsUntil = Date.now() + HOLDS_FOR;
          break;
        } catch (error) {
          // The browser may have kept the failure: a captive portal answers 200.
          cache = 'reload';
          if (attempt === ATTEMPTS) {
            console.info('Frid:', error);
            break;
          }
          // With jitter, so that a thousand pages do not come back in the same second.
          const pause = FIRST_PAUSE * attempt * (0.5 + Math.random());
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
      tell(false);
    },
  };

  /** Loads what is not there or no longer holds. The reader's own choices are not touched by it. */
  function renew() {
    if (!request.isLoading && !document.hidden && Date.now() > holdsUntil) void request.load();
  }

  function tell(isLoading: boolean) {
    request.isLoading = isLoading;
    elements.forEach((element) => element.requestUpdate());
  }

  return request;
}

async function fetchText(
  file: string,
  abort: AbortController,
  cache: RequestCache,
): Promise<string> {
  const timer = setTimeout(() => abort.abort(), ANSWER_WITHIN);
  try {
    const answer = await fetch(new URL(`data/${file}.json`, folder), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
      cache,
    });
    return await answer.text();
  } finally {
    clearTimeout(timer);
  }
}

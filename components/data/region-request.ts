import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { Language } from '../../data/schema/text.ts';

const ATTEMPTS = 3;
/** Milliseconds. */
const ANSWER_WITHIN = 10_000;
const FIRST_PAUSE = 1_000;

/** The one request on a page for a region in a language, and the elements that show what it brings. */
export interface RegionRequest {
  readonly region: string;
  data?: RegionData;
  isLoading?: boolean;
  join(element: ReactiveControllerHost): void;
  leave(element: ReactiveControllerHost): void;
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

/** The request for a region in a language: the same one for every element on the page. */
export function regionRequest(region: string, language: Language): RegionRequest {
  const file = encodeURIComponent(region) + (language === 'sv' ? '' : '.' + language);
  const request = requests.get(file) ?? newRequest(region, file);
  requests.set(file, request);
  return request;
}

function newRequest(region: string, file: string): RegionRequest {
  const elements = new Set<ReactiveControllerHost>();
  let abort: AbortController | undefined;
  let cache: RequestCache = 'default';

  const request: RegionRequest = {
    region,

    join(element) {
      elements.add(element);
      if (!abort) void request.load();
    },

    leave(element) {
      elements.delete(element);
      // An element that is moved leaves and joins within one task: no reason to start anew.
      queueMicrotask(() => {
        if (elements.size || !request.isLoading) return;
        requests.delete(file);
        abort?.abort();
      });
    },

    async load() {
      tell(true);
      for (let attempt = 1; elements.size; attempt++) {
        try {
          request.data = await fetchData(file, (abort = new AbortController()), cache);
          break;
        } catch (error) {
          // The browser may have kept the failure: a captive portal answers 200.
          cache = 'reload';
          if (attempt === ATTEMPTS) {
            console.info('Frid: no data.', error);
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

  function tell(isLoading: boolean) {
    request.isLoading = isLoading;
    elements.forEach((element) => element.requestUpdate());
  }

  return request;
}

async function fetchData(
  file: string,
  abort: AbortController,
  cache: RequestCache,
): Promise<RegionData> {
  const timer = setTimeout(() => abort.abort(), ANSWER_WITHIN);
  try {
    const address = new URL(`data/${file}.json`, folder);
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
      cache,
    });
    const data = (await answer.json()) as RegionData;
    // Only what tells our data from somebody else's JSON: the service has validated the rest.
    if (![data.areas, data.plans, data.services].every(Array.isArray)) {
      throw new Error(`${address.href} answered ${answer.status}, without the data of a region.`);
    }
    return data;
  } finally {
    clearTimeout(timer);
  }
}

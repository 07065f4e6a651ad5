import { LRUCache } from 'lru-cache';
import { prepareDocument, type Document } from './document.ts';
import { commonHeaders, contentHeaders, type Standing } from './headers.ts';
import { acceptsJson, choose, type Ask } from './negotiation.ts';
import { prepare, sizeOf, type Answer, type Prepared } from './prepared.ts';
import { ProblemError } from './problem.ts';
import {
  methods,
  notAcceptable,
  refuse,
  unknownPath,
  unreadableTarget,
  wrongMethod,
} from './refusal.ts';
import { pathOf, readTarget, type Target } from './target.ts';
import { traceId } from './tracing.ts';

/** Memory for answers that were asked for but not foreseen, in bytes. */
const cacheSize = 16 * 1024 * 1024;

/** Answers requests, in whatever runtime. */
export interface Service {
  /** Synchronous for every prepared or kept answer; never throws or rejects. */
  readonly answer: (ask: Ask) => Answer | Promise<Answer>;
  readonly add: (document: Document) => void;
}

/** Routes below `root`, asked by address ("/areas?level=county"). They may throw a ProblemError. */
export interface Routes {
  readonly root: string;
  readonly request: (address: string) => Response | Promise<Response>;
}

/**
 * Puts HTTP around routes and documents. Every answer is made once as if for GET, prepared, and then
 * fitted to the request: so the first and the thousandth are the same bytes. `addresses` are made
 * ahead; others when asked for, and kept by the canonical query.
 */
export async function createService(
  routes: Routes,
  addresses: readonly string[],
  { lostPage, ...standing }: Standing & { lostPage: string | undefined },
): Promise<Service> {
  const common = commonHeaders(standing);
  const { baseUrl } = standing;
  const apiRoot = baseUrl + routes.root;
  const prepared = new Map<string, Prepared>();
  const documents = new Map<string, Prepared>();
  const cache = new LRUCache<string, Prepared>({ maxSize: cacheSize, sizeCalculation: sizeOf });
  const preflight: Answer = {
    status: 204,
    headers: Object.freeze({
      ...common,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'if-none-match, traceparent',
      'access-control-max-age': '86400',
    }),
    body: null,
  };

  function answer(ask: Ask): Answer | Promise<Answer> {
    const url = ask.url ?? '/';
    const known = prepared.get(url);
    if (known && isRead(ask)) return fit(known, url, ask);
    if (ask.method === 'OPTIONS') return traced(preflight, ask);
    const target = readTarget(url);
    if (!target) return refused(unreadableTarget(url), pathOf(url), ask);
    const kept = find(target);
    return kept ? fit(kept, target.path, ask) : make(target, ask);
  }

  function find({ path, address }: Target): Prepared | undefined {
    return prepared.get(address) ?? documents.get(path) ?? cache.get(address);
  }

  async function make(target: Target, ask: Ask): Promise<Answer> {
    try {
      const made = await run(target);
      cache.set(target.address, made);
      return fit(made, target.path, ask);
    } catch (error) {
      const missing = error instanceof ProblemError && error.kind === 'NotFound';
      return refused(isRead(ask) || missing ? error : wrongMethod(ask.method), target.path, ask);
    }
  }

  async function run({ path, address }: Target): Promise<Prepared> {
    const response = path.startsWith(`${routes.root}/`)
      ? await routes.request(address.slice(routes.root.length))
      : undefined;
    if (!response || response.status === 404) {
      throw unknownPath(path, { known: prepared.keys(), baseUrl, apiRoot });
    }
    return prepare({
      status: response.status,
      headers: { ...common, ...contentHeaders('application/json', 'latest') },
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  function fit(known: Prepared, path: string, ask: Ask): Answer {
    if (!isRead(ask)) return refused(wrongMethod(ask.method), path, ask);
    const { accept } = ask.headers;
    return path.startsWith(routes.root) && !acceptsJson(accept)
      ? refused(notAcceptable(accept), pathOf(path), ask)
      : traced(choose(known, ask), ask);
  }

  function refused(error: unknown, path: string, ask: Ask): Answer {
    return traced(refuse(error, path, { common, apiRoot, ask, lostPage }), ask);
  }

  function add(document: Document): void {
    const made = prepareDocument(document, common);
    documents.set(document.path, made);
    prepared.set(document.path, made);
  }

  for (const address of addresses) {
    const target = readTarget(routes.root + address);
    if (target) prepared.set(target.address, await run(target));
  }
  return { answer, add };
}

function isRead({ method }: Ask): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Gives a valid `traceparent` back (profile SPA.04); the prepared headers stay as they are. */
function traced(answer: Answer, { headers }: Ask): Answer {
  const { traceparent } = headers;
  if (traceparent === undefined || !traceId(traceparent)) return answer;
  return { ...answer, headers: { ...answer.headers, traceparent: String(traceparent) } };
}

import { LRUCache } from 'lru-cache';
import { prepareDocument, type Document } from './document.ts';
import { commonHeaders, contentHeaders, type Standing } from './headers.ts';
import { busy, tooManyParameters, uriTooLong } from './limit-problems.ts';
import { limits } from './limits.ts';
import { choose, negotiate, takesAnything, type Ask, type Form } from './negotiation.ts';
import { encodeAhead, prepare, sizeOf, type Answer, type Prepared } from './prepared.ts';
import { ProblemError } from './problem.ts';
import {
  methods,
  notAcceptable,
  refuse,
  unknownPath,
  unreadableTarget,
  wrongMethod,
  type ErrorPage,
} from './refusal.ts';
import { pathOf, readTarget, type Target } from './target.ts';
import { traceId } from './tracing.ts';
import { takingTurns } from './turns.ts';

/** Memory for answers that were asked for but not made ahead, in bytes. */
const cacheSize = 48 * 1024 * 1024;

/** Answers made ahead before the service starts, lists before items. */
const madeAhead = 500;

/** Answers requests, in whatever runtime. */
export interface Service {
  /** Synchronous for every prepared or kept answer; never throws or rejects. */
  readonly answer: (ask: Ask) => Answer | Promise<Answer>;
  /** The error answer to a request that never gets as far as `answer`. */
  readonly refuse: (error: unknown, ask: Ask) => Answer;
  readonly add: (document: Document) => void;
  readonly addLater: (document: LaterDocument) => void;
  /** Paths of all documents. */
  readonly paths: () => string[];
}

/**
 * Routes below `root`, asked by address ("/areas?level=county"), with "#csv" at its end where that form
 * was negotiated. Headers of their answers go out as they are. They may throw a ProblemError.
 */
export interface Routes {
  readonly root: string;
  readonly request: (address: string) => Response | Promise<Response>;
  /** Forms a path is negotiated between, the usual one first; none where the path itself says which. */
  readonly forms: (path: string) => readonly Form[];
  /** Addresses that are made ahead; others when asked for, and kept by the canonical query. */
  readonly addresses: readonly string[];
}

/** What people are shown whose request fails. */
interface Pages {
  readonly lostPage: string | undefined;
  readonly errorPage?: ErrorPage | undefined;
}

/** A document that is made when it is first asked for, and then kept. */
export type LaterDocument = readonly [path: string, make: () => Document | Promise<Document>];

/**
 * Puts HTTP around routes and documents. Every answer is made once as if for GET, prepared, and then
 * fitted to the request: so the first and the thousandth are the same bytes. The first of `routes` is
 * the API that errors are described in.
 */
export async function createService(
  routes: readonly [Routes, ...Routes[]],
  { lostPage, errorPage, ...standing }: Standing & Pages,
): Promise<Service> {
  const common = commonHeaders(standing);
  const { baseUrl } = standing;
  const apiRoot = baseUrl + routes[0].root;
  const prepared = new Map<string, Prepared>();
  const documents = new Map<string, Prepared>();
  const later = new Map<string, LaterDocument[1]>();
  let underWay = 0;
  const cache = new LRUCache<string, Prepared>({
    maxSize: cacheSize,
    maxEntrySize: cacheSize / 8,
    sizeCalculation: sizeOf,
  });
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
    // What was made when it was asked for has its canonical address, which most requests write as it is.
    const known = prepared.get(url) ?? cache.get(url);
    if (known && isRead(ask) && (takesAnything(ask.headers.accept) || !routesAt(url))) {
      return chosen(known, url, ask);
    }
    if (ask.method === 'OPTIONS') return traced(preflight, ask);
    if (url.length > limits.urlLength.value) return refused(uriTooLong(), pathOf(url), ask);
    const target = readTarget(url);
    if (!target) return refused(unreadableTarget(url), pathOf(url), ask);
    if (target.parameters > limits.parameters.value) {
      return refused(tooManyParameters(), target.path, ask);
    }
    const wanted = negotiated(target, ask);
    const kept = find(wanted);
    if (kept) return fit(kept, wanted, ask);
    return underWay < limits.concurrentWork.value
      ? make(wanted, ask)
      : refused(busy(), target.path, ask);
  }

  function routesAt(path: string): Routes | undefined {
    // A release lies below the API, and is named after it.
    return (
      routes.findLast(({ root }) => path.startsWith(`${root}/`)) ??
      routes.find(({ root }) => path === root)
    );
  }

  function negotiated(target: Target, { headers: { accept } }: Ask): Wanted {
    const { path, address } = target;
    if (documents.has(path) || later.has(path)) return target;
    const found = routesAt(path);
    const forms = found?.forms(path.slice(found.root.length)) ?? [];
    const form = negotiate(forms, accept);
    if (form === forms[0]) return target;
    if (form) return { ...target, address: `${address}#${form.suffix}` };
    return { ...target, refusal: notAcceptable(accept, forms, baseUrl + path) };
  }

  function find({ path, address }: Target): Prepared | undefined {
    return prepared.get(address) ?? documents.get(path) ?? cache.get(address);
  }

  async function make(target: Wanted, ask: Ask): Promise<Answer> {
    underWay += 1;
    try {
      const made = await run(target);
      cache.set(target.address, made);
      return fit(made, target, ask);
    } catch (error) {
      const missing = error instanceof ProblemError && error.kind === 'NotFound';
      return refused(isRead(ask) || missing ? error : wrongMethod(ask.method), target.path, ask);
    } finally {
      underWay -= 1;
    }
  }

  async function run({ path, address }: Target): Promise<Prepared> {
    const laterDocument = later.get(path);
    if (laterDocument) return add(await laterDocument());
    const found = routesAt(path);
    const response = await found?.request(address.slice(found.root.length));
    if (!response || response.status === 404) {
      throw unknownPath(path, { known: prepared.keys(), baseUrl, apiRoot });
    }
    return prepare({
      status: response.status,
      headers: {
        ...common,
        ...contentHeaders('application/json', 'latest'),
        ...Object.fromEntries(response.headers),
      },
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  function fit(known: Prepared, { path, refusal }: Wanted, ask: Ask): Answer {
    if (!isRead(ask)) return refused(wrongMethod(ask.method), path, ask);
    return refusal ? refused(refusal, path, ask) : chosen(known, path, ask);
  }

  function chosen(known: Prepared, path: string, ask: Ask): Answer {
    try {
      return traced(choose(known, ask), ask);
    } catch (error) {
      return refused(error, pathOf(path), ask);
    }
  }

  function refused(error: unknown, path: string, ask: Ask): Answer {
    return traced(refuse(error, path, { common, apiRoot, ask, lostPage, errorPage }), ask);
  }

  function add(document: Document): Prepared {
    const made = prepareDocument(document, common);
    for (const path of [document.path, ...(document.also ?? [])]) {
      documents.set(path, made);
      prepared.set(path, made);
    }
    return made;
  }

  const addresses = routes.flatMap((one) => one.addresses.map((address) => one.root + address));
  const others = takingTurns();
  for (const address of addresses.toSorted((a, b) => depth(a) - depth(b)).slice(0, madeAhead)) {
    const target = readTarget(address);
    if (!target) continue;
    const made = await run(target);
    // Of very many answers few are asked for: their encodings wait until they are.
    if (addresses.length <= madeAhead) encodeAhead(made);
    prepared.set(target.address, made);
    await others();
  }
  const refuseAsked = (error: unknown, ask: Ask) => refused(error, pathOf(ask.url ?? '/'), ask);
  const paths = () => [...new Set([...documents.keys(), ...later.keys()])];
  const addLater: Service['addLater'] = ([path, make]) => void later.set(path, make);
  return { answer, refuse: refuseAsked, add, addLater, paths };
}

/** A target, and why it cannot be given as it was asked for, if it exists at all. */
interface Wanted extends Target {
  readonly refusal?: ProblemError;
}

function depth(address: string): number {
  return address.split('/').length;
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

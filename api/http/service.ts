import { AnswerStore, type FreshDocument, type LaterDocument } from './answer-store.ts';
import type { Document } from './document.ts';
import { commonHeaders, contentHeaders, type Standing } from './headers.ts';
import { busy, tooManyParameters, uriTooLong } from './limit-problems.ts';
import { limits } from './limits.ts';
import { choose, takesAnything, type Ask } from './negotiation.ts';
import { ownBytes } from './own-bytes.ts';
import { encodeAhead, prepare, type Answer, type Prepared } from './prepared.ts';
import { namelessParameter, noParameters } from './query.ts';
import { readBody } from './read-body.ts';
import { refuse, unknownPath, UnknownPathError, type ErrorPage } from './refusal.ts';
import { methods, unreadableTarget, wrongMethod } from './request-problems.ts';
import { madeAhead, routing, type Routes, type Told, type Wanted } from './routes.ts';
import { Sharing } from './sharing.ts';
import { pathOf, readTarget, type Target } from './target.ts';
import { withTrace } from './tracing.ts';
import { othersTurn } from './turns.ts';

/** Answers requests, in whatever runtime. */
export interface Service {
  /** Synchronous for every prepared, kept or quickly told answer; never throws or rejects. */
  readonly answer: (ask: Ask) => Answer | Promise<Answer>;
  /** The error answer to a request that never gets as far as `answer`. */
  readonly refuse: (error: unknown, ask: Ask) => Answer;
  readonly add: (document: Document) => void;
  readonly addFresh: (document: FreshDocument) => void;
  readonly addLater: (document: LaterDocument) => void;
  /** Compresses whatever is kept for good, in turns with requests; who asks before that has it done at once. */
  readonly encodeAll: () => Promise<void>;
  /** Paths of all documents. */
  readonly paths: () => string[];
}

/** What people are shown whose request fails. */
interface Pages {
  readonly lostPage: string | undefined;
  readonly failedPage?: string | undefined;
  readonly errorPage?: ErrorPage | undefined;
}

/**
 * Puts HTTP around routes and documents. Every answer is made once as if for GET, prepared, and then
 * fitted to the request: so the first and the thousandth are the same bytes. The first of `routes` is
 * the API that errors are described in.
 */
export async function createService(
  routes: readonly [Routes, ...Routes[]],
  { lostPage, failedPage, errorPage, ...standing }: Standing & Pages,
): Promise<Service> {
  const common = commonHeaders(standing);
  const usual = { ...common, ...contentHeaders('application/json', 'latest') };
  const { baseUrl } = standing;
  const apiRoot = baseUrl + routes[0].root;
  const store = new AnswerStore(common);
  const { routesAt, wanted } = routing(routes, baseUrl);
  const likely = routes.flatMap((one) => one.likely?.map((path) => one.root + path) ?? []);
  let underWay = 0;
  const shared = new Sharing<Prepared>();
  const preflight: Answer = {
    status: 204,
    headers: Object.freeze({
      ...common,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'if-match, if-none-match, if-range, range, traceparent',
      'access-control-max-age': '86400',
    }),
    body: null,
  };

  function answer(ask: Ask): Answer | Promise<Answer> {
    const url = ask.url ?? '/';
    const known = store.at(url);
    if (known && isRead(ask) && (takesAnything(ask.headers.accept) || !routesAt(url)))
      return chosen(known, url, ask);
    if (ask.method === 'OPTIONS') return withTrace(preflight, ask);
    if (url.length > limits.urlLength.value) return refused(uriTooLong(), pathOf(url), ask);
    const target = readTarget(url);
    if (!target) return refused(unreadableTarget(url), pathOf(url), ask);
    if (target.parameters.length > limits.parameters.value)
      return refused(tooManyParameters(), target.path, ask);
    return answerTo(target, ask);
  }

  function answerTo(target: Target, ask: Ask): Answer | Promise<Answer> {
    const { path } = target;
    const document = store.document(path);
    if (document) return fit(document, asFile(target), ask);
    const make = store.later(path);
    if (make) return made(asFile(target), ask, async () => store.add(await make()));
    const almost = isRead(ask) && !routesAt(path) ? store.almost(path) : undefined;
    if (almost) return moved(almost, target, ask);
    const found = wanted(target, ask);
    if (found.routes && !found.routes.filesTakeAnyQuery && target.parameters[0]?.[0] === '')
      return refused(namelessParameter(), path, ask);
    const kept = quick(found, ask) ?? store.at(found.address);
    return kept
      ? fit(kept, found, ask)
      : made(found, ask, () => shared.of(found.address, () => run(found)));
  }

  /** Pages of a website put up with any query. A file of open data has no parameters, and says so. */
  function asFile(target: Target): Wanted {
    const { path, parameters } = target;
    const file = { ...target, isUsual: true };
    const routes = routesAt(path);
    if (parameters.length === 0 || !routes || routes.filesTakeAnyQuery) return file;
    return { ...file, refusal: noParameters(parameters.map(([name]) => name)) };
  }

  /** Where a page stands, for an address that is almost its own. The query means something to some pages. */
  function moved(to: string, { path, address }: Target, ask: Ask): Answer {
    const location = to + address.slice(path.length);
    const headers = {
      ...common,
      ...contentHeaders('text/html; charset=utf-8', 'latest'),
      location,
    };
    return chosen(prepare({ status: 301, headers, body: Buffer.alloc(0) }), path, ask);
  }

  /**
   * What its routes can tell at once: most such lists are asked for once, and not worth keeping. Those that are
   * asked for again are kept as they were asked for: to look one up by its address takes longer than to tell it.
   */
  function quick(target: Wanted, ask: Ask): Prepared | undefined {
    const told = target.isUsual && isRead(ask) ? tell(target) : undefined;
    if (!told) return undefined;
    const headers = { ...usual, ...told.headers };
    const address = ask.url ?? '';
    if (!store.isAskedAgain(address)) return prepare({ status: 200, headers, body: told.body });
    const body = ownBytes(told.body.bytes);
    const made = prepare({ status: 200, headers, body }, () => told.body.tag);
    store.keepForNow(address, made);
    return made;
  }

  function tell(target: Wanted): Told | undefined {
    try {
      return target.routes?.quick?.(target);
    } catch {
      // The routes will make the same mistake, and it is reported there.
      return undefined;
    }
  }

  async function made(target: Wanted, ask: Ask, make: () => Promise<Prepared>): Promise<Answer> {
    if (underWay >= limits.concurrentWork.value) return refused(busy(), target.path, ask);
    underWay += 1;
    try {
      return fit(await make(), target, ask);
    } catch (error) {
      const isOfPath = isRead(ask) || error instanceof UnknownPathError;
      return refused(isOfPath ? error : wrongMethod(ask.method), target.path, ask);
    } finally {
      underWay -= 1;
    }
  }

  async function run({ path, address, routes }: Wanted): Promise<Prepared> {
    const response = await routes?.request(address.slice(routes.root.length));
    if (!response || response.status === 404)
      throw unknownPath(path, {
        ...{ known: [...store.known(), ...likely], documents: store.paths() },
        ...{ baseUrl, apiRoot },
      });
    const { etag, ...own } = Object.fromEntries(response.headers);
    const body = await readBody(response);
    const content = { status: response.status, headers: { ...usual, ...own }, body };
    const made = prepare(content, etag === undefined ? undefined : () => etag.slice(1, -1));
    store.keepForNow(address, made);
    return made;
  }

  function fit(known: Prepared, { path, refusal }: Wanted, ask: Ask): Answer {
    if (!isRead(ask)) return refused(wrongMethod(ask.method), path, ask);
    return refusal ? refused(refusal, path, ask) : chosen(known, path, ask);
  }

  function chosen(known: Prepared, path: string, ask: Ask): Answer {
    try {
      return withTrace(choose(known, ask), ask);
    } catch (error) {
      return refused(error, pathOf(path), ask);
    }
  }

  function refused(error: unknown, path: string, ask: Ask): Answer {
    // Where no page of the site stands, whoever opens an address in a browser wants to know what is wrong with it.
    const pages = routesAt(path) ? { errorPage } : { errorPage, lostPage, failedPage };
    return withTrace(refuse(error, path, { common, apiRoot, ask, ...pages }), ask);
  }

  async function encodeAll(): Promise<void> {
    for (const prepared of store.forGood()) {
      encodeAhead(prepared);
      await othersTurn();
    }
  }

  const addresses = routes.flatMap((one) => one.addresses.map((address) => one.root + address));
  for (const address of addresses.length > madeAhead ? addresses.filter(isList) : addresses) {
    const target = readTarget(address);
    if (!target) continue;
    const made = await run({ ...target, routes: routesAt(target.path), isUsual: true });
    store.keep(target.address, made);
    await othersTurn();
  }
  return {
    encodeAll,
    answer,
    refuse: (error, ask) => refused(error, pathOf(ask.url ?? '/'), ask),
    add: (document) => void store.add(document),
    addFresh: (document) => store.addFresh(document),
    addLater: (document) => store.addLater(document),
    paths: () => store.paths(),
  };
}

/** "/frid/v1/areas", and nothing below it. */
function isList(address: string): boolean {
  return /^(\/[^/?]+){3}$/.test(address);
}

function isRead({ method }: Ask): boolean {
  return method === 'GET' || method === 'HEAD';
}

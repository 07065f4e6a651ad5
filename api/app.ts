import { Readable } from 'node:stream';
import type { Publisher } from '../data/schema/publisher.ts';
import { catalogRoutes } from './catalog/routes.ts';
import { embeddingOf } from './embed/embedding.ts';
import type { ShownAs } from './embed/oembed.ts';
import { regionDocuments, type Facts } from './embed/region-data.ts';
import { releasedRegionDocuments } from './embed/released-region-data.ts';
import {
  besideScripts,
  laterBesideScripts,
  widgetDocuments,
  type WidgetVersion,
} from './embed/widget-versions.ts';
import { dayInSweden } from '../data/rules/today.ts';
import { healthDocument, robotsDocument, type Health } from './files.ts';
import { deprecated as deprecatedToday, type Deprecated } from './deprecation/table.ts';
import type { Document } from './http/document.ts';
import type { Ask } from './http/negotiation.ts';
import { bytesOf, PackedBody } from './http/packed-body.ts';
import type { Answer } from './http/prepared.ts';
import { hsdsDescription } from './hsds/description.ts';
import { hsds, hsdsReference, hsdsRoot, root as directoryRoot } from './hsds/routes.ts';
import type { LaterDocument } from './http/answer-store.ts';
import { createService } from './http/service.ts';
import { othersTurn } from './http/turns.ts';
import { openData, root } from './open-data.ts';
import { describeApi } from './openapi.ts';
import { problemPages } from './problem-pages.ts';
import { noArchive, type Archive } from './releases/archive.ts';
import { atomFeed } from './releases/atom.ts';
import { historyOf } from './releases/history.ts';
import { newestManifest, releaseRoutes } from './releases/release-routes.ts';
import { dataPackage } from './representations/data-package/package.ts';
import { apiCatalog, ownReference } from './well-known/api-catalog.ts';
import { llmsDocument } from './well-known/llms.ts';
import { securityDocument } from './well-known/security.ts';

/** Of what the elements fetch: regions in Swedish and English, with the list for exposed persons. */
const askedMost = /^[^.]+(\.en)?\.json$/;

/** Pages that show the description of the API, given as JSON. */
type DescribedDocuments = (description: string) => Promise<readonly (Document | LaterDocument)[]>;

/** Everything the service is made from. Its answers depend on nothing else; on the clock only /health and security.txt. */
export interface Content extends Facts {
  /** Releases so far, of which the facts are the newest; without one they are no release. */
  readonly archive?: Archive;
  readonly now?: () => Date;
  /** Null: the service is a demonstration. */
  readonly publisher: Publisher | null;
  /** Absolute origin that links begin with. */
  readonly settings: { readonly baseUrl: string };
  /** What clients are to stop using; tests make something up. */
  readonly deprecated?: readonly Deprecated[];
  /** Every version of the scripts for host pages. */
  readonly widgets?: readonly WidgetVersion[];
  /** Pages of the site that stand for an element, where their address is pasted. */
  readonly shownAs?: ShownAs;
  /** Pages and files of the site, finished or made when they are asked for. */
  readonly documents: readonly Document[] | DescribedDocuments;
  /** Page for a browser whose address leads nowhere; without it, it gets the problem that programs get. */
  readonly lostPage?: string;
  /** The same where a page of the site cannot be given. */
  readonly failedPage?: string;
}

export interface App {
  /** For a runtime that can answer at once. */
  readonly answer: (ask: Ask) => Answer | Promise<Answer>;
  /** The error answer to a request that cannot be put to `answer`. */
  readonly refuse: (error: unknown, ask: Ask) => Answer;
  /** Does what a first question would wait for, in turns with questions: once the service answers. */
  readonly workAhead: () => Promise<void>;
  /** Lets /health say when newer data were refused. */
  readonly noteRefusal: (at: Date) => void;
  /** Paths of what is no record: files, pages, descriptions. */
  readonly paths: () => string[];
  /** For every other runtime, and for tests. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The service: API, region data for the elements, description, documents. */
export async function createApp(content: Content): Promise<App> {
  const { dataset, publisher, settings, documents, lostPage, failedPage } = content;
  const { now = () => new Date() } = content;
  const { widgets = [], shownAs = {}, archive = noArchive, deprecated = deprecatedToday } = content;
  const { baseUrl } = settings;
  const newest = archive.manifests.at(-1);
  let health: Health = {
    release: newest?.version ?? null,
    releasedOn: newest?.releasedOn ?? null,
    refusedAt: null,
  };

  const { api, routes, latest, later, resources } = openData({
    dataset,
    baseUrl,
    archive,
    deprecated,
  });
  const { apiRoot, release } = latest;
  const history = historyOf(archive);
  const released = releaseRoutes(resources, { newest: latest, root, publisher });
  const catalog = catalogRoutes(publisher, { baseUrl, apiRoot, release: newest ?? null });
  const directory = hsds({ dataset, baseUrl, apiRoot });
  const standing = { release, publisher };
  const data = regionDocuments(content, standing);
  const releases = archive.manifests.map(({ version }) => version);
  const embedding = embeddingOf(content, {
    ...{ standing, baseUrl, apiRoot, widgets, shownAs, data, releases },
  });
  const ownRoutes = [directory.routes, catalog, ...embedding.routes, ...released];
  const service = await createService([routes, ...ownRoutes], {
    baseUrl,
    published: !!publisher,
    lostPage,
    failedPage,
    errorPage: embedding.errorPage,
  });
  const description = await describeApi(api, {
    ...{ root, baseUrl, publisher, deprecated },
    ask: service.answer,
    releases,
  });

  for (const document of [
    description,
    robotsDocument(publisher),
    ...problemPages(root),
    hsdsRoot(baseUrl),
    apiCatalog(baseUrl, [
      { root, documentation: ownReference(baseUrl) },
      { root: directoryRoot, documentation: hsdsReference },
    ]),
    llmsDocument(publisher, { baseUrl, apiRoot }),
    ...(typeof documents === 'function' ? await documents(textOf(description)) : documents),
  ]) {
    if ('path' in document) service.add(document);
    else service.addLater(document);
    await othersTurn();
  }
  service.addFresh(['/health', () => healthDocument(health, dayInSweden(now()))]);
  if (publisher) service.addFresh(securityDocument(publisher, { baseUrl, now }));
  for (const document of widgetDocuments(widgets)) {
    // Few pages pin an old version: it is compressed when the first one asks.
    if (document.cache === 'immutable') service.addLater([document.path, () => document]);
    else service.add(document);
    await othersTurn();
  }
  for (const document of [
    ...dataPackage({
      ...{ dataset, publisher, baseUrl, root },
      release: newest ? { ...newest, superseded: false } : null,
    }),
    hsdsDescription(directory, { baseUrl, publisher, main: description, ask: service.answer }),
  ]) {
    service.addLater(document);
  }
  for (const document of data) {
    const [path, make] = document;
    if (askedMost.test(path)) service.add(besideScripts(await make(), widgets));
    else laterBesideScripts(document, widgets).forEach(service.addLater);
    await othersTurn();
  }
  for (const document of [
    ...embedding.documents,
    ...newestManifest(archive, root),
    ...releasedRegionDocuments(archive, content, publisher).flatMap((one) =>
      laterBesideScripts(one, widgets),
    ),
  ]) {
    service.addLater(document);
  }
  service.addLater(atomFeed(archive, history, { baseUrl, root }));
  const { answer, refuse, paths } = service;
  return {
    answer,
    refuse,
    paths,
    fetch: (request) => fetchFrom(answer, request),
    async workAhead() {
      await service.encodeAll();
      for (const work of later) await work();
    },
    noteRefusal: (at) => void (health = { ...health, refusedAt: at.toISOString() }),
  };
}

function textOf({ body }: Document): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

async function fetchFrom(answer: App['answer'], request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const header = (name: string) => request.headers.get(name) ?? undefined;
  const { status, headers, body } = await answer({
    method: request.method,
    url: pathname + search,
    headers: {
      accept: header('accept'),
      'accept-encoding': header('accept-encoding'),
      'if-match': header('if-match'),
      'if-none-match': header('if-none-match'),
      range: header('range'),
      'if-range': header('if-range'),
      traceparent: header('traceparent'),
    },
  });
  const content =
    body instanceof PackedBody ? Readable.toWeb(body.unpacked()) : body && bytesOf(body);
  return new Response(content as BodyInit | null, { status, headers });
}

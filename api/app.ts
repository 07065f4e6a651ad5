import { OpenAPIHono } from '@hono/zod-openapi';
import type { Publisher } from '../data/schema/publisher.ts';
import { regionDocuments, type Facts } from './embed/region-data.ts';
import { healthDocument, robotsDocument } from './files.ts';
import type { Document } from './http/document.ts';
import type { Ask } from './http/negotiation.ts';
import type { Answer } from './http/prepared.ts';
import { createService } from './http/service.ts';
import { describeApi } from './openapi.ts';
import { activities } from './resources/activities.ts';
import { apiInfo } from './resources/api-info.ts';
import { areas } from './resources/areas.ts';
import { mandates } from './resources/mandates.ts';
import { networks } from './resources/networks.ts';
import { organizations } from './resources/organizations.ts';
import { plans } from './resources/plans.ts';
import { publications } from './resources/publications.ts';
import { strategies } from './resources/strategies.ts';
import { supportServices } from './resources/support-services.ts';

const root = '/frid/v1';

const resources = [
  publications,
  mandates,
  strategies,
  plans,
  activities,
  networks,
  organizations,
  supportServices,
  areas,
  apiInfo,
];

/** Everything the service is made from. Its answers depend on nothing else, not even the clock. */
export interface Content extends Facts {
  /** Null: the service is a demonstration. */
  readonly publisher: Publisher | null;
  /** Absolute origin that links begin with. */
  readonly settings: { readonly baseUrl: string };
  /** Finished pages and files of the site. */
  readonly documents: readonly Document[];
  /** Page for a browser whose address leads nowhere; without it, it gets the problem that programs get. */
  readonly lostPage?: string;
}

export interface App {
  /** For a runtime that can answer at once. */
  readonly answer: (ask: Ask) => Answer | Promise<Answer>;
  /** For every other runtime, and for tests. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The service: API, region data for the elements, description, documents. */
export async function createApp(content: Content): Promise<App> {
  const { dataset, publisher, settings, documents, lostPage } = content;
  const { baseUrl } = settings;

  const api = new OpenAPIHono();
  const addresses = resources.flatMap((add) =>
    add(api, { dataset, baseUrl, apiRoot: baseUrl + root }),
  );
  api.onError((error) => {
    throw error;
  });

  const routes = { root, request: (address: string) => api.request(address) };
  const service = await createService(routes, addresses, {
    baseUrl,
    published: !!publisher,
    lostPage,
  });
  const description = await describeApi(api, { root, baseUrl, publisher, ask: service.answer });

  for (const document of [
    description,
    ...regionDocuments(content),
    robotsDocument(publisher),
    healthDocument,
    ...documents,
  ]) {
    service.add(document);
  }
  return { answer: service.answer, fetch: (request) => fetchFrom(service.answer, request) };
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
      'if-none-match': header('if-none-match'),
      traceparent: header('traceparent'),
    },
  });
  return new Response(body as BodyInit | null, { status, headers });
}

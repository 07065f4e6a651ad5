import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Dataset } from '../../data/collections.ts';
import type { Document } from '../http/document.ts';
import type { Form } from '../http/negotiation.ts';
import { refuseQuery } from '../http/query.ts';
import type { Routes } from '../http/routes.ts';
import { commonResponses, inBoth, json } from '../resources/responses.ts';
import { directoriesOf, withdrawnServices } from './directory.ts';
import type { Endpoints } from './endpoints.ts';
import { addOrganizations } from './organizations.ts';
import { Root } from './schemas.ts';
import { addServices, addServicesAtLocations, type Directories } from './services.ts';
import { addVocabulary } from './vocabulary.ts';

export const root = '/hsds/v3';

/** Where the standard itself explains what is here. */
export const hsdsReference = [
  { href: 'https://docs.openreferral.org/', type: 'text/html', hreflang: ['en'] },
] as const;

const onlyJson: readonly Form[] = [{ suffix: 'json', type: 'application/json' }];

interface Surroundings {
  readonly dataset: Dataset;
  readonly baseUrl: string;
  readonly apiRoot: string;
}

/** The support directory by Open Referral's HSDS 3.1: a root of its own, since its names have "_". */
export function hsds({ dataset, baseUrl, apiRoot }: Surroundings): Endpoints & { routes: Routes } {
  const api = new OpenAPIHono();
  api.onError((error) => {
    throw error;
  });
  const endpoints: Endpoints = { api, apiRoot: baseUrl + root, examples: new Map() };
  let made: ReturnType<typeof directoriesOf> | undefined;
  const all = () => (made ??= directoriesOf(dataset, apiRoot));
  const directories: Directories = {
    of: (list) => all()[list],
    all: () => Object.values(all()),
    gone: withdrawnServices(dataset, `${baseUrl}${root}/services`),
  };

  addRoot(api, baseUrl);
  addServices(endpoints, directories);
  addOrganizations(endpoints, directories);
  addServicesAtLocations(endpoints);
  addVocabulary(endpoints);
  const routes: Routes = {
    root,
    request: (address) => api.request(address),
    forms: (path) => (/\.[a-z]+$/.test(path) ? [] : onlyJson),
    addresses: [],
    // A route is there for each step of its answer.
    likely: [...new Set(api.routes.map(({ path }) => path))].filter((path) => /^\/\w+$/.test(path)),
  };
  return { ...endpoints, routes };
}

/** The root without its slash is the same. */
export function hsdsRoot(baseUrl: string): Document {
  return { path: root, body: JSON.stringify(entrance(baseUrl)), type: 'application/json' };
}

function entrance(baseUrl: string): z.infer<typeof Root> {
  return {
    version: '3.1',
    profile: 'https://docs.openreferral.org/',
    openapi_url: `${baseUrl}${root}/openapi.json`,
  };
}

function addRoot(api: OpenAPIHono, baseUrl: string): void {
  const about = { en: 'What this is.', sv: 'Vad detta är.' };
  const route = createRoute({
    method: 'get',
    path: '/',
    operationId: 'getRoot',
    summary: about.en,
    description: inBoth(about),
    request: { query: z.strictObject({}) },
    responses: { 200: json(Root, about), ...commonResponses },
  });
  api.openapi(
    route,
    (c) => c.json(entrance(baseUrl), 200),
    (result, c) => refuseQuery(result, [], c),
  );
}

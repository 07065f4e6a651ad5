import { OpenAPIHono } from '@hono/zod-openapi';
import type { Dataset } from '../../data/collections.ts';
import type { Quick, Routes } from '../http/routes.ts';
import type { Vocabulary } from '../representations/json-ld.ts';
import { inEveryForm, quickLists } from '../representations/representations.ts';
import type { Edition, QuickList, ResourceContext } from '../resources/context.ts';

/** Declares one resource and returns the addresses that can be made ahead. */
export type AddResource = (api: OpenAPIHono, context: ResourceContext) => string[];

export interface Api {
  readonly api: OpenAPIHono;
  readonly addresses: readonly string[];
  readonly request: Routes['request'];
  readonly quick: Quick;
  /** What a first question would wait for. */
  readonly later: readonly (() => Promise<void>)[];
}

/** Resources on one edition of the data: the newest, or a release. */
export function apiOf(resources: readonly AddResource[], edition: Edition): Api {
  const api = new OpenAPIHono();
  const quick = new Map<string, QuickList>();
  const later: ResourceContext['later'] = [];
  const context = { ...edition, quick, later };
  const addresses = resources.flatMap((add) => add(api, context));
  api.onError((error) => {
    throw error;
  });
  const { apiRoot, latestRoot, baseUrl, dataset, archive } = context;
  const vocabulary = { apiRoot, latestRoot, kindOf: kindsOf(dataset) };
  return {
    ...{ api, addresses, later },
    request: inEveryForm((address) => api.request(address), {
      ...{ vocabulary, hasReleases: archive.manifests.length > 0 },
    }),
    quick: quickLists(quick, { root: apiRoot.slice(baseUrl.length), apiRoot }),
  };
}

function kindsOf({ organizations }: Dataset): Vocabulary['kindOf'] {
  const kinds = new Map(organizations.map(({ id, kind }) => [id, kind]));
  return (id) => kinds.get(id);
}

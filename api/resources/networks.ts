import type { OpenAPIHono } from '@hono/zod-openapi';
import { Network } from '../../data/schema/network.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function networks(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  return recordRoutes(api, apiRoot, {
    field: 'networks',
    schema: Network,
    path: '/networks',
    idParameter: 'id',
    lists: new Map([['/networks', dataset.networks]]),
    about: {
      list: {
        sv: 'Nätverk, så som källan beskrev dem vid `statedAsOf`.',
        en: 'Networks, as the source described them at `statedAsOf`.',
      },
      item: { sv: 'Ett nätverk.', en: 'One network.' },
    },
  });
}

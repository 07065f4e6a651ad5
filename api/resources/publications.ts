import type { OpenAPIHono } from '@hono/zod-openapi';
import { Publication } from '../../data/schema/publication.ts';
import type { ResourceContext } from './context.ts';
import { byReference } from './filter.ts';
import { recordRoutes } from './records.ts';

export function publications(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  return recordRoutes<Publication>(api, context, {
    field: 'publications',
    schema: Publication,
    path: '/publications',
    idParameter: 'id',
    lists: new Map([['/publications', dataset.publications]]),
    filters: {
      publisher: byReference(
        dataset.organizations,
        `${apiRoot}/organizations`,
        'Organization that published it',
        ({ publisherId }) => [publisherId],
      ),
    },
    sorts: { year: ({ year }) => year },
    about: {
      list: {
        sv: 'Publikationer, med uppgifterna på deras landningssidor.',
        en: 'Publications, with the fields of their landing pages.',
      },
      item: { sv: 'En publikation.', en: 'One publication.' },
    },
  });
}

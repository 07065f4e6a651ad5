import type { OpenAPIHono } from '@hono/zod-openapi';
import { Area } from '../../data/schema/area.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byReference } from './filter.ts';
import { recordRoutes } from './records.ts';

export function areas(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  return recordRoutes<Area>(api, context, {
    field: 'areas',
    schema: Area,
    path: '/areas',
    idParameter: 'id',
    lists: new Map([['/areas', dataset.areas]]),
    filters: {
      level: byChoice(Area.shape.level, 'Country, county or municipality', ({ level }) => [level]),
      partOf: byReference(
        dataset.areas,
        `${apiRoot}/areas`,
        'Area it is directly part of',
        ({ partOfId }) => [partOfId],
      ),
    },
    about: {
      list: {
        sv: 'Landet, länet och kommunerna, med SCB:s koder som id.',
        en: 'The country, the county and its municipalities, with SCB codes as ids.',
      },
      item: { sv: 'Ett område.', en: 'One area.' },
    },
  });
}

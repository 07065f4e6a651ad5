import type { OpenAPIHono } from '@hono/zod-openapi';
import { Area } from '../../data/schema/area.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';

export function areas(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  return recordRoutes(api, apiRoot, {
    field: 'areas',
    schema: Area,
    path: '/areas',
    idParameter: 'id',
    lists: new Map([['/areas', dataset.areas]]),
    filters: {
      level: {
        schema: Area.shape.level.optional().openapi({
          description: 'Country, counties or municipalities',
          example: 'municipality',
        }),
        lets: (area, level) => area.level === level,
      },
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

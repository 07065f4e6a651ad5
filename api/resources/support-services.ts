import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Area } from '../../data/schema/area.ts';
import {
  Audience,
  SupportKind,
  SupportList,
  SupportService,
} from '../../data/schema/support-service.ts';
import type { ResourceContext } from './context.ts';
import { lineage } from './lineage.ts';
import type { Filter } from './record.ts';
import { recordRoutes } from './records.ts';

const path = '/support-services';

/**
 * The three lists are never mixed: without `list` the answer is the list for exposed persons, and
 * the parameter takes one value. An item is found by its id, and says which list it is on.
 */
export function supportServices(api: OpenAPIHono, { dataset, apiRoot }: ResourceContext): string[] {
  const { areas } = dataset;
  const addresses = recordRoutes(api, apiRoot, {
    field: 'supportServices',
    schema: SupportService,
    path,
    idParameter: 'id',
    lists: new Map([[path, dataset['support-services']]]),
    filters: { list, area: servesArea(areas, apiRoot), audience, kind },
    about: {
      list: {
        sv: 'Stöd för den som är utsatt. De andra listorna (den som utövar våld, yrkesverksamma) frågas efter vid namn och blandas aldrig in.',
        en: 'Support for exposed persons. The other lists (those who use violence, professionals) are asked for by name and never mixed in.',
      },
      item: {
        sv: 'En stödkontakt. Bara `verifiedOn` på en kanal betyder att någon har frågat den som svarar där.',
        en: 'One support contact. Only `verifiedOn` of a channel means that somebody asked its operator.',
      },
    },
  });
  return [...addresses, ...areas.map((area) => `${path}?area=${area.id}`)];
}

const list: Filter<SupportService> = {
  schema: SupportList.default('exposed').openapi({
    description: 'Which of the three lists; one value',
    example: 'exposed',
  }),
  lets: (service, value) => service.list === value,
};

const audience: Filter<SupportService> = {
  schema: Audience.optional().openapi({
    description: 'For whom: services for this audience or for everyone',
    example: 'women',
  }),
  lets: ({ audiences }, value) => audiences.some((one) => one === value || one === 'everyone'),
};

const kind: Filter<SupportService> = {
  schema: SupportKind.optional().openapi({ description: 'What it does', example: 'helpline' }),
  lets: (service, value) => service.kind === value,
};

/** Services that say they serve the area, its county or the whole country. */
function servesArea(areas: readonly Area[], apiRoot: string): Filter<SupportService> {
  const known = areas.map((area) => area.id);
  const lineages = new Map(known.map((id) => [id, lineage(areas, id)]));
  return {
    schema: z
      .string()
      .refine((id) => lineages.has(id), {
        error: `It must be the id of an area, which ${apiRoot}/areas lists.`,
        params: { known },
      })
      .optional()
      .openapi({
        description: 'Area id: services that serve it, its county or the whole country',
        example: known.at(-1) ?? 'se',
      }),
    lets: ({ areaIds }, id) => areaIds.some((areaId) => lineages.get(id)?.has(areaId)),
  };
}

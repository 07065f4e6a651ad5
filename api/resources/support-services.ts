import type { OpenAPIHono } from '@hono/zod-openapi';
import { Channel, ChannelType } from '../../data/schema/channel.ts';
import {
  Audience,
  SupportKind,
  SupportList,
  SupportService,
} from '../../data/schema/support-service.ts';
import { link } from '../http/links.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byReference } from './filter.ts';
import { areasWithin } from './lineage.ts';
import { partsOf } from './parts.ts';
import { recordRoutes } from './records.ts';

const path = '/support-services';

/**
 * The three lists are never mixed: without `list` the answer is the list for exposed persons, and
 * the parameter takes one value. An item is found by its id, and says which list it is on.
 */
export function supportServices(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  const { areas, organizations } = dataset;
  const within = areasWithin(areas);
  const addresses = recordRoutes<SupportService>(api, context, {
    field: 'supportServices',
    schema: SupportService,
    path,
    idParameter: 'id',
    lists: new Map([[path, dataset['support-services']]]),
    filters: {
      list: {
        ...byChoice(SupportList, 'Which of the three lists', ({ list }) => [list]),
        default: 'exposed',
      },
      area: byReference(
        areas,
        `${apiRoot}/areas`,
        'Area id: services that serve it, its county or the whole country',
        ({ areaIds }) => areaIds.flatMap((id) => within.get(id) ?? []),
      ),
      audience: byChoice(
        Audience,
        'For whom: services for this audience or for everyone',
        ({ audiences }) => (audiences.includes('everyone') ? Audience.options : audiences),
      ),
      kind: byChoice(SupportKind, 'What it does', ({ kind }) => [kind]),
      operator: byReference(
        organizations,
        `${apiRoot}/organizations`,
        'Organization that operates it',
        ({ operatorId }) => [operatorId],
      ),
      channel: byChoice(ChannelType, 'Way to reach it', ({ channels }) =>
        channels.map(({ type }) => type),
      ),
    },
    links: { channels: ({ id }) => link('related', `${apiRoot}${path}/${id}/channels`) },
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

export function channels(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset } = context;
  return recordRoutes<Channel>(api, context, {
    field: 'channels',
    schema: Channel,
    path: `${path}/{id}/channels`,
    idParameter: 'channelId',
    ...partsOf(path, 'channels', dataset['support-services'], ({ channels }) => channels),
    filters: { type: byChoice(ChannelType, 'Kind of channel', ({ type }) => [type]) },
    sorts: { verifiedOn: ({ verifiedOn }) => verifiedOn },
    about: {
      list: {
        sv: 'Hur en stödkontakt nås. Varje påstående gäller sin egen kanal.',
        en: 'How a support contact is reached. Every claim belongs to its own channel.',
      },
      item: { sv: 'En kanal.', en: 'One channel.' },
    },
  });
}

import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { collections } from '../../data/collections.ts';
import { CalendarDate } from '../../data/schema/dates.ts';
import { Version } from '../../data/release/version.ts';
import { pageOf, PageLinks, PageMeta, pagingParameters } from '../http/paging.ts';
import { refuseQuery } from '../http/query.ts';
import type { FoundChange, History } from '../releases/history.ts';
import type { AddResource } from '../releases/api-of.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, type Filters } from './filter.ts';
import type { Wanted } from './list-index.ts';
import { filterParameters, readListQuery } from './list-query.ts';
import { commonResponses, inBoth, json, jsonType } from './responses.ts';

const Collection = z.enum(['regions', ...Object.keys(collections)]);
const Kind = z.enum(['added', 'removed', 'changed']);

const PatchOperation = z
  .looseObject({
    op: z.enum(['add', 'remove', 'replace', 'move', 'copy', 'test']),
    path: z.string().meta({ example: '/support-services/bris/name/sv' }),
  })
  .meta({ id: 'PatchOperation', description: 'One operation of a JSON Patch (RFC 6902)' });

const Change = z
  .strictObject({
    id: z.string().meta({ example: '2026.11.1/support-services/bris' }),
    release: Version,
    releasedOn: CalendarDate,
    kind: Kind,
    collection: Collection,
    recordId: z.string().meta({ example: 'bris' }),
    sentences: z
      .strictObject({ sv: z.array(z.string()), en: z.array(z.string()) })
      .meta({ id: 'ChangeSentences', description: 'The change in words' }),
    patch: z.array(PatchOperation).meta({
      description:
        'The change as JSON Patch, for a document of all records by collection and id; apply them in the order of the list',
    }),
  })
  .meta({ id: 'Change', description: 'What a release changed in one record' });

const about = {
  sv: 'Vad varje utgåva ändrade, äldst först: i meningar och som JSON Patch, från samma jämförelse. Från början räknas allt som tillagt. Som flöde (Atom): /changes.atom. Listorna för våldsutövare och yrkesverksamma visas bara post för post (record).',
  en: 'What each release changed, oldest first: in sentences and as JSON Patch, from the same comparison. From the beginning everything counts as added. As a feed (Atom): /changes.atom. The lists for those who use violence and for professionals are shown record by record only (record).',
};

const filters: Filters<FoundChange> = {
  collection: byChoice(Collection, 'Kind of record', ({ collection }) => [collection]),
  kind: byChoice(Kind, 'What happened', ({ kind }) => [kind]),
};

/** What has changed, all of it or since a release; of one record, it is its history. */
export function changes(history: History): AddResource {
  return (api: OpenAPIHono, { archive, apiRoot }: ResourceContext) => {
    const path = '/changes';
    const place = { self: apiRoot + path, pages: apiRoot + path };
    const versions = archive.manifests.map(({ version }) => version);
    const Query = z.strictObject({
      ...pagingParameters,
      since: sinceParameter(versions),
      ...filterParameters(filters),
      record: z
        .string()
        .regex(/^[a-z-]+\/[a-z0-9.-]+$/, {
          error: 'It must be a collection and an id, such as support-services/bris.',
        })
        .optional()
        .openapi({
          description: 'Collection and id of one record: its history',
          example: 'support-services/kvinnofridslinjen',
        }),
    });
    const Changes = z
      .strictObject({ _meta: PageMeta, _links: PageLinks, changes: z.array(Change) })
      .meta({ id: 'ChangeList', description: inBoth(about) });
    const route = createRoute({
      method: 'get',
      path,
      operationId: 'listChanges',
      tags: ['changes'],
      summary: about.en,
      description: inBoth(about),
      request: { query: Query },
      responses: { 200: json(Changes, about), ...commonResponses },
    });
    api.openapi(
      route,
      async (c) => {
        const query = c.req.valid('query');
        const { wanted, page, limit } = readListQuery(query, filters);
        const after = query.since === undefined ? 0 : versions.indexOf(query.since) + 1;
        const found: FoundChange[] = [];
        for (const version of versions.slice(after)) {
          const all = await history.changesIn(version);
          const shown = all.filter(({ isApart }) => !isApart || query.record !== undefined);
          found.push(...shown.filter((change) => isWanted(change, wanted.filters, query.record)));
        }
        const { from, to, opening } = pageOf(found.length, place, { ...query, page, limit });
        const told = await history.tell(found.slice(from, to));
        // Numbers that no longer hold are in it.
        const headers = { ...jsonType, 'x-robots-tag': 'noindex' };
        return c.body(`${opening},"changes":${JSON.stringify(told)}}`, 200, headers);
      },
      (result, c) => refuseQuery(result, Object.keys(Query.shape), c),
    );
    return [];
  };
}

function sinceParameter(versions: readonly string[]) {
  return z
    .string()
    .refine((version) => versions.includes(version), {
      error: versions.length
        ? `It must be a release: ${versions.join(', ')}.`
        : 'There is no release yet.',
      params: { known: versions },
    })
    .optional()
    .openapi({
      description: 'Release that is known already: only what came after it',
      ...(versions.at(-1) ? { example: versions.at(-1) } : {}),
    });
}

function isWanted(
  change: FoundChange,
  wanted: Wanted['filters'],
  record: string | undefined,
): boolean {
  if (record !== undefined && record !== `${change.collection}/${change.recordId}`) return false;
  return wanted.every(([name, values]) =>
    filters[name]?.of(change).some((value) => value !== null && values.includes(value)),
  );
}

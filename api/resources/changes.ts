import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { SupportList } from '../../data/schema/support-service.ts';
import { pageOf, PageLinks, PageMeta, pagingParameters, sorted } from '../http/paging.ts';
import { refuseQuery } from '../http/query.ts';
import type { FoundChange, History } from '../releases/history.ts';
import type { AddResource } from '../releases/api-of.ts';
import { formParameters } from '../representations/form-parameters.ts';
import { Change, ChangedCollection, ChangeKind } from './change.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, isChosen, type Filters } from './filter.ts';
import type { Wanted } from './list-index.ts';
import { filterParameters, readListQuery } from './list-query.ts';
import { everKnown, unknownRecord } from './known-record.ts';
import { commonResponses, inBoth, json, jsonType } from './responses.ts';

const about = {
  sv: 'Vad varje utgåva ändrade, äldst först: i meningar och som JSON Patch, från samma jämförelse. Från början räknas allt som tillagt. Som flöde (Atom): /changes.atom. I CSV är en ändrings patch JSON i en cell; JSON-LD (DataFeed) har bara meningarna. Av stödkontakterna en lista i taget (list), om inget annat sägs den för utsatta.',
  en: 'What each release changed, oldest first: in sentences and as JSON Patch, from the same comparison. From the beginning everything counts as added. As a feed (Atom): /changes.atom. In CSV the patch of a change is JSON in one cell; JSON-LD (DataFeed) has the sentences only. Of the support contacts one list at a time (list), without it that for exposed persons.',
};

const filters: Filters<FoundChange> = {
  collection: byChoice(ChangedCollection, 'Kind of record', ({ collection }) => [collection]),
  kind: byChoice(ChangeKind, 'What happened', ({ kind }) => [kind]),
  list: {
    ...byChoice(
      SupportList,
      'Of the support contacts, which of the three lists; what is on none is always there',
      ({ list }) => (list === null ? SupportList.options : [list]),
    ),
    default: 'exposed',
  },
};

/** What has changed, all of it or since a release; of one record, it is its history. */
export function changes(history: History): AddResource {
  return (api: OpenAPIHono, { archive, apiRoot, dataset }: ResourceContext) => {
    const path = '/changes';
    const place = { self: apiRoot + path, pages: apiRoot + path };
    const feed = `<${apiRoot}/changes.atom>; rel="alternate"; type="application/atom+xml"`;
    const versions = archive.manifests.map(({ version }) => version);
    const choose = chooser();
    const Query = z.strictObject({
      ...pagingParameters,
      ...formParameters,
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
        const found: (readonly FoundChange[])[] = [];
        for (const version of versions.slice(after))
          found.push(choose(await history.changesIn(version), wanted.filters, query.record));
        const total = found.reduce((sum, { length }) => sum + length, 0);
        if (query.record !== undefined && total === 0) {
          const known = await everKnown(dataset, versions, history);
          if (!known.has(query.record))
            throw unknownRecord(query.record, known, Object.keys(Query.shape));
        }
        const { from, to, opening } = pageOf(total, place, sorted({ ...query, page, limit }));
        const told = await history.tell(sliceOf(found, from, to));
        // Numbers that no longer hold are in it.
        const headers = { ...jsonType, 'x-robots-tag': 'noindex', link: feed };
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

/** Remembers of each release what was chosen last: the pages of a table ask for the same time and again. */
function chooser() {
  const chosen = new WeakMap<readonly FoundChange[], { key: string; found: FoundChange[] }>();
  return (all: readonly FoundChange[], wanted: Wanted['filters'], record: string | undefined) => {
    const key = JSON.stringify([wanted, record]);
    const known = chosen.get(all);
    if (known?.key === key) return known.found;
    const found = all.filter((change) => isWanted(change, wanted, record));
    chosen.set(all, { key, found });
    return found;
  };
}

/** As of one list that is never put together: of a country it is long, and a page shows little of it. */
function sliceOf<T>(lists: readonly (readonly T[])[], from: number, to: number): T[] {
  let before = 0;
  return lists.flatMap((list) => {
    const slice = list.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += list.length;
    return slice;
  });
}

function isWanted(
  change: FoundChange,
  wanted: Wanted['filters'],
  record: string | undefined,
): boolean {
  if (record === undefined) return isChosen(change, filters, wanted);
  // Who names a record has chosen its list.
  const others = wanted.filter(([name]) => name !== 'list');
  const isIt = record === `${change.collection}/${change.recordId}`;
  return isIt && isChosen(change, filters, others);
}

import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { collections, type CollectionName } from '../../data/collections.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { SupportList } from '../../data/schema/support-service.ts';
import { link } from '../http/links.ts';
import { pageOf, PageLinks, pagingParameters, sorted } from '../http/paging.ts';
import { refuseQuery } from '../http/query.ts';
import { searchTexts } from '../search/record-texts.ts';
import { indexTexts, type SearchText } from '../search/text-index.ts';
import { formParameters } from '../representations/form-parameters.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, isChosen, type Filters } from './filter.ts';
import { isInForce } from './in-force.ts';
import { filterParameters, readListQuery, searchParameter } from './list-query.ts';
import { ListMeta, timeOf } from './list-meta.ts';
import { commonResponses, inBoth, json, jsonType } from './responses.ts';
import { SearchedCollection, SearchHit } from './search-hit.ts';
import { validAtParameter } from './valid-at.ts';
import { isWithdrawn } from './withdrawn.ts';

const SearchHits = z
  .strictObject({ _meta: ListMeta, _links: PageLinks, hits: z.array(SearchHit) })
  .meta({ id: 'SearchHitList', description: 'Records that hold the words, best first' });

const about = {
  sv: 'Söker i alla poster, bäst träff först. Av stödkontakterna en lista i taget, om inget annat sägs den för den som är utsatt. Koppla aldrig `q` till det en besökare skriver: adresser sparas i loggar och historik.',
  en: 'Searches all records, best first. Of the support contacts one list at a time, without `list` that for exposed persons. Never wire `q` to what a visitor types: addresses are kept in logs and histories.',
};

const filters: Filters<Entry> = {
  collection: byChoice(SearchedCollection, 'Kind of record', ({ collection }) => [collection]),
  list: {
    ...byChoice(SupportList, 'Of the support contacts, which of the three lists', ({ record }) =>
      'list' in record ? [record.list as string] : SupportList.options,
    ),
    default: 'exposed',
  },
};

/** Search over all collections. Without `q` nothing is found. */
export function search(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot, pagesRoot } = context;
  const path = '/search';
  const place = { self: apiRoot + path, pages: pagesRoot + path };
  const Query = z.strictObject({
    ...pagingParameters,
    ...formParameters,
    ...filterParameters(filters),
    q: searchParameter,
    validAt: validAtParameter,
  });
  const route = createRoute({
    method: 'get',
    path,
    operationId: 'search',
    tags: ['search'],
    summary: about.en,
    description: inBoth(about),
    request: { query: Query },
    responses: { 200: json(SearchHits, about), ...commonResponses },
  });

  let index: ReturnType<typeof indexAll> | undefined;
  api.openapi(
    route,
    async (c) => {
      const query = sorted(c.req.valid('query'));
      const { wanted, validAt } = readListQuery(query, filters);
      const find = wanted.q === undefined ? undefined : await (index ??= indexAll(dataset));
      const chosen = (find?.(wanted.q ?? '') ?? []).filter(
        (entry) =>
          isChosen(entry, filters, wanted.filters) &&
          (validAt === undefined || isInForce(entry.record, validAt)),
      );
      const time = timeOf(context, validAt);
      const { from, to, opening } = pageOf(chosen.length, place, query, time);
      const hits = chosen.slice(from, to).map((entry) => hitFor(entry, apiRoot));
      return c.body(`${opening},"hits":${JSON.stringify(hits)}}`, 200, jsonType);
    },
    (result, c) => refuseQuery(result, Object.keys(Query.shape), c),
  );
  return [path];
}

interface Entry {
  readonly collection: CollectionName;
  readonly record: object;
}

async function indexAll(dataset: ResourceContext['dataset']): Promise<(q: string) => Entry[]> {
  const entries: Entry[] = [];
  const textOf = new Map<string, (record: object) => SearchText>();
  for (const collection of SearchedCollection.options) {
    textOf.set(collection, searchTexts(collections[collection]));
    for (const record of dataset[collection]) {
      if (isWithdrawn(record)) continue;
      entries.push({ collection, record });
    }
  }
  const find = await indexTexts(entries, ({ collection, record }) => {
    return textOf.get(collection)?.(record) ?? { heading: '', body: '' };
  });
  return (q) => Array.from(find(q), (position) => entries[position] as Entry);
}

function hitFor({ collection, record }: Entry, apiRoot: string): SearchHit {
  const { id, name, title, planId } = record as Record<'id' | 'planId', string> &
    Record<'name' | 'title', LocalizedText | undefined>;
  const isOfPlan = collection === 'activities' || collection === 'follow-ups';
  const place = isOfPlan ? `plans/${planId}/${collection}` : collection;
  const item = link('item', `${apiRoot}/${place}/${id}`);
  return { id, collection, title: name ?? title ?? { sv: id }, _links: { item } };
}

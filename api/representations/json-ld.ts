import type { CollectionName } from '../../data/collections.ts';
import type { Change } from '../resources/change.ts';
import type { SearchHit } from '../resources/search-hit.ts';
import { feedItem, rankedHits } from './json-ld/lists.ts';
import { goal, sourcesOf, thing } from './json-ld/parts.ts';
import { ofWhen } from './json-ld/of-when.ts';
import { describe } from './json-ld/records.ts';
import { serviceChannel } from './json-ld/support-service.ts';
import { contextOf, type Thing, type Vocabulary } from './json-ld/vocabulary.ts';
import type { Page } from './pages.ts';
import type { RecordPath, ShownRecord, ShownType } from './record-path.ts';

export type { Vocabulary } from './json-ld/vocabulary.ts';

type AnyRecord = ShownRecord<CollectionName>;

interface Surroundings {
  readonly place: RecordPath;
  /** Path below the API root. */
  readonly path: string;
  readonly page: Page | undefined;
  readonly vocabulary: Vocabulary;
}

/**
 * Records as linked data in schema.org's words; a list is an ItemList, and changes are a DataFeed. JSON
 * says more than it can.
 */
export function jsonLd(records: readonly object[], surroundings: Surroundings): Thing {
  const { place, path, page, vocabulary } = surroundings;
  const { latestRoot } = vocabulary;
  const context = { '@context': contextOf(latestRoot) };
  const mainEntityOfPage = page && ofWhen(page, latestRoot);
  const { type, many } = place;
  const nodes =
    type === 'search'
      ? rankedHits(records as readonly SearchHit[], page)
      : records.map((record) => node(record, type, surroundings));
  if (!many) return thing({ ...context, ...nodes[0], mainEntityOfPage });
  const list = { ...context, '@id': page?._links.self?.href ?? vocabulary.apiRoot + path };
  if (type === 'changes') return { ...list, '@type': 'DataFeed', dataFeedElement: nodes };
  const { totalRecords } = (page?._meta ?? {}) as { totalRecords?: number };
  return {
    ...list,
    '@type': 'ItemList',
    ...(mainEntityOfPage ? { mainEntityOfPage } : {}),
    numberOfItems: totalRecords,
    itemListElement: nodes,
  };
}

function node(
  record: object,
  type: Exclude<ShownType, 'search'>,
  { path, vocabulary }: Surroundings,
): Thing {
  const { apiRoot } = vocabulary;
  const parent = apiRoot + path.slice(0, path.lastIndexOf(`/${type}`));
  if (type === 'channels') return serviceChannel(record as ShownRecord<'channels'>, parent);
  if (type === 'coverage') return observation(record as ShownRecord<'coverage'>, apiRoot);
  if (type === 'releases') return edition(record as ShownRecord<'releases'>, apiRoot);
  if (type === 'changes') return feedItem(record as Change, apiRoot);
  if (type === 'goals') return goal(record as ShownRecord<'goals'>, parent);
  return whole(record as AnyRecord, type === 'members' ? 'organizations' : type, vocabulary);
}

/** "not-known" is the state of this data, not of the area. */
function observation(coverage: ShownRecord<'coverage'>, apiRoot: string): Thing {
  const { id, areaId, list, kind, state, evidence, statements } = coverage;
  return {
    '@id': `${apiRoot}/coverage/${id}`,
    '@type': 'Observation',
    observationAbout: { '@id': `${apiRoot}/areas/${areaId}` },
    measuredProperty: `${list}: ${kind}`,
    value: state,
    subjectOf: [
      ...evidence.map((service) => `${apiRoot}/support-services/${service}`),
      ...statements.map((statement) => `${apiRoot}/absence-statements/${statement}`),
    ].map((address) => ({ '@id': address })),
  };
}

function edition({ version, releasedOn, previous }: ShownRecord<'releases'>, apiRoot: string) {
  return thing({
    '@id': `${apiRoot}/releases/${version}`,
    '@type': 'Dataset',
    name: `Frid ${version}`,
    version,
    datePublished: releasedOn,
    isBasedOn: previous && `${apiRoot}/releases/${previous.version}`,
  });
}

function whole(record: AnyRecord, type: CollectionName, vocabulary: Vocabulary): Thing {
  const at = vocabulary.apiRoot + addressOf(record, type);
  const specific = (describe[type] as (...all: unknown[]) => Thing)(record, at, vocabulary);
  return thing({
    '@id': at,
    name: 'name' in record ? record.name : record.title,
    ...specific,
    fictional: record.fictional || undefined,
    deprecated: record.deprecated?.on,
    subjectOf: sourcesOf(record.sources),
  });
}

/** The one address of a record below the API root, whichever list it was found in. */
function addressOf(record: AnyRecord, type: CollectionName): string {
  const inPlan = 'planId' in record ? `/plans/${record.planId}` : '';
  return `${inPlan}/${type}/${record.id}`;
}

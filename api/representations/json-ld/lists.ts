import type { Change } from '../../resources/change.ts';
import type { SearchHit } from '../../resources/search-hit.ts';
import type { Page } from '../pages.ts';
import { thing } from './parts.ts';
import type { Thing } from './vocabulary.ts';

/** What search found, best first: RDF keeps no order, so each says its place in the whole list. */
export function rankedHits(hits: readonly SearchHit[], page: Page | undefined): Thing[] {
  const { page: number = 1, limit = 0 } = (page?._meta ?? {}) as { page?: number; limit?: number };
  return hits.map(({ title, _links }, index) => ({
    '@type': 'ListItem',
    position: (number - 1) * limit + index + 1,
    item: { '@id': _links.item.href, '@type': 'Thing', name: title },
  }));
}

/** Without a plan nobody knows where these lie, and regions lie nowhere. */
const unplaced = new Set<unknown>(['activities', 'follow-ups', 'regions']);

/** What a release changed in a record: in words, since schema.org has none for a patch. */
export function feedItem(change: Change, apiRoot: string): Thing {
  const { id, kind, release, releasedOn, collection, recordId, sentences } = change;
  const record = `${collection}/${recordId}`;
  return {
    '@type': 'DataFeedItem',
    identifier: id,
    description: sentences,
    [dateOf[kind]]: releasedOn,
    item: thing({
      '@id': unplaced.has(collection) ? undefined : `${apiRoot}/${record}`,
      '@type': 'Thing',
      identifier: record,
    }),
    subjectOf: { '@id': `${apiRoot}/releases/${release}` },
  };
}

const dateOf = { added: 'dateCreated', changed: 'dateModified', removed: 'dateDeleted' } as const;

import { z } from '@hono/zod-openapi';
import { collections, type CollectionName } from '../../data/collections.ts';
import { LocalizedText } from '../../data/schema/text.ts';
import { Link } from '../http/links.ts';

export const SearchedCollection = z.enum(
  Object.keys(collections) as [CollectionName, ...CollectionName[]],
);

export const SearchHit = z
  .strictObject({
    id: z.string().meta({ description: 'Identifier of the record', example: 'kvinnofridslinjen' }),
    collection: SearchedCollection.meta({ example: 'support-services' }),
    title: LocalizedText,
    _links: z.strictObject({ item: Link }),
  })
  .meta({ id: 'SearchHit', description: 'A record that holds the words' });
export type SearchHit = z.infer<typeof SearchHit>;

/** As a row: of the link nothing but where it leads. */
export const SearchHitRow = SearchHit.extend({
  _links: z.strictObject({ item: Link.pick({ href: true }) }),
});

import { z } from '@hono/zod-openapi';
import { collections } from '../../data/collections.ts';
import { Version } from '../../data/release/version.ts';
import { CalendarDate } from '../../data/schema/dates.ts';

export const ChangedCollection = z.enum(['regions', ...Object.keys(collections)]);
export const ChangeKind = z.enum(['added', 'removed', 'changed']);

const PatchOperation = z
  .looseObject({
    op: z.enum(['add', 'remove', 'replace', 'move', 'copy', 'test']),
    path: z.string().meta({ example: '/support-services/bris/name/sv' }),
  })
  .meta({ id: 'PatchOperation', description: 'One operation of a JSON Patch (RFC 6902)' });

export const Change = z
  .strictObject({
    id: z.string().meta({ example: '2026.11.1/support-services/bris' }),
    release: Version,
    releasedOn: CalendarDate,
    kind: ChangeKind,
    collection: ChangedCollection,
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

export type Change = z.infer<typeof Change>;

/** As a row: operations differ in their fields, so the whole patch is JSON in one cell. */
export const ChangeRow = Change.extend({ patch: z.unknown() });

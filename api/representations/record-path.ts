import type { z } from 'zod';
import { collections } from '../../data/collections.ts';
import { Channel } from '../../data/schema/channel.ts';
import { Goal } from '../../data/schema/goal.ts';
import { Organization } from '../../data/schema/organization.ts';
import { ChangeRow } from '../resources/change.ts';
import { Coverage } from '../resources/coverage.ts';
import { Release } from '../resources/releases.ts';
import { SearchHitRow } from '../resources/search-hit.ts';

/** What is shown in every form, by the word in its address: record types, parts of records, and what follows from them.
 * As they are as rows. */
const shown = {
  ...collections,
  changes: ChangeRow,
  channels: Channel,
  coverage: Coverage,
  goals: Goal,
  members: Organization,
  releases: Release,
  search: SearchHitRow,
} as const;

export type ShownType = keyof typeof shown;
export type ShownRecord<Type extends ShownType> = z.infer<(typeof shown)[Type]>;

/** What an address below the API root holds: records of one type, many or one. */
export interface RecordPath {
  readonly type: ShownType;
  readonly schema: z.ZodObject;
  readonly many: boolean;
}

/**
 * Reads it from the path, whatever comes before ("/releases/2026.11.0/plans"): the last word is a
 * record type, or the word before the last is one and the last is an id. Undefined: no records.
 */
export function readRecordPath(path: string): RecordPath | undefined {
  const [last = '', parent = ''] = path.split('/').reverse();
  const many = isShown(last);
  const type = many ? last : parent;
  return isShown(type) ? { type, schema: shown[type], many } : undefined;
}

function isShown(word: string): word is ShownType {
  return Object.hasOwn(shown, word);
}

import type { Flaw, Path } from '../flaw.ts';
import { every, textsAt, type Leaf } from '../schema-walk.ts';
import { nearest } from '../suggest.ts';
import { recordIn, type Check } from './index-records.ts';

/** Parts of records that have ids of their own, unique within the record. */
const partsWithIds = ['goals', 'memberDuties', 'channels'];

export const checkLocalIds: Check = function* (record) {
  for (const part of partsWithIds) {
    const seen = new Map<string, Path>();
    for (const { path, text } of textsAt(record, [part, every, 'id'])) {
      const first = seen.get(text);
      if (!first) seen.set(text, path);
      else yield { path, code: 'duplicate-id', value: text, expected: `${part}[${first[1]}]` };
    }
  }
};

/** References to parts: a channel's replacement, an activity's goals, the strategy goals a goal serves. */
export const checkLocalReferences: Check = function* (record, { collection, records }) {
  if (collection === 'support-services')
    yield* unknownParts(record, ['channels', every, 'replacedById'], record, 'channels');
  if (collection === 'activities') {
    const plan = recordIn(records, 'plans', record['planId']);
    yield* unknownParts(record, ['goalIds', every], plan, 'goals');
  }
  if (collection === 'plans') {
    const strategy = recordIn(records, 'strategies', record['strategyId']);
    yield* unknownParts(record, ['goals', every, 'strategyGoalIds', every], strategy, 'goals');
  }
};

/** Ids that are none of the parts of their owner; without an owner nothing can be said. */
function* unknownParts(
  record: unknown,
  pattern: Leaf['pattern'],
  owner: { readonly id?: unknown } | undefined,
  part: string,
): Generator<Flaw> {
  if (!owner) return;
  const known = Array.from(textsAt(owner, [part, every, 'id']), ({ text }) => text);
  for (const { path, text } of textsAt(record, pattern))
    if (!known.includes(text))
      yield {
        path,
        code: 'unknown-local',
        value: text,
        expected: `${String(owner.id)}.${part}`,
        suggestion: nearest(text, known)[0],
      };
}

import type { z } from 'zod';
import { collections, type CollectionName } from '../collections.ts';
import type { Entry } from '../entry.ts';
import type { Flaw, Path } from '../flaw.ts';
import { isLoose, type Loose } from '../loose.ts';
import { fileNameOf } from '../read/regions.ts';
import { referenceTarget } from '../schema/id.ts';
import { leavesOf, textsAt, type Leaf } from '../schema-walk.ts';
import { nearest } from '../suggest.ts';
import type { Check, Context, RecordIndex } from './index-records.ts';

interface Reference {
  pattern: Leaf['pattern'];
  target: CollectionName;
}

const referencesOfCollection = new Map(
  Object.entries(collections).map(([name, schema]) => [name, referencesIn(schema)]),
);

/** The references a schema holds, however deep. */
export function referencesIn(schema: z.ZodType): Reference[] {
  return leavesOf(schema).flatMap(({ pattern, schema: leaf }) => {
    const target = referenceTarget(leaf);
    return target ? [{ pattern, target }] : [];
  });
}

/** Every record that is pointed at exists. */
export const checkReferences: Check = function* (record, context) {
  yield* brokenReferences(record, referencesOfCollection.get(context.collection)!, context);

  const replacement = isLoose(record['deprecated']) && record['deprecated']['replacedBy'];
  const path = ['deprecated', 'replacedBy'];
  if (typeof replacement === 'string')
    yield* broken({ path, text: replacement }, context.collection, context);
};

/** The references of a record, or of `region.yaml`, that lead nowhere. */
export function* brokenReferences(
  record: Loose,
  references: readonly Reference[],
  context: Pick<Context, 'records' | 'incomplete'>,
): Generator<Flaw> {
  for (const { pattern, target } of references)
    for (const found of textsAt(record, pattern)) yield* broken(found, target, context);
}

function* broken(
  { path, text }: { path: Path; text: string },
  target: CollectionName,
  { records, incomplete }: Pick<Context, 'records' | 'incomplete'>,
): Generator<Flaw> {
  if (records.get(target)?.has(text) || incomplete.has(target)) return;
  yield {
    path,
    code: target === 'areas' ? 'unknown-area' : 'unknown-reference',
    value: text,
    expected: fileNameOf(target),
    suggestion: likelyRecord(text, target, records),
  };
}

/** The record that was probably meant, when its id is nearly this or somebody wrote its name. */
function likelyRecord(
  text: string,
  target: CollectionName,
  records: RecordIndex,
): string | undefined {
  const labels = new Map<string, string>();
  for (const [id, entry] of records.get(target) ?? [])
    for (const name of [id, ...namesOf(entry)]) labels.set(name, label(id, entry, target));
  const likely = nearest(text, labels.keys()).map((name) => labels.get(name)!);
  return likely.length ? [...new Set(likely)].join(', ') : undefined;
}

function namesOf({ value }: Entry): string[] {
  if (!isLoose(value)) return [];
  const { name, title, officialName } = value;
  const localized = [name, title].filter(isLoose).flatMap((text) => [text['sv'], text['en']]);
  return [...localized, officialName].filter((text) => typeof text === 'string');
}

/** A code says little by itself: "1780 Karlstad". */
function label(id: string, entry: Entry, target: CollectionName): string {
  return target === 'areas' ? [id, ...namesOf(entry).slice(0, 1)].join(' ') : id;
}

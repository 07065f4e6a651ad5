import { z } from 'zod';
import { collections } from '../collections.ts';
import type { Flaw, Path } from '../flaw.ts';
import { groupsIn, type Loose } from '../loose.ts';
import { confidenceOf } from '../rules/evidence.ts';
import { every, fieldsOf, textsAt, unwrap, type Leaf } from '../schema-walk.ts';
import { Channel } from '../schema/channel.ts';
import { Confidence, type Source } from '../schema/source.ts';
import { nearest } from '../suggest.ts';
import type { Check } from './index-records.ts';

/** Fields that claim nothing of the world, because they keep the data in order. */
const housekeeping = ['id', 'sources', 'conflicts', 'rights', 'fictional', 'deprecated'];
/** Fields of a record that are our own decision, or carry their own sources or date. */
const ownEvidence = ['channels', 'alwaysShown', 'completeness', 'successor'];
/** Fields of a channel that follow from its value or its sources, or are a verification. */
const channelEvidence = ['type', 'confidence', 'verifiedOn', 'verifiedByRole'];

/** Where sources and conflicts name the fields they speak of. */
const fieldNames: Leaf['pattern'][] = [
  ['sources', every, 'fields', every],
  ['conflicts', every, 'field'],
];

/** A field that needs a source, and the value by which it says nothing. */
interface Claim {
  field: string;
  silent: unknown;
}

const claimsOfCollection = new Map(
  Object.entries(collections).map(([name, schema]) => [
    name,
    claimsOf(schema, [...housekeeping, ...ownEvidence]),
  ]),
);
const claimsOfChannel = claimsOf(Channel, [...housekeeping, ...channelEvidence]);

/** Every value is backed by a source of its own record, or of its own channel. */
export const checkEvidence: Check = function* (record, { collection }) {
  yield* unsourced(record, claimsOfCollection.get(collection)!, []);
  for (const { group, position } of groupsIn(record['channels']))
    yield* unsourced(group, claimsOfChannel, ['channels', position]);
};

/** Sources and conflicts speak only of fields that there are. */
export const checkSourceFields: Check = function* (record, { collection }) {
  yield* unknownFields(record, fieldsOf(collections[collection]), []);
  const channelFields = fieldsOf(Channel);
  for (const { group, position } of groupsIn(record['channels']))
    yield* unknownFields(group, channelFields, ['channels', position]);
};

/** A channel is as sure as the best source for its value, and no surer. */
export const checkChannelConfidence: Check = function* (record) {
  for (const { group, position } of groupsIn(record['channels'])) {
    const sources = sourcesOf(group).filter((source) => isConfidence(source.confidence));
    const best = confidenceOf(sources, 'value');
    const stated = group['confidence'];
    if (best && isConfidence(stated) && stated !== best)
      yield {
        path: ['channels', position, 'confidence'],
        code: 'channel-confidence',
        value: stated,
        expected: best,
      };
  }
};

function* unsourced(owner: Loose, claims: readonly Claim[], path: Path): Generator<Flaw> {
  const sources = sourcesOf(owner);
  // Of a source whose list of fields is wrong nobody knows what it backs: that it is wrong is told already.
  if (sources.length < groupsIn(owner['sources']).length) return;
  if (sources.length === 0 || sources.some((source) => !source.fields)) return;
  const backed = new Set(sources.flatMap((source) => source.fields));
  for (const { field, silent } of claims) {
    const value = owner[field];
    const saysNothing = value == null || value === silent || isEmptyList(value);
    if (!saysNothing && !backed.has(field))
      yield { path: [...path, field], code: 'unsourced', value, expected: field };
  }
}

function* unknownFields(owner: Loose, known: readonly string[], at: Path): Generator<Flaw> {
  for (const pattern of fieldNames)
    for (const { path, text } of textsAt(owner, pattern))
      if (!known.includes(text))
        yield {
          path: [...at, ...path],
          code: 'unknown-source-field',
          value: text,
          suggestion: nearest(text, known)[0],
        };
}

function claimsOf(schema: z.ZodObject, exempt: readonly string[]): Claim[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([field]) => !exempt.includes(field))
    .map(([field, type]) => ({ field, silent: defaultChoice(type) }));
}

/** The default of a choice or a boolean, such as `unknown`: it stands for "nobody has said". */
function defaultChoice(type: z.ZodType): unknown {
  const inner = unwrap(type);
  const isChoice = inner instanceof z.ZodEnum || inner instanceof z.ZodBoolean;
  return isChoice && type instanceof z.ZodDefault ? type.def.defaultValue : undefined;
}

/** The sources of a record or channel, without those that are too wrong to be asked. */
function sourcesOf(owner: Loose): Source[] {
  return groupsIn(owner['sources'])
    .map(({ group }) => group as Loose & Source)
    .filter(({ fields }) => fields === undefined || (Array.isArray(fields) && fields.length > 0));
}

function isConfidence(value: unknown): boolean {
  return Confidence.safeParse(value).success;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

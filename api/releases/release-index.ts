import { isDeepStrictEqual } from 'node:util';
import { keyOf, type PublishedRecord } from '../../data/diff/edition.ts';
import { ownCollection } from '../../data/release/own-record.ts';
import type { Place } from '../../data/release/record-cutter.ts';
import { publishedRecord } from '../../data/release/released-edition.ts';
import {
  isTombstone,
  type Redaction,
  type SealedRecord,
  type Tombstone,
} from '../../data/release/snapshot.ts';
import { SupportList } from '../../data/schema/support-service.ts';
import type { Archive } from './archive.ts';

/** A record of a release, and where it stands in it: what it says is read when it is told. */
export interface Standing {
  readonly collection: string;
  readonly id: string;
  readonly hash: string;
  readonly place: Place;
  /** Something was taken out of it: then equal hashes do not mean that both say the same. */
  readonly hasGaps: boolean;
  /** Which of the three lists it is on: they never stand together. */
  readonly list: OnList;
}

/** Null: on none, as most records. Unknown: something was taken out of it, so it is shown to who asks for it alone. */
export type OnList = SupportList | 'unknown' | null;

/** What a release holds, without what it says: some megabytes for a country. */
export interface ReleaseIndex {
  /** Null: before the first release there is nothing. */
  readonly version: string | null;
  readonly records: ReadonlyMap<string, Standing>;
  /** Why whole records were taken out. */
  readonly redacted: readonly Redaction[];
}

/** A change of one record. */
export interface FoundChange {
  readonly release: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly collection: string;
  readonly recordId: string;
  /** Which list it is on, before and after: unknown where they differ. */
  readonly list: OnList;
  readonly before?: Standing;
  readonly after?: Standing;
}

/** Whether a change may be shown to whoever asked for no list: the other lists are asked for by name. */
export function isOpen({ list }: FoundChange): boolean {
  return list === null || list === 'exposed';
}

export const noRelease: ReleaseIndex = { version: null, records: new Map(), redacted: [] };

/** Records read and compared before others get their turn. */
const batch = 50;

/** Reads a release once, and keeps where its records stand. What did not change since the one before is kept once. */
export async function indexOf(
  archive: Archive,
  version: string,
  before: ReleaseIndex,
): Promise<ReleaseIndex> {
  const records = new Map<string, Standing>();
  const redacted: Redaction[] = [];
  for await (const { bytes, place } of archive.records(version)) {
    const one = standingOf(bytes, place, before);
    if ('reason' in one) redacted.push(one);
    else if (one.collection !== ownCollection) records.set(keyOf(one), one);
  }
  return { version, records, redacted };
}

/**
 * What changed from a release to the next. A record that did not change keeps its hash, so only the
 * others are read.
 */
export async function changesFrom(
  archive: Archive,
  before: ReleaseIndex,
  after: ReleaseIndex,
): Promise<FoundChange[]> {
  const found: FoundChange[] = [];
  const note = (kind: FoundChange['kind'], pair: Pair) => {
    const { collection, id } = (pair.after ?? pair.before)!;
    const lists = new Set([pair.before, pair.after].flatMap((one) => (one ? [one.list] : [])));
    const list = lists.size === 1 ? [...lists][0]! : 'unknown';
    found.push({ release: after.version ?? '', kind, collection, recordId: id, list, ...pair });
  };
  const changed = await changedPairs(archive, before, after);
  for (const [key, one] of before.records) {
    if (!after.records.has(key)) note('removed', { before: one });
    const pair = changed.get(key);
    if (pair) note('changed', pair);
  }
  for (const [key, one] of after.records)
    if (!before.records.has(key)) note('added', { after: one });
  return found;
}

/** Records that are in both releases and say something else in the second. */
async function changedPairs(archive: Archive, before: ReleaseIndex, after: ReleaseIndex) {
  const maybe: [key: string, pair: Required<Pair>][] = [];
  for (const [key, was] of before.records) {
    const is = after.records.get(key);
    if (is && (is.hash !== was.hash || is.hasGaps || was.hasGaps))
      maybe.push([key, { before: was, after: is }]);
  }
  const changed = new Map<string, Pair>();
  for (const some of inBatches(maybe)) {
    const was = await readStandings(
      archive,
      before.version,
      some.map(([, pair]) => pair.before),
    );
    const is = await readStandings(
      archive,
      after.version,
      some.map(([, pair]) => pair.after),
    );
    for (const [at, [key, pair]] of some.entries())
      if (!isDeepStrictEqual(was[at]?.fields, is[at]?.fields)) changed.set(key, pair);
  }
  return changed;
}

interface Pair {
  readonly before?: Standing;
  readonly after?: Standing;
}

/** What records say now. Throws a MovedError when they are not where they were. */
export async function readStandings(
  archive: Archive,
  version: string | null,
  standings: readonly (Standing | undefined)[],
): Promise<(PublishedRecord | undefined)[]> {
  const wanted = standings.filter((standing) => standing !== undefined);
  if (version === null || wanted.length === 0) return standings.map(() => undefined);
  const read = await archive.recordsAt(
    version,
    wanted.map(({ place }) => place),
  );
  const records = new Map(wanted.map((standing, at) => [standing, recordAt(standing, read[at])]));
  return standings.map((standing) => standing && records.get(standing));
}

/** A release was rewritten while it was read: something was taken out of it. */
export class MovedError extends Error {}

function recordAt(standing: Standing, stored: SealedRecord | object | null | undefined) {
  const record = stored && !isTombstone(stored) ? (stored as SealedRecord) : undefined;
  if (record?.hash !== standing.hash || record.id !== standing.id) throw new MovedError();
  return publishedRecord(record);
}

const head = /^\{"collection":"([a-z-]+)","fields":/;
const tail = /,"hash":"[0-9a-f]{64}","id":"([^"\\]+)"\}$/;
const longestEnd = 500;
const redactedField = Buffer.from('"redacted":');
/** Collections of which each record is on one of the three lists. */
const ofLists = ['support-services', 'absence-statements'];
const listed = /^"list":\{"salt":"[0-9a-f]{32}","value":"([a-z-]+)"\}/;

/**
 * Reads of a record what identifies it. In canonical JSON that stands at its two ends, and nothing in a
 * text looks like it: a quotation mark in a text has a backslash before it.
 */
function standingOf(bytes: Buffer, place: Place, before: ReleaseIndex): Standing | Redaction {
  const collection = head.exec(bytes.toString('latin1', 0, 60))?.[1];
  const from = Math.max(0, bytes.length - longestEnd);
  const ending = tail.exec(bytes.toString('latin1', from));
  const id = ending?.[1];
  if (!collection || !id) return parsedStanding(bytes, place);
  const at = from + ending.index + ',"hash":"'.length;
  const hash = bytes.toString('latin1', at, at + 64);
  const hasGaps = bytes.includes(redactedField);
  const known = before.records.get(`${collection}/${id}`);
  if (known?.hash === hash && !known.hasGaps && !hasGaps) return { ...known, place };
  return {
    // Copied: a part of a text would keep the whole of it in memory.
    collection: collectionName(collection),
    id: Buffer.from(id, 'latin1').toString(),
    hash,
    place,
    hasGaps,
    list: ofLists.includes(collection) ? listIn(bytes) : null,
  };
}

function listIn(bytes: Buffer): OnList {
  const at = bytes.indexOf('"list":{"salt":"');
  const name = at < 0 ? undefined : listed.exec(bytes.toString('latin1', at, at + 100))?.[1];
  return SupportList.options.find((list) => list === name) ?? 'unknown';
}

const collectionNames = new Map<string, string>();

function collectionName(text: string): string {
  const known = collectionNames.get(text) ?? Buffer.from(text).toString();
  collectionNames.set(known, known);
  return known;
}

/** For a record that was taken out, or has an id that is none. */
function parsedStanding(bytes: Buffer, place: Place): Standing | Redaction {
  const record = JSON.parse(bytes.toString()) as SealedRecord | Tombstone;
  if (isTombstone(record)) return record.redacted;
  const { collection, id, hash } = record;
  return { collection, id, hash, place, hasGaps: true, list: 'unknown' };
}

export function* inBatches<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}

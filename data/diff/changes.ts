import { isDeepStrictEqual } from 'node:util';
import { createPatch, Pointer, type Operation } from 'rfc6902';
import { detailsOf, type Detail } from './details.ts';
import { keyOf, type Edition, type PublishedRecord } from './edition.ts';

/** What happened to one record between two editions. */
export interface Change {
  kind: 'added' | 'removed' | 'changed';
  collection: string;
  id: string;
  before?: PublishedRecord;
  after?: PublishedRecord;
  /** For people: every place where the two differ. Empty unless the record changed. */
  details: Detail[];
  /** For machines: JSON Patch (RFC 6902) on the edition's document. */
  patch: Operation[];
}

/**
 * What changed from one edition to another, record by record. A field that was taken out of a release
 * counts as absent there. The order of records says nothing and is not compared.
 */
export function changesBetween(a: Edition, b: Edition): Change[] {
  const before = byKey(a);
  const after = byKey(b);
  const inBoth = [...before.values()].flatMap((old) => {
    const now = after.get(keyOf(old));
    return now ? changed(old, now) : [removed(old)];
  });
  const added = [...after].filter(([key]) => !before.has(key)).map(([, now]) => addition(now));
  return [...inBoth, ...added];
}

/** All changes as one JSON Patch: applied to `documentOf(a)` it gives `documentOf(b)`. */
export function patchOf(changes: readonly Change[], a: Edition, b: Edition): Operation[] {
  const [before, after] = [collectionsOf(a), collectionsOf(b)];
  return [
    ...after.filter((name) => !before.includes(name)).map((name) => add([name], {})),
    ...changes.flatMap(({ patch }) => patch),
    ...before.filter((name) => !after.includes(name)).map((name) => remove([name])),
  ];
}

function collectionsOf({ records }: Edition): string[] {
  return [...new Set(records.map(({ collection }) => collection))];
}

function changed(before: PublishedRecord, after: PublishedRecord): Change[] {
  const { collection, id } = after;
  if (isDeepStrictEqual(before.fields, after.fields)) return [];
  const prefix = pointer([collection, id]);
  const patch = createPatch(before.fields, after.fields).map((operation) => ({
    ...operation,
    path: prefix + operation.path,
  }));
  const details = detailsOf(before.fields, after.fields);
  return [{ kind: 'changed', collection, id, before, after, details, patch }];
}

function removed(before: PublishedRecord): Change {
  const { collection, id } = before;
  return {
    kind: 'removed',
    collection,
    id,
    before,
    details: [],
    patch: [remove([collection, id])],
  };
}

function addition(after: PublishedRecord): Change {
  const { collection, id, fields } = after;
  const patch = [add([collection, id], { id, ...fields })];
  return { kind: 'added', collection, id, after, details: [], patch };
}

function add(path: string[], value: unknown): Operation {
  return { op: 'add', path: pointer(path), value };
}

function remove(path: string[]): Operation {
  return { op: 'remove', path: pointer(path) };
}

function pointer(path: string[]): string {
  return new Pointer(['', ...path]).toString();
}

function byKey({ records }: Edition): Map<string, PublishedRecord> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

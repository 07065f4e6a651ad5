import { isDeepStrictEqual } from 'node:util';
import { isLoose, type Loose } from '../loose.ts';

/** A step into a record: a field, or the part of a list that has an id. */
export type Step = string | { part: string };

/** One place where two versions of a record differ. A value that is not there is undefined. */
export interface Detail {
  path: Step[];
  before: unknown;
  after: unknown;
}

/** Fields by which the parts of a list are told apart, whatever their order. */
const partKeys = ['id', 'activityId', 'organizationId'] as const;

/** Every place where two values differ, as deep as a person would point. */
export function detailsOf(before: unknown, after: unknown, path: Step[] = []): Detail[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isLoose(before) && isLoose(after)) return inGroup(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) {
    const key = partKeys.find((name) => tellsApart(name, before) && tellsApart(name, after));
    if (key) return inList(byPart(before, key), byPart(after, key), path);
  }
  return [{ path, before, after }];
}

function inGroup(before: Loose, after: Loose, path: Step[]): Detail[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => detailsOf(before[name], after[name], [...path, name]));
}

function inList(before: Map<string, Loose>, after: Map<string, Loose>, path: Step[]): Detail[] {
  const parts = new Set([...before.keys(), ...after.keys()]);
  const details = [...parts].flatMap((part) =>
    detailsOf(before.get(part), after.get(part), [...path, { part }]),
  );
  // The parts are the same: then it is their order that differs.
  return details.length
    ? details
    : [{ path, before: [...before.keys()], after: [...after.keys()] }];
}

function tellsApart(name: string, list: unknown[]): list is Loose[] {
  const keys = list.map((part) => (isLoose(part) ? part[name] : undefined));
  return keys.every((key) => typeof key === 'string') && new Set(keys).size === list.length;
}

function byPart(list: readonly Loose[], key: string): Map<string, Loose> {
  return new Map(list.map((part) => [String(part[key]), part]));
}

import type { Change } from '../diff/changes.ts';
import type { PublishedRecord } from '../diff/edition.ts';
import { groupsIn } from '../loose.ts';

/** A number that people may be dialing already and that is about to be another one, or a way in that goes. */
export interface NumberChange {
  service: string;
  channel: string;
  /** Null: there was no number, or it is not known any more which. */
  before: string | null;
  /** Null: the number, chat or other way in goes. */
  after: string | null;
}

const dialled = ['phone', 'sms', 'text-telephone', 'relay'];

/**
 * Numbers that differ in services which the release before has, too. A wrong digit in one of them
 * leads somebody astray who trusted it, so another person must have compared old and new. A chat, e-mail
 * or web address that is no longer there counts as well: it may be the only way in that nobody hears, and
 * what ends is given an end (`validTo`), not deleted.
 */
export function numberChanges(changes: readonly Change[]): NumberChange[] {
  return changes.flatMap(({ kind, collection, id, before, after }) => {
    if (kind !== 'changed' || collection !== 'support-services') return [];
    const [old, now] = [numbersOf(before), numbersOf(after)];
    const left = new Set(channelsOf(after).map(({ id }) => id));
    for (const { id, value } of channelsOf(before)) if (!left.has(id)) old.set(id, value);
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((channel) => (old.get(channel) ?? null) !== (now.get(channel) ?? null))
      .map((channel) => ({
        ...{ service: id, channel },
        ...{ before: old.get(channel) ?? null, after: now.get(channel) ?? null },
      }));
  });
}

function numbersOf(service: PublishedRecord | undefined): Map<string, string | null> {
  return new Map(
    channelsOf(service)
      .filter(({ type }) => dialled.includes(type))
      .map(({ id, value }) => [id, value]),
  );
}

function channelsOf(service: PublishedRecord | undefined) {
  return groupsIn(service?.fields['channels']).map(({ group: { id, type, value } }) => ({
    id: String(id),
    type: String(type),
    value: typeof value === 'string' ? value : null,
  }));
}

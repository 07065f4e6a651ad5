import type { Change } from '../diff/changes.ts';
import type { PublishedRecord } from '../diff/edition.ts';
import { groupsIn } from '../loose.ts';

/** A number that people may be dialing already, and that is about to be another one. */
export interface NumberChange {
  service: string;
  channel: string;
  /** Null: there was no number, or it is not known any more which. */
  before: string | null;
  /** Null: the number goes. */
  after: string | null;
}

const dialled = ['phone', 'sms', 'text-telephone', 'relay'];

/**
 * Numbers that differ in services which the release before has, too. A wrong digit in one of them
 * leads somebody astray who trusted it, so another person must have compared old and new.
 */
export function numberChanges(changes: readonly Change[]): NumberChange[] {
  return changes.flatMap(({ kind, collection, id, before, after }) => {
    if (kind !== 'changed' || collection !== 'support-services') return [];
    const [old, now] = [numbersOf(before), numbersOf(after)];
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
    groupsIn(service?.fields['channels'])
      .filter(({ group }) => dialled.includes(String(group['type'])))
      .map(({ group: { id, value } }) => [String(id), typeof value === 'string' ? value : null]),
  );
}

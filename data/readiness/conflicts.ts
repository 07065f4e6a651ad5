import type { PlacedRecord } from '../edit/places.ts';
import type { Path } from '../flaw.ts';
import { groupsIn, isLoose, type Loose } from '../loose.ts';

/** A field of which two sources say different things, and nobody has found out which is right. */
export interface OpenConflict {
  record: PlacedRecord;
  /** Where the other claim stands in the record. */
  path: Path;
  /** The part of the record it belongs to, and the field: `phone-1.value`. */
  field: string;
  claim: Loose;
}

/** All unresolved conflicts of records and of their channels. They are facts, not errors. */
export function openConflicts(records: readonly PlacedRecord[]): OpenConflict[] {
  return records.flatMap((record) => [
    ...conflictsOf(record, record.value, [], ''),
    ...groupsIn(record.value['channels']).flatMap(({ group, position }) =>
      conflictsOf(record, group, ['channels', position], `${String(group['id'])}.`),
    ),
  ]);
}

function conflictsOf(record: PlacedRecord, owner: Loose, path: Path, prefix: string) {
  return groupsIn(owner['conflicts']).map(({ group, position }): OpenConflict => {
    const { field, claim } = group;
    return {
      record,
      path: [...path, 'conflicts', position],
      field: prefix + (typeof field === 'string' ? field : ''),
      claim: isLoose(claim) ? claim : {},
    };
  });
}

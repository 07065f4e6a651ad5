import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, type Change } from '../diff/changes.ts';
import type { Edition, PublishedRecord } from '../diff/edition.ts';
import { numberChanges, type NumberChange } from './number-changes.ts';
import { releasedEdition } from './released-edition.ts';
import type { Snapshot } from './snapshot.ts';
import { UnreadableReleaseError, versionsIn } from './store.ts';
import { verifyRelease } from './verify-release.ts';
import { nextVersion } from './version.ts';

/** What the next release would be. */
export interface Proposal {
  version: string;
  /** YYYY-MM-DD */
  releasedOn: string;
  previous: { snapshot: Snapshot; hash: string } | null;
  edition: Edition;
  changes: Change[];
  /** Records of the release before that are gone instead of deprecated. */
  vanished: PublishedRecord[];
  numbers: NumberChange[];
}

/** Why a proposal may not be released. */
export type Objection = 'nothing-changed' | 'vanished' | 'date-before-last' | 'unconfirmed-numbers';

/**
 * Compares what the data say on a day (YYYY-MM-DD) with the latest release in a folder.
 *
 * @throws UnreadableReleaseError when the latest release is not what it was: nothing is built on it.
 */
export function proposeRelease(folder: string, edition: Edition, releasedOn: string): Proposal {
  const latest = versionsIn(folder).at(-1) ?? null;
  const previous = latest === null ? null : readWhole(folder, latest);
  const before = previous ? releasedEdition(previous.snapshot) : nothing;
  const changes = changesBetween(before, edition);
  return {
    version: nextVersion(latest, releasedOn),
    releasedOn,
    previous,
    edition,
    changes,
    vanished: changes.flatMap(({ kind, before }) => (kind === 'removed' && before ? [before] : [])),
    numbers: numberChanges(changes),
  };
}

/** Everything that speaks against a proposal. */
export function objectionsTo(proposal: Proposal, isConfirmed: boolean): Objection[] {
  const { changes, vanished, numbers, previous, releasedOn } = proposal;
  const objections: [boolean, Objection][] = [
    [changes.length === 0, 'nothing-changed'],
    [vanished.length > 0, 'vanished'],
    [previous !== null && releasedOn < previous.snapshot.releasedOn, 'date-before-last'],
    [numbers.length > 0 && !isConfirmed, 'unconfirmed-numbers'],
  ];
  return objections.filter(([holds]) => holds).map(([, objection]) => objection);
}

const nothing: Edition = { version: null, records: [], redactedRecords: [] };

function readWhole(folder: string, version: string): Proposal['previous'] {
  const read = (file: string) => readFileSync(join(folder, version, file));
  const { snapshot, manifest, problems } = verifyRelease(version, {
    'snapshot.json': read('snapshot.json'),
    'manifest.json': read('manifest.json'),
  });
  if (!snapshot || !manifest || problems.length > 0) throw new UnreadableReleaseError(version);
  return { snapshot, hash: manifest.hash };
}

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collections } from '../../data/collections.ts';
import { changesBetween, type Change } from '../../data/diff/changes.ts';
import { sentencesOf } from '../../data/diff/sentences.ts';
import { loadData } from '../../data/load.ts';
import { folderReader } from '../../data/release/folder-reader.ts';
import { numberChanges } from '../../data/release/number-changes.ts';
import { ownCollection } from '../../data/release/own-record.ts';
import { releasedEdition } from '../../data/release/released-edition.ts';
import { keptRecords, type Snapshot } from '../../data/release/snapshot.ts';
import { readRelease, releasesFolder, versionsIn } from '../../data/release/store.ts';
import { verifyReleases } from '../../data/release/verify.ts';
import { workingEdition } from '../../data/release/working-edition.ts';
import { Region } from '../../data/schema/region.ts';
import { realHostsIn, realNumbersIn, saysItIsFiction, textsIn } from './fiction.ts';

const today = '2026-11-23';
const root = join(import.meta.dirname, '../../data');
const folder = releasesFolder(root, true);
const history = versionsIn(folder).map((version) => {
  const { snapshot } = readRelease(folder, version);
  return { version, snapshot, edition: releasedEdition(snapshot) };
});
const steps = history.slice(1).map((release, index) => ({
  ...release,
  changes: changesBetween(history[index]!.edition, release.edition),
}));

describe('the history of the example county', () => {
  test('is thirteen releases in a chain that verifies', async () => {
    const { releases, problems } = await verifyReleases(folderReader(folder));
    expect(problems).toEqual([]);
    expect(releases).toHaveLength(13);
  });

  test('ends with what the files say: after a change, run "frid release --example"', () => {
    const loaded = loadData({ root, regions: ['sweden', 'example'], today });
    const changes = changesBetween(history.at(-1)!.edition, workingEdition(loaded, true));
    expect(sentencesOf(changes, 'en')).toEqual([]);
  });

  test('has in every release only records that can be read today', () => {
    const schemas = { ...collections, regions: Region };
    const unreadable = history.flatMap(({ version, edition }) =>
      edition.records
        .filter(({ collection, id, fields }) => {
          const schema = schemas[collection as keyof typeof schemas];
          return !schema.safeParse({ id, ...fields }).success;
        })
        .map(({ id }) => `${version} ${id}`),
    );
    expect(unreadable).toEqual([]);
  });

  test('knows in no release what was read, asked or looked for later', () => {
    const early = history.flatMap(({ version, snapshot, edition }) =>
      pastDays(edition.records)
        .filter((day) => day > snapshot.releasedOn)
        .map((day) => `${version}: ${day}`),
    );
    expect(early).toEqual([]);
  });
});

describe('nobody can take a release for real', () => {
  test.each(history)('$version', ({ edition }) => {
    expect(edition.records.filter(({ fields }) => fields['fictional'] !== true)).toEqual([]);
    const names = edition.records.map(({ fields }) => fields['name'] ?? fields['title']);
    expect(names.filter((name) => !saysItIsFiction(name as Record<string, string>))).toEqual([]);
    const texts = textsIn(edition.records);
    expect(realNumbersIn(texts)).toEqual([]);
    expect(realHostsIn(texts)).toEqual([]);
  });
});

describe('from release to release, it shows', () => {
  const all = steps.flatMap(({ changes }) => changes);

  test('a changelog each time, in both languages, and no record that vanished', () => {
    for (const { changes } of steps) {
      expect(sentencesOf(changes, 'sv')).not.toEqual([]);
      expect(sentencesOf(changes, 'en')).not.toEqual([]);
    }
    expect(all.filter(({ kind }) => kind === 'removed')).toEqual([]);
  });

  test('numbers that changed, each time confirmed by a second person', () => {
    const withNumbers = steps.filter(({ changes }) => numberChanges(changes).length > 0);
    expect(withNumbers.length).toBeGreaterThan(2);
    expect(withNumbers.filter(({ snapshot }) => confirmedBy(snapshot) === undefined)).toEqual([]);
  });

  test('a new plan that takes over from the old, and what was added to it later', () => {
    const added = (collection: string) =>
      steps.filter(({ changes }) => changes.some(isAdded(collection))).length;
    expect(added('plans')).toBe(1);
    expect(all.some(({ id, after }) => id.endsWith('2020-2023') && hasSuccessor(after))).toBe(true);
    expect(added('activities')).toBe(3);
    expect(added('follow-ups')).toBe(2);
  });

  test('services that come, one that ends, hours that change, and calls that confirm', () => {
    const told = new Set(all.flatMap(({ details }) => details.flatMap(({ path }) => path)));
    expect(all.filter(isAdded('support-services')).length).toBeGreaterThan(10);
    for (const step of ['deprecated', 'hours', 'verifiedOn', 'size', 'memberIds'])
      expect(told).toContain(step);
  });
});

function isAdded(wanted: string): (change: Change) => boolean {
  return ({ kind, collection }) => kind === 'added' && collection === wanted;
}

function hasSuccessor(plan: Change['after']): boolean {
  return Boolean((plan?.fields['successor'] as { planId?: string | null } | undefined)?.planId);
}

function confirmedBy(snapshot: Snapshot): unknown {
  return keptRecords(snapshot).find(({ collection }) => collection === ownCollection);
}

/** Every day on which somebody did something, anywhere in a value. */
function pastDays(value: unknown): string[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ['readOn', 'verifiedOn', 'searchedOn', 'pageDate'].includes(name) && typeof inner === 'string'
      ? [inner]
      : pastDays(inner),
  );
}

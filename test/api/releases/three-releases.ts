/**
 * A service with three releases: in the second the national line is renamed, in the third Bris is withdrawn.
 * The old name is taken out of the first afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { App } from '../../../api/app.ts';
import { openArchive } from '../../../api/releases/archive.ts';
import { releasedFacts } from '../../../api/releases/released-facts.ts';
import type { PublishedRecord } from '../../../data/diff/edition.ts';
import { carryOut } from '../../../data/release/carry-out.ts';
import { proposeRelease } from '../../../data/release/propose.ts';
import { publish } from '../../../data/release/publish.ts';
import { cutsIn } from '../../../data/release/redact.ts';
import { readRelease } from '../../../data/release/store.ts';
import { workingEdition } from '../../../data/release/working-edition.ts';
import { facts, realApp } from '../real.ts';

const publisher = {
  name: { sv: 'Exempelmyndigheten' },
  organizationNumber: '999999-9999',
  kind: 'NationalAuthority' as const,
  email: 'funktion@example.org',
  website: 'https://example.org/',
};
export const folder = mkdtempSync(join(tmpdir(), 'frid-api-releases-'));
export const [first, second, third] = ['2026.9.0', '2026.10.0', '2026.11.0'];
export const line = 'support-services/kvinnofridslinjen';
/** What a municipality might say of the list for those who use violence. */
export const saidApart: PublishedRecord = {
  collection: 'absence-statements',
  id: 'inget-stod-att-sluta',
  fields: {
    ...{
      title: { sv: 'Inget stöd att sluta i kommunen' },
      statedById: 'brottsofferjouren-sverige',
    },
    ...{ areaId: '1780', list: 'violence-users', kind: 'behavior-change', statedOn: '2026-09-15' },
    ...{ note: null, sources: [], conflicts: [], rights: 'CC0-1.0', fictional: false },
    deprecated: null,
  },
};

export let app: App;

/** For a file of tests: the releases and the service are there while they run. */
export function useThreeReleases(): void {
  beforeAll(async () => {
    const real = workingEdition(facts, false);
    release('2026-09-01', real.records.map(named('Kvinnofridslinjen förr')));
    release('2026-10-01', [...real.records, saidApart]);
    release('2026-11-01', [...real.records.map(withdrawn), saidApart]);
    redactNameIn(first);

    const archive = await openArchive(folder);
    const regionOf = (_: string, id: string) => (id === 'varmland' ? 'varmland' : 'sweden');
    const newest = await releasedFacts(archive, third, regionOf);
    const widgets = [{ version: '1.0.0', isFrozen: true, files: [] }];
    // In Sweden it is the 27th already.
    const now = () => new Date('2026-11-26T23:30:00Z');
    app = await realApp({
      now,
      ...newest,
      archive,
      publisher,
      widgets,
    });
  });

  afterAll(() => rmSync(folder, { recursive: true }));
}

function release(day: string, records: readonly PublishedRecord[]): void {
  const edition = { version: null, records, redactedRecords: [] };
  publish(folder, proposeRelease(folder, edition, day), {});
}

function named(sv: string) {
  return (record: PublishedRecord): PublishedRecord =>
    `${record.collection}/${record.id}` === line
      ? { ...record, fields: { ...record.fields, name: { sv, en: sv } } }
      : record;
}

function withdrawn(record: PublishedRecord): PublishedRecord {
  if (record.id !== 'bris' || record.collection !== 'support-services') return record;
  const reason = { sv: 'Bris har bett om det.', en: 'Bris asked for it.' };
  const deprecated = { on: '2026-10-30', reason, replacedBy: null };
  return { ...record, fields: { ...record.fields, deprecated } };
}

function redactNameIn(version: string): void {
  const { snapshot } = readRelease(folder, version);
  const target = { collection: 'support-services', id: 'kvinnofridslinjen', path: ['name'] };
  const cuts = cutsIn(snapshot, target, workingEdition(facts, false));
  expect(cuts).toHaveLength(1);
  carryOut(folder, cuts, { on: '2026-11-02', reason: { sv: 'Fel namn.', en: 'Wrong name.' } });
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadData, type Loaded } from '../../data/load.ts';
import { fictionNumber } from '../../data/schema/channel.ts';
import { findRegions } from '../../data/read/regions.ts';
import { folderReader } from '../../data/release/folder-reader.ts';
import { proposeRelease } from '../../data/release/propose.ts';
import { readRelease, releasesFolder } from '../../data/release/store.ts';
import { verifyReleases } from '../../data/release/verify.ts';
import { workingEdition } from '../../data/release/working-edition.ts';
import { madeUpNation } from '../bench/generate/nation.ts';
import { writeReleases } from '../bench/generate/releases.ts';
import { writeRegion } from '../bench/generate/write.ts';

const size = { services: 300, plans: 22, seed: 7 };

describe('the made-up country', () => {
  const root = mkdtempSync(join(tmpdir(), 'frid-nation-'));
  let loaded: Loaded;
  beforeAll(() => {
    for (const region of madeUpNation(size)) writeRegion(root, region);
    loaded = loadData({ root, regions: readdirSync(root), today: '2026-11-23' });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('is as large as it was asked to be, and has nothing wrong in it', () => {
    const { dataset, findings } = loaded;
    expect(findings).toEqual([]);
    const levels = Object.groupBy(dataset.areas, ({ level }) => level);
    expect(levels.county).toHaveLength(21);
    expect(levels.municipality).toHaveLength(290);
    expect(dataset['support-services']).toHaveLength(300);
    expect(dataset.plans).toHaveLength(22);
    expect(dataset.activities).toHaveLength(22 * 60);
  });

  test('can be taken for real nowhere', () => {
    const { dataset, regions } = loaded;
    expect(regions.every(({ fictional }) => fictional)).toBe(true);
    const records = Object.values(dataset).flat();
    expect(records.filter(({ fictional }) => !fictional)).toEqual([]);

    const channels = dataset['support-services'].flatMap((service) => service.channels);
    const numbers = channels.filter(({ type }) => !['web', 'email'].includes(type));
    expect(numbers.filter(({ value }) => !fictionNumber.test(value ?? ''))).toEqual([]);
  });

  test('leaves no municipality without a service, and no county without a plan', () => {
    const { dataset } = loaded;
    const served = new Set(dataset['support-services'].flatMap(({ areaIds }) => areaIds));
    const planned = new Set(dataset.plans.map(({ areaId }) => areaId));
    for (const { id, level } of dataset.areas) {
      if (level === 'municipality') expect(served).toContain(id);
      if (level === 'county') expect(planned).toContain(id);
    }
  });

  test('is the same for the same seed, and another for another', () => {
    const text = (seed: number) => JSON.stringify([...madeUpNation({ ...size, seed })]);
    expect(text(7)).toBe(text(7));
    expect(text(8)).not.toBe(text(7));
  });

  test('is written the way the real files are: numbers and dates in quotes, lists on one line', () => {
    const services = readFileSync(join(root, 'exempelstads-lan/services.yaml'), 'utf8');
    expect(services).toMatch(/^ {6}value: '070-174 06 \d\d'$/m);
    expect(services).toMatch(/^ {2}areaIds: \[exempelstad\]$/m);
    expect(services).toMatch(/^ {6}pageDate: '20\d\d-\d\d'$/m);
  });
});

test('its history verifies, knows nothing of later days, and ends with what the files say', async () => {
  const root = mkdtempSync(join(tmpdir(), 'frid-history-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const region of madeUpNation({ services: 300, plans: 0, seed: 7 }))
    writeRegion(root, region);
  expect([...writeReleases(root, 2)]).toEqual(['2026.10.0', '2026.11.0']);

  const folder = releasesFolder(root, true);
  const { problems } = await verifyReleases(folderReader(folder));
  expect(problems).toEqual([]);
  const latestIn = (version: string) =>
    JSON.stringify(readRelease(folder, version).snapshot)
      .match(/(?<="verifiedOn":")[\d-]+/g)!
      .sort()
      .at(-1)!;
  expect(latestIn('2026.10.0') <= '2026-10-23').toBe(true);
  expect(latestIn('2026.11.0') > '2026-10-23').toBe(true);

  const loaded = loadData({ root, regions: findRegions(root).names, today: '2026-11-23' });
  const { changes } = proposeRelease(folder, workingEdition(loaded, true), '2026-12-01');
  expect(changes).toEqual([]);
}, 30_000);

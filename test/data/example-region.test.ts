import { describe, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { fictionNumber } from '../../data/schema/channel.ts';
import {
  hostsIn,
  numbersIn,
  realHostsIn,
  realNumbersIn,
  saysItIsFiction,
  textsIn,
} from './fiction.ts';

const today = '2026-11-23';
const { dataset, findings, regionOf } = loadData({ regions: ['sweden', 'example'], today });

const records = Object.values(dataset)
  .flat()
  .filter((record) => regionOf.get(record) === 'example');
const services = dataset['support-services'].filter(({ fictional }) => fictional);
const channels = services.flatMap((service) => service.channels);
const texts = records.flatMap(textsIn);

describe('the example county as data', () => {
  test('has nothing wrong with it', () => {
    expect(findings).toEqual([]);
  });

  test('stays out of what is loaded as real, and can be loaded beside it', () => {
    const real = loadData({ today });
    expect(real.regions.map(({ id }) => id)).not.toContain('example');
    expect(Object.values(real.dataset).flat()).not.toHaveLength(0);
    expect(
      Object.values(real.dataset)
        .flat()
        .filter(({ fictional }) => fictional),
    ).toEqual([]);

    const all = loadData({ regions: ['sweden', 'varmland', 'example'], today });
    expect(all.findings.map(({ code }) => code)).not.toContain('duplicate-id');
  });
});

describe('nobody can take it for real', () => {
  test('every record says that it is fictional', () => {
    expect(records.length).toBeGreaterThan(100);
    expect(records.filter(({ fictional }) => !fictional)).toEqual([]);
  });

  test('every name says so even when it is read alone', () => {
    const names = records.map((record) => ('name' in record ? record.name : record.title));
    expect(names.filter((name) => !saysItIsFiction(name))).toEqual([]);
  });

  test('every number in any text is from the series for fiction', () => {
    expect(numbersIn(texts).length).toBeGreaterThan(40);
    expect(realNumbersIn(texts)).toEqual([]);
  });

  test('every number stands beside a word that says it is made up', () => {
    const numbered = channels.filter(({ value }) => value && fictionNumber.test(value));
    expect(numbered.filter(({ note }) => !note?.sv.startsWith('PÅHITTAT nummer'))).toEqual([]);
    expect(numbered.filter(({ note }) => !note?.en?.startsWith('FICTIONAL number'))).toEqual([]);
  });

  test('every address on the web is one that nobody can own', () => {
    expect(hostsIn(texts)).not.toHaveLength(0);
    expect(realHostsIn(texts)).toEqual([]);
  });

  test('it leaves emergencies to the real numbers', () => {
    expect(services.filter(({ kind, alwaysShown }) => kind === 'emergency' || alwaysShown)).toEqual(
      [],
    );
    expect(channels.map(({ value }) => value)).not.toContain('112');
  });
});

test('every text is there in Swedish and in English', () => {
  const untranslated = records.flatMap(localizedIn).filter((text) => !text['en']);
  expect(untranslated).toEqual([]);
});

/** Every text by language anywhere in a value. */
function localizedIn(value: unknown): Record<string, unknown>[] {
  if (!value || typeof value !== 'object') return [];
  if ('sv' in value) return [value];
  return Object.values(value).flatMap(localizedIn);
}

import { describe, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { fictionNumber } from '../../data/schema/channel.ts';

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

  test.each([
    ['sv', /\(påhitta[dt]\)$/],
    ['en', /\(fictional\)$/],
  ] as const)('every name says so even when it is read alone (%s)', (language, mark) => {
    const names = records.flatMap((record) => {
      if ('name' in record) return [record.name[language]];
      return 'title' in record ? [record.title[language]] : [];
    });
    expect(names).toHaveLength(records.length);
    expect(names.filter((name) => !mark.test(name ?? ''))).toEqual([]);
  });

  test('every number in any text is from the series for fiction', () => {
    const numbers = texts.flatMap(
      (text) => text.match(/(?<![\d-])(?:(?:\+46|0)\d*[ -]?\d[\d -]{4,}\d|116 ?\d{3})/g) ?? [],
    );
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter((number) => !fictionNumber.test(number))).toEqual([]);
  });

  test('every number stands beside a word that says it is made up', () => {
    const numbered = channels.filter(({ value }) => value && fictionNumber.test(value));
    expect(numbered.filter(({ note }) => !note?.sv.startsWith('PÅHITTAT nummer'))).toEqual([]);
    expect(numbered.filter(({ note }) => !note?.en?.startsWith('FICTIONAL number'))).toEqual([]);
  });

  test('every address on the web is one that nobody can own', () => {
    const hosts = texts.flatMap((text) => text.match(/(?<=@|https?:\/\/)[^/\s]+/g) ?? []);
    expect(hosts).not.toHaveLength(0);
    expect(hosts.filter((host) => host !== 'example.org' && !host.endsWith('.example'))).toEqual(
      [],
    );
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

/** Every text anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Every text by language anywhere in a value. */
function localizedIn(value: unknown): Record<string, unknown>[] {
  if (!value || typeof value !== 'object') return [];
  if ('sv' in value) return [value];
  return Object.values(value).flatMap(localizedIn);
}

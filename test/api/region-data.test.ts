import { describe, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { RegionData } from '../../data/schema/region-data.ts';
import { facts, read, realApp } from './real.ts';

const app = await realApp();
const data: RegionData = await read(app, '/embed/data/varmland.json');

/** Whole records, of whose texts a Swedish page is given the Swedish. */
function expectShown(shown: readonly { id: string }[], records: readonly { id: string }[]): void {
  expect(records).toMatchObject(shown);
  const keys = (list: readonly object[]) => list.map((record) => Object.keys(record));
  expect(keys(shown)).toEqual(keys(records));
}

describe('what the elements of a page get', () => {
  test('fits its schema', () => {
    expect(RegionData.safeParse(data).error).toBeUndefined();
    expect(data.region.id).toBe('varmland');
  });

  test('is the region’s plan with what belongs to it, and the national strategy', () => {
    const { dataset } = facts;
    expectShown(data.plans, dataset.plans);
    expectShown(data.activities, dataset.activities);
    expectShown(data.networks, dataset.networks);
    expectShown(data.publications, dataset.publications);
    expectShown(data.mandates, dataset.mandates);
    expectShown(data.strategies, dataset.strategies);
    expectShown(data.areas, dataset.areas);
  });

  test('is the list for exposed persons alone, national lines included', () => {
    const exposed = facts.dataset['support-services'].filter(({ list }) => list === 'exposed');
    expectShown(data.services, exposed);
    expect(data.services.map(({ id }) => id)).toContain('kvinnofridslinjen');
  });

  test.each(['violence-users', 'professionals'] as const)(
    'of the list "%s" is an answer of its own, and holds nothing else',
    async (list) => {
      const own: RegionData = await read(app, `/embed/data/varmland.${list}.json`);
      expect(RegionData.safeParse(own).error).toBeUndefined();
      const named = facts.dataset['support-services'].filter((service) => service.list === list);
      expect(own.list).toBe(list);
      expectShown(own.services, named);
      expect(own.areas).toEqual(data.areas);
      expect([own.plans, own.activities, own.networks, own.strategies].flat()).toEqual([]);
      const operators = new Set(named.map(({ operatorId }) => operatorId));
      expect(own.organizations.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...operators].filter((id) => id)),
      );
    },
  );

  test('has the same records in every language, and the words of one', async () => {
    const english: RegionData = await read(app, '/embed/data/varmland.en.json');
    expect(RegionData.safeParse(english).error).toBeUndefined();
    const languages = [
      ['en', 'English'],
      ['sv', 'Swedish'],
    ];
    expect(english).toMatchObject({ ...data, language: 'en', languages, words: {}, notice: {} });
    expect(english.plans[0]!.title.en).toBe(facts.dataset.plans[0]!.title.en);
    expect(data.plans[0]!.title.en).toBeUndefined();
    expect(Object.keys(english.words)).toEqual(Object.keys(data.words));
    expect([data.words.purpose, english.words.purpose]).toEqual(['Syfte', 'Purpose']);
    const list: RegionData = await read(app, '/embed/data/varmland.professionals.en.json');
    expect([list.list, list.language]).toEqual(['professionals', 'en']);
  });

  test('names every organization it points at, and none that only other lists point at', () => {
    const pointedAt = [
      ...data.services.map(({ operatorId }) => operatorId),
      ...data.plans.map(({ coordinatorId }) => coordinatorId),
      ...data.networks.map(({ coordinatorId }) => coordinatorId),
      ...data.publications.map(({ publisherId }) => publisherId),
      ...data.mandates.map(({ decidedById }) => decidedById),
      ...data.strategies.map(({ decidedById }) => decidedById),
      ...data.organizations.flatMap(({ memberOfIds }) => memberOfIds),
    ].filter((id) => id !== null);
    const names = data.organizations.map(({ id }) => id);
    expect(names.toSorted()).toEqual([...new Set(pointedAt)].toSorted());
  });

  test('is one answer a page, small enough for a slow phone', async () => {
    const answer = await app.answer({
      method: 'GET',
      url: '/embed/data/varmland.json',
      headers: { 'accept-encoding': 'br' },
    });
    expect(answer.body!.length).toBeLessThan(13_000);
  });
});

test('brings the public holidays that hours may fall on as long as they are trusted', async () => {
  expect(data.publicHolidays).toEqual([]);
  const confirmed = loadData({ today: '2026-11-23' });
  const line = confirmed.dataset['support-services'].find(({ id }) => id === 'stodlinjen-for-man')!;
  line.channels[0]!.verifiedOn = '2026-11-20';
  const own: RegionData = await read(await realApp(confirmed), '/embed/data/varmland.json');
  // Hours are trusted to 20 November 2027, and may be those of a day in the weeks after.
  expect(own.publicHolidays).toEqual(
    expect.arrayContaining(['2026-12-25', '2027-03-26', '2027-12-25', '2028-01-06']),
  );
});

test('regions do not see each other, and the country sees no region', async () => {
  const both = loadData({ today: '2026-11-23', regions: ['sweden', 'varmland', 'example'] });
  const app = await realApp(both);
  const [example] = both.regions.filter(({ fictional }) => fictional);
  const fictional: RegionData = await read(app, `/embed/data/${example!.id}.json`);
  const varmland: RegionData = await read(app, '/embed/data/varmland.json');
  const sweden: RegionData = await read(app, '/embed/data/sweden.json');

  expect(varmland).toEqual(data);
  expect(fictional.plans.length).toBeGreaterThan(0);
  expect(fictional.plans.every((plan) => plan.fictional)).toBe(true);
  expect(fictional.services.map(({ id }) => id)).not.toContain('karlstads-kvinnojour');
  expect(sweden.plans).toEqual([]);
  expect(sweden.services.length).toBeGreaterThan(0);
  expect(sweden.areas.map(({ id }) => id)).toEqual(['se']);
});

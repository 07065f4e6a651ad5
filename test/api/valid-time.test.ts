import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedFacts } from '../../api/releases/published-facts.ts';
import { ask, baseUrl, facts, read, readAll, realApp, root, type Json } from './real.ts';

const line = 'kvinnofridslinjen';
const data = join(import.meta.dirname, '../../data');
const published = await publishedFacts(data, '2026-11-23', 'en');

/** The number change as it would be announced: the old number until a day, the new one after it. */
const services = facts.dataset['support-services'].map((service) => {
  if (service.id === 'bris')
    return { ...service, validity: { from: '2027-05-01', to: '2028-12-31' } };
  if (service.id !== line) return service;
  const [old, other, ...rest] = service.channels;
  const channels = [
    { ...old!, validTo: '2027-01-31' },
    { ...other!, validFrom: '2027-02' },
  ];
  return { ...service, channels: [...channels, ...rest] };
});
const announced = await realApp({
  dataset: { ...facts.dataset, 'support-services': services },
});
const ids = services.find(({ id }) => id === line)!.channels.map(({ id }) => id);
const [oldNumber = '', newNumber = ''] = ids;

describe('a number change that is announced', () => {
  test.each([
    ['2027-01-31', [oldNumber], [newNumber]],
    ['2027-02-01', [newNumber], [oldNumber]],
  ])('on %s one number holds, at every address and in every form', async (day, there, gone) => {
    const item: Json = await read(announced, `${root}/support-services/${line}?validAt=${day}`);
    const list = await readAll(announced, `${root}/support-services`, `validAt=${day}`);
    const channels = await readAll(
      announced,
      `${root}/support-services/${line}/channels`,
      `validAt=${day}`,
    );
    const found = [item.channels, (list.find(({ id }) => id === line) as Json).channels, channels];
    for (const each of found) {
      const shown = each.map(({ id }: Json) => id);
      expect(shown).toEqual(expect.arrayContaining(there));
      for (const id of gone) expect(shown).not.toContain(id);
    }
    for (const suffix of ['csv', 'ndjson', 'jsonld']) {
      const path = `${root}/support-services/${line}/channels`;
      const text = await (await ask(announced, `${path}.${suffix}?validAt=${day}`)).text();
      for (const id of there) expect(text, suffix).toContain(id);
      for (const id of gone)
        expect(text, suffix).not.toMatch(new RegExp(`^(${id},|.*"(@id|id)":"[^"]*${id}")`, 'm'));
    }
    expect(item._meta.validAt).toBe(day);
  });

  test('is shown whole when no day is asked for: its dates tell', async () => {
    const { channels } = await read(announced, `${root}/support-services/${line}`);
    expect(channels.map(({ id }: Json) => id)).toEqual(ids);
  });
});

describe('a service that is announced', () => {
  const path = `${root}/support-services/bris`;

  test('is found from its first day to its last', async () => {
    expect((await ask(announced, `${path}?validAt=2027-05-01`)).status).toBe(200);
    for (const day of ['2027-04-30', '2029-01-01']) {
      const response = await ask(announced, `${path}?validAt=${day}`);
      expect(response.status).toBe(404);
      const { detail, suggestions }: Json = await response.json();
      expect(detail).toContain(day);
      expect(suggestions).toEqual([baseUrl + path]);
      const { hits } = await read(announced, `${root}/search?q=bris&validAt=${day}&limit=100`);
      const found = hits.filter((hit: Json) => hit.collection === 'support-services');
      expect(found.map(({ id }: Json) => id)).not.toContain('bris');
      expect(await readAll(announced, `${path}/channels`, `validAt=${day}`)).toEqual([]);
    }
  });

  test('is evidence of coverage only while it holds', async () => {
    const { kind } = services.find(({ id }) => id === 'bris')!;
    const address = (day: string) => `${root}/coverage/exposed-se-${kind}?validAt=${day}`;
    expect((await read(announced, address('2027-05-01'))).evidence).toContain('bris');
    expect((await read(announced, address('2027-04-30'))).evidence).not.toContain('bris');
  });
});

test('parts of a plan hold while the plan does', async () => {
  const app = await realApp();
  const plan = `${root}/plans/varmland-2018-2021`;
  expect((await ask(app, `${plan}?validAt=2021-12-31`)).status).toBe(200);
  expect((await ask(app, `${plan}?validAt=2022-01-01`)).status).toBe(404);
  expect((await readAll(app, `${plan}/activities`, 'validAt=2021-12-31')).length).toBeGreaterThan(
    0,
  );
  const { activities, _facets } = await read(
    app,
    `${plan}/activities?validAt=2022-01-01&facets=true`,
  );
  expect({ activities, _facets }).toEqual({ activities: [], _facets: {} });
  const [activity] = await readAll(app, `${plan}/activities`);
  expect((await ask(app, `${plan}/activities/${activity!.id}?validAt=2022-01-01`)).status).toBe(
    404,
  );
});

describe('without a day', () => {
  test('answers speak of the day of their release, never of today', async () => {
    const app = await realApp(published);
    const { releasedOn, version } = published.archive.manifests.at(-1)!;
    for (const path of ['plans', `support-services/${line}`, 'coverage', 'search', 'areas/17']) {
      for (const tree of [root, `${root}/releases/${version}`])
        expect((await read(app, `${tree}/${path}`))._meta.validAt, path).toBe(releasedOn);
    }
  });

  test('what has ended is there, and left out where that very day is asked for: the answer says which', async () => {
    const app = await realApp(published);
    const { _meta, plans } = await read(app, `${root}/plans`);
    const only = await read(app, `${root}/plans?validAt=${_meta.validAt}`);
    expect(plans).toHaveLength(1);
    expect(only.plans).toEqual([]);
    expect(_meta.onlyValid).toBe(false);
    expect(only._meta).toEqual({ ..._meta, totalRecords: 0, count: 0, onlyValid: true });
    for (const path of [`support-services/${line}`, 'search', 'coverage']) {
      const whole = await read(app, `${root}/${path}`);
      expect(whole._meta.onlyValid, path).toBe(false);
      const { validAt } = whole._meta;
      const ofDay = await read(app, `${root}/${path}?validAt=${validAt}`);
      expect(ofDay._meta, path).toMatchObject({ validAt, onlyValid: true });
    }
  });

  test('an ended plan is still told of: an empty list would say that there never was one', async () => {
    const { plans, _meta } = await read(await realApp(), `${root}/plans`);
    expect(plans.map(({ id }: Json) => id)).toEqual(['varmland-2018-2021']);
    expect(_meta.validAt).toBeNull();
  });
});

test.each(['plans', 'areas/17', 'search', 'coverage'])(
  'a day that is none is refused by %s',
  async (path) => {
    const response = await ask(announced, `${root}/${path}?validAt=2026-02-30`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('It must be a day, such as 2026-11-23.');
  },
);

import { describe, expect, test } from 'vitest';
import { facts, read, realApp, root } from './real.ts';

const app = await realApp();
const path = `${root}/support-services`;
const services = facts.dataset['support-services'];
const lists = ['exposed', 'violence-users', 'professionals'] as const;

async function ask(query: string): Promise<{ id: string; list: string }[]> {
  return (await read(app, `${path}?limit=100&${query}`)).supportServices;
}

describe('the three lists are never mixed', () => {
  test('each list has records to mix up', () => {
    for (const list of lists) expect(services.map((service) => service.list)).toContain(list);
  });

  test('unnamed, it is the list for exposed persons', async () => {
    expect(await ask('')).toEqual(services.filter(({ list }) => list === 'exposed'));
  });

  test.each(lists)('%s holds its own records, all of them', async (list) => {
    expect(await ask(`list=${list}`)).toEqual(services.filter((service) => service.list === list));
  });

  test('no filter brings in another list', async () => {
    const filters = [
      ...facts.dataset.areas.map(({ id }) => `area=${id}`),
      ...new Set(services.map(({ kind }) => `kind=${kind}`)),
      ...new Set(services.flatMap(({ audiences }) => audiences.map((one) => `audience=${one}`))),
    ];
    for (const filter of filters) {
      for (const { id, list } of await ask(filter))
        expect(list, `${id} by ${filter}`).toBe('exposed');
    }
  });

  test('an item says which list it is on', async () => {
    for (const { id, list } of services) {
      expect(await read(app, `${path}/${id}`)).toMatchObject({ id, list });
    }
  });
});

describe('area', () => {
  test('a municipality gets its own services, those of the county and those of the country', async () => {
    const found = await ask('area=1780');
    const expected = services.filter(
      ({ list, areaIds }) =>
        list === 'exposed' && areaIds.some((id) => ['1780', '17', 'se'].includes(id)),
    );
    expect(found).toEqual(expected);
    for (const id of ['1780', '17', 'se']) {
      expect(
        expected.some(({ areaIds }) => areaIds.includes(id)),
        id,
      ).toBe(true);
    }
  });

  test('a reader in Sunne gets the national lines and the social services, not Karlstad', async () => {
    const ids = (await ask('area=1766')).map(({ id }) => id);
    expect(ids).toContain('sos-alarm-112');
    expect(ids).toContain('kvinnofridslinjen');
    expect(ids).toContain('kommunens-socialtjanst');
    expect(ids).not.toContain('karlstads-kvinnojour');
  });
});

test('an audience gets what is for it and what is for everyone', async () => {
  const found = await ask('audience=children');
  const expected = services.filter(
    ({ list, audiences }) =>
      list === 'exposed' && audiences.some((one) => one === 'children' || one === 'everyone'),
  );
  expect(found).toEqual(expected);
  expect(found.map(({ id }) => id)).toContain('bris');
});

import { describe, expect, test } from 'vitest';
import { facts, read, readAll, realApp, root, type Json } from './real.ts';

const app = await realApp();
const every: Json[] = [];
for (const list of ['exposed', 'violence-users', 'professionals']) {
  every.push(...(await readAll(app, `${root}/coverage`, `list=${list}`)));
}

describe('coverage', () => {
  test('speaks of every area, and of every kind that any list has', () => {
    const areas = new Set(every.map(({ areaId }) => areaId));
    expect([...areas]).toEqual(facts.dataset.areas.map(({ id }) => id));
    const kinds = new Set(every.map(({ kind }) => kind));
    for (const { kind } of facts.dataset['support-services']) expect(kinds).toContain(kind);
  });

  test('is known by records that serve the area and are on the list, and only by them', async () => {
    for (const { list, areaId, kind, state, evidence } of every) {
      const services = await read(
        app,
        `${root}/support-services?limit=100&list=${list}&area=${areaId}&kind=${kind}`,
      );
      const ids = services.supportServices.map(({ id }: Json) => id);
      expect(evidence.toSorted(), `${list} ${areaId} ${kind}`).toEqual(ids.toSorted());
      expect(state).toBe(ids.length ? 'known' : 'not-known');
    }
  });

  test('knows no sheltered housing, and nothing missing: no real municipality has said so', () => {
    expect(new Set(every.map(({ state }) => state))).toEqual(new Set(['known', 'not-known']));
    expect(every.flatMap(({ statements }) => statements)).toEqual([]);
    expect(JSON.stringify(every)).not.toMatch(/shelter|skyddat/i);
  });

  test('a reader in Sunne: helplines are known, a women’s shelter line is not', async () => {
    const sunne = await read(app, `${root}/coverage?area=1766&kind=helpline,womens-support`);
    expect(sunne.coverage).toMatchObject([
      { kind: 'helpline', state: 'known' },
      { kind: 'womens-support', state: expect.stringMatching(/known/) },
    ]);
  });
});

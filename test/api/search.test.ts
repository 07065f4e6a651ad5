import { describe, expect, test } from 'vitest';
import { baseUrl, facts, read, realApp, root, type Json } from './real.ts';

const app = await realApp();

describe('search', () => {
  test('finds records of every kind, and leads to each', async () => {
    const { hits } = await read(app, `${root}/search?q=kvinnofrid&limit=100`);
    expect(new Set(hits.map(({ collection }: Json) => collection)).size).toBeGreaterThan(2);
    for (const { id, _links } of hits) {
      expect((await read(app, _links.item.href.slice(baseUrl.length))).id).toBe(id);
    }
  });

  test('shows of the support contacts only the list for exposed persons', async () => {
    const others = facts.dataset['support-services'].filter(({ list }) => list !== 'exposed');
    expect(others.length).toBeGreaterThan(0);
    for (const { id, name } of others) {
      const { hits } = await read(app, `${root}/search?limit=100&q=${encodeURIComponent(name.sv)}`);
      expect(hits.map((hit: Json) => hit.id)).not.toContain(id);
    }
  });

  test.each(['exposed', 'violence-users', 'professionals'])(
    'shows of the support contacts one list, when it is asked for: %s',
    async (list) => {
      const own = facts.dataset['support-services'].filter((one) => one.list === list);
      const others = facts.dataset['support-services'].filter((one) => one.list !== list);
      expect(own.length).toBeGreaterThan(0);
      for (const { id, name } of own) {
        const address = `${root}/search?limit=100&list=${list}&q=${encodeURIComponent(name.sv)}`;
        const ids = (await read(app, address)).hits.map((hit: Json) => hit.id);
        expect(ids).toContain(id);
        for (const other of others) expect(ids).not.toContain(other.id);
      }
    },
  );

  test('understands letters that were sent in two parts', async () => {
    for (const word of ['Säffle', 'årjäng', 'höjden']) {
      const [whole, parted] = await Promise.all(
        ['NFC', 'NFD'].map((form) =>
          read(app, `${root}/search?q=${encodeURIComponent(word.normalize(form))}`),
        ),
      );
      expect(parted.hits).toEqual(whole.hits);
    }
    expect((await read(app, `${root}/areas?q=Sa%CC%88ffle`))._meta.totalRecords).toBe(1);
  });

  test('can be kept to some collections', async () => {
    const { hits } = await read(app, `${root}/search?q=karlstad&collection=areas,organizations`);
    expect(hits.length).toBeGreaterThan(0);
    for (const { collection } of hits) expect(['areas', 'organizations']).toContain(collection);
  });

  test('without words finds nothing', async () => {
    expect((await read(app, `${root}/search`))._meta.totalRecords).toBe(0);
  });
});

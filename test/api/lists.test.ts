import { describe, expect, test } from 'vitest';
import { ask, baseUrl, crawl, facts, read, readAll, realApp, recordsOf, root } from './real.ts';

const app = await realApp();
const { lists, items } = await crawl(app);
const everyRecord = Object.values<readonly object[]>(facts.dataset).flat();

describe('lists', () => {
  test.each(lists)(
    '%s pages through every record once, in the order of the files',
    async (list) => {
      const whole = await readAll(app, list);
      const seen: unknown[] = [];
      let next: string | undefined = `${baseUrl}${list}?limit=3`;
      while (next) {
        const page = await read(app, next.slice(baseUrl.length));
        const records = recordsOf(page);
        expect(page._meta.count).toBe(records.length);
        expect(page._meta.totalRecords).toBe(whole.length);
        seen.push(...records);
        next = page._links.next?.href;
      }
      expect(seen).toEqual(whole);
    },
  );

  test('begin with page 1 and 20 records', async () => {
    const { _meta, organizations } = await read(app, `${root}/organizations`);
    const total = facts.dataset.organizations.length;
    expect(_meta).toEqual({
      ...{ totalRecords: total, page: 1, limit: 20, count: Math.min(20, total) },
      ...{ release: null, superseded: false, validAt: null, onlyValid: false },
    });
    expect(organizations).toEqual(facts.dataset.organizations.slice(0, 20));
  });

  test('link to first, last, next and previous page with every other parameter', async () => {
    const { _links } = await read(app, `${root}/areas?page=2&level=municipality&limit=5`);
    const to = (page: number) => `${baseUrl}${root}/areas?level=municipality&limit=5&page=${page}`;
    expect(_links).toEqual({
      self: { href: to(2), rel: 'self', method: 'GET' },
      first: { href: to(1), rel: 'first', method: 'GET' },
      last: { href: to(4), rel: 'last', method: 'GET' },
      next: { href: to(3), rel: 'next', method: 'GET' },
      prev: { href: to(1), rel: 'prev', method: 'GET' },
    });
  });

  test.each([0, -1, 99, 999_999_999])('answer page %i with an empty list', async (page) => {
    const answer = await read(app, `${root}/areas?page=${page}`);
    expect(answer._meta).toMatchObject({ totalRecords: 18, page, limit: 20, count: 0 });
    expect(answer.areas).toEqual([]);
    const back = answer._links[page < 1 ? 'next' : 'prev'].href;
    expect((await read(app, back.slice(baseUrl.length))).areas).toHaveLength(18);
  });

  test('take the order of parameters as the same question', async () => {
    const one = await ask(app, `${root}/areas?limit=5&level=municipality&page=2`);
    const other = await ask(app, `${root}/areas?page=2&level=municipality&limit=5`);
    expect(await one.text()).toBe(await other.text());
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
  });

  test('have another ETag when a record of the page changes, or how many there are, and only then', async () => {
    const { organizations, ...others } = facts.dataset;
    const [first, ...rest] = organizations;
    const last = rest.pop();
    const tagWith = async (changed: typeof organizations, query: string) => {
      const other = await realApp({ dataset: { ...others, organizations: changed } });
      return (await ask(other, `${root}/organizations?${query}`)).headers.get('etag');
    };
    const name = { sv: 'Ett annat namn' };
    const renamed = [{ ...first!, name }, ...rest, last!];
    for (const query of ['limit=2', 'limit=2&facets=true', 'limit=2&validAt=2026-11-23']) {
      const before = await tagWith(organizations, query);
      expect(await tagWith([first!, ...rest, { ...last!, name }], query), query).toBe(before);
      expect(await tagWith(renamed, query), query).not.toBe(before);
      expect(await tagWith([first!, ...rest], query), query).not.toBe(before);
    }
  });
});

describe('filters', () => {
  test.each([
    ['areas?level=county', ['17']],
    ['areas?level=country', ['se']],
    ['plans/varmland-2018-2021/activities?emphasized=true', ['fraga-om-vald']],
    ['plans/varmland-2018-2021/activities?emphasized=false', []],
  ])('%s', async (address, ids) => {
    const records = recordsOf(await read(app, `${root}/${address}`));
    expect(records.map(({ id }) => id)).toEqual(ids);
  });

  test('organizations by kind', async () => {
    const { organizations } = await read(app, `${root}/organizations?kind=authority&limit=100`);
    const expected = facts.dataset.organizations.filter(({ kind }) => kind === 'authority');
    expect(expected.length).toBeGreaterThan(0);
    expect(organizations).toEqual(expected);
  });
});

describe('items', () => {
  test.each(items)('%s is its record, with absolute links to itself and its list', async (path) => {
    const { _links, _meta, ...record } = await read(app, path);
    const list = path.slice(0, path.lastIndexOf('/'));
    expect(_links.self).toEqual({ href: baseUrl + path, rel: 'self', method: 'GET' });
    expect(_meta).toEqual({ release: null, superseded: false, validAt: null, onlyValid: false });
    expect(_links.collection).toEqual({ href: baseUrl + list, rel: 'collection', method: 'GET' });
    const parts = await readAll(app, list);
    expect([...everyRecord, ...parts]).toContainEqual(record);
  });

  test('a plan leads to its activities, and an activity back to its plan', async () => {
    const plan = await read(app, `${root}/plans/varmland-2018-2021`);
    const { activities } = await read(app, plan._links.activities.href.slice(baseUrl.length));
    const id = activities[0].id;
    const activity = await read(app, `${root}/plans/varmland-2018-2021/activities/${id}`);
    expect(activity._links.up.href).toBe(plan._links.self.href);
  });
});

test('api-info says what the profile asks for, and until when the version answers', async () => {
  const { _links, ...info } = await read(app, `${root}/api-info`);
  expect(info).toEqual({
    apiName: 'Frid',
    apiVersion: '1.1.0',
    apiReleased: '2026-11-27',
    apiDocumentation: `${baseUrl}/docs/api`,
    apiStatus: 'active',
    apiDeprecated: null,
    apiSunset: null,
  });
  expect(_links.self.href).toBe(`${baseUrl}${root}/api-info`);
});

import fc from 'fast-check';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Deprecated } from '../../api/deprecation/table.ts';
import type { Quick, Routes } from '../../api/http/routes.ts';
import { bytesOf } from '../../api/http/packed-body.ts';
import { createService } from '../../api/http/service.ts';
import { openData, root } from '../../api/open-data.ts';
import { openArchive } from '../../api/releases/archive.ts';
import { releaseRoutes } from '../../api/releases/release-routes.ts';
import { readTarget } from '../../api/http/target.ts';
import { baseUrl, crawl, facts, realApp } from './real.ts';

const archive = await openArchive(join(import.meta.dirname, '../../data/releases'));
const deprecated: Deprecated[] = [
  {
    ...{ path: '/areas', parameter: 'level', on: '2026-11-01', until: null, successor: '/areas' },
    about: { sv: 'Använd partOf.', en: 'Use partOf.' },
  },
];
const { routes, latest, resources } = openData({
  ...{ dataset: facts.dataset, baseUrl, archive, deprecated },
});
const released = releaseRoutes(resources, { newest: latest, root, publisher: null });
let told = 0;
const quick = await serviceWith((tell) => (target) => {
  const answer = tell(target);
  if (answer) told += 1;
  return answer;
});
const slow = await serviceWith(() => () => undefined);
afterAll(() => expect(told, 'lists told at once').toBeGreaterThan(1_000));

const release = archive.manifests.at(-1)!.version;
const { lists } = await crawl(await realApp());
const { areas, organizations, 'support-services': services } = facts.dataset;
const idsOf = (records: readonly { id: string }[]) =>
  fc.constantFrom(...records.map(({ id }) => id));
const several = (one: fc.Arbitrary<string>) =>
  fc.array(one, { minLength: 1, maxLength: 4 }).map((values) => values.join(','));

/** Words of queries as people and programs write them, a few wrong ones among them. */
const values: Record<string, fc.Arbitrary<string>> = {
  area: several(idsOf(areas)),
  audience: several(fc.constantFrom('women', 'men', 'children', 'everyone', 'nobody')),
  bom: fc.constantFrom('true', 'false'),
  channel: several(fc.constantFrom('phone', 'chat', 'web', 'email')),
  facets: fc.constantFrom('true', 'false'),
  fields: several(fc.constantFrom('id', 'name', 'kind', 'areaIds', 'sources', 'title', 'channels')),
  kind: several(fc.constantFrom('helpline', 'police', 'womens-support', 'authority', 'region')),
  level: several(fc.constantFrom('country', 'county', 'municipality')),
  limit: fc.oneof(fc.integer({ min: -1, max: 101 }).map(String), fc.constantFrom('007', '', '1e1')),
  list: fc.constantFrom('exposed', 'perpetrators', 'professionals', 'exposed,professionals'),
  operator: several(idsOf(organizations)),
  page: fc.oneof(fc.integer({ min: -2, max: 9 }).map(String), fc.constantFrom('-0', '2.0')),
  q: fc.oneof(
    fc.constantFrom('stöd', 'kvinnojour', ' våld ', 'varmland', 'kvinojour karlstad', '?!'),
    fc.string({ maxLength: 12 }),
    idsOf(services),
  ),
  sort: fc.constantFrom('id', '-id', 'name', '-name', 'title', 'year', 'nmae'),
  validAt: fc.constantFrom('2020-06-01', '2026-11-23', '1999-01-01', '2026-13-01'),
  unknown: fc.constant('1'),
};

const parameter = fc
  .constantFrom(...Object.keys(values))
  .chain((name) => values[name]!.map((value) => [name, value] as const));

/** Commas and letters written as they are, or escaped, as clients do it. */
const query = fc
  .tuple(fc.array(parameter, { maxLength: 4 }), fc.boolean())
  .map(([parameters, isEscaped]) => {
    const text = new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString();
    return isEscaped ? text : text.replaceAll('%2C', ',');
  });

const path = fc
  .tuple(fc.oneof(fc.constantFrom(...lists), fc.constant(`${root}/support-services`)), fc.boolean())
  .map(([list, isReleased]) =>
    isReleased ? list.replace(root, `${root}/releases/${release}`) : list,
  );

const encoding = fc.constantFrom(undefined, 'br', 'gzip');

describe('what is told at once and what is routed', () => {
  test('are the same bytes and headers, whatever is asked', async () => {
    const property = fc.asyncProperty(path, query, encoding, async (path, query, encoding) => {
      const url = query ? `${path}?${query}` : path;
      const ask = { method: 'GET', url, headers: { 'accept-encoding': encoding } };
      // The first question makes what takes long: the release, and the index of words.
      const expected = await slow.answer(ask);
      await quick.answer(ask);
      const answer = await quick.answer(ask);
      expect(answer.status, url).toBe(expected.status);
      expect({ ...answer.headers }, url).toEqual({ ...expected.headers });
      expect(Buffer.compare(bytesOf(answer.body), bytesOf(expected.body)), url).toBe(0);
    });
    await fc.assert(property, { numRuns: 2_500, seed: 2026 });
  }, 120_000);

  test('have the same ETag for who has the answer already', async () => {
    const url = `${root}/support-services?area=1780&kind=police`;
    const { headers } = await slow.answer({ method: 'GET', url, headers: {} });
    const known = { 'if-none-match': headers['etag'] };
    expect((await quick.answer({ method: 'GET', url, headers: known })).status).toBe(304);
  });
});

describe('a target read without the URL parser', () => {
  test('is what the parser reads', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'aZ09-_.,*&=/?%+~ ö'), maxLength: 30 });
    const property = fc.property(piece, piece, (path, query) => {
      const url = `/frid/${path}?${query}`;
      const { pathname, searchParams } = new URL(`http://localhost${url}`);
      searchParams.sort();
      const read = readTarget(url);
      expect(read?.path).toBe(pathname);
      expect(read?.parameters).toEqual([...searchParams]);
      expect(read?.address).toBe(pathname + (searchParams.size ? `?${searchParams}` : ''));
    });
    fc.assert(property, { numRuns: 5_000, seed: 2026 });
  });
});

/** The service without what is made ahead, and with another way to tell at once. */
function serviceWith(way: (quick: Quick) => Quick) {
  const changed = (one: Routes) => ({ ...one, addresses: [], quick: way(one.quick!) });
  const standing = { baseUrl, published: true, lostPage: undefined };
  return createService([changed(routes), ...released.map(changed)], standing);
}

/** What was said then: every list and record, as it was in a release. */
import { describe, expect, test } from 'vitest';
import { ask, baseUrl, read, readAll, root, type Json } from '../real.ts';
import { app, first, line, second, third, useThreeReleases } from './three-releases.ts';

useThreeReleases();

describe('the tree of a release', () => {
  test('says what was said then, and stays in the release while paging', async () => {
    const then = await readAll(app, `${root}/releases/${second}/support-services`);
    expect(then.map(({ id }) => id)).toContain('bris');
    const page = await read(app, `${root}/releases/${second}/areas?limit=5&page=2`);
    for (const name of ['self', 'first', 'next', 'prev', 'last']) {
      expect(page._links[name].href).toContain(`${root}/releases/${second}/areas?`);
    }
  });

  test('is kept for an hour, and leads to the newest', async () => {
    const { headers } = await ask(app, `${root}/releases/${second}/areas/17`);
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.get('link')).toContain(`<${baseUrl}${root}/areas/17>; rel="latest-version"`);
    expect(headers.get('x-robots-tag')).toBeNull();
    const area = await read(app, `${root}/releases/${second}/areas/17`);
    expect(area._links['latest-version'].href).toBe(`${baseUrl}${root}/areas/17`);
    expect(area._meta).toEqual({
      ...{ release: second, superseded: true, validAt: '2026-10-01', onlyValid: false },
    });
  });

  test('marks its contacts as superseded, and hides them from search engines', async () => {
    for (const path of ['support-services', line, 'coverage']) {
      const response = await ask(app, `${root}/releases/${second}/${path}`);
      expect(response.headers.get('x-robots-tag'), path).toBe('noindex');
      expect((await response.json())._meta.superseded, path).toBe(true);
    }
    expect((await ask(app, `${root}/${line}`)).headers.get('x-robots-tag')).toBeNull();
    expect((await read(app, `${root}/releases/${third}/areas`))._meta.superseded).toBe(false);
  });

  test('has the forms that the newest has', async () => {
    const csv = await ask(app, `${root}/releases/${second}/areas.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(await csv.text()).toBe(await (await ask(app, `${root}/areas.csv`)).text());
  });

  test('holds no release that does not exist', async () => {
    expect((await ask(app, `${root}/releases/2020.1.0/areas`)).status).toBe(404);
  });

  test('lacks what was taken out', async () => {
    const then = await ask(app, `${root}/releases/${first}/${line}`);
    expect(await then.text()).not.toContain('förr');
  });
});

test('the description tells of the tree of a release, and which addresses are not in it', async () => {
  const { servers, paths } = await read(app, `${root}/openapi.json`);
  expect(servers).toMatchObject([
    { url: `${baseUrl}${root}` },
    {
      url: `${baseUrl}${root}/releases/{version}`,
      variables: { version: { default: third, enum: [third, first, second] } },
    },
  ]);
  for (const [path, { get }] of Object.entries<Json>(paths)) {
    const [address] = path.split('{');
    const isInRelease = (await ask(app, `${root}/releases/${second}${address}`)).status !== 404;
    if (path.includes('{')) continue;
    expect(isInRelease, path).toBe(get.servers === undefined);
  }
});

test('releases and what is in them have the other forms', async () => {
  const versions = async (path: string) => (await (await ask(app, path)).text()).split('\r\n');
  const rows = await versions(`${root}/releases.csv?fields=version`);
  expect(rows).toEqual(['version', third, second, first, '']);

  const path = `${root}/releases/${second}/organizations`;
  const ids = (await readAll(app, path)).map(({ id }) => id);
  expect((await versions(`${path}.csv?fields=id`)).slice(1, -1)).toEqual(ids);
  const accepted = await ask(app, path, { headers: { accept: 'application/x-ndjson' } });
  expect((await accepted.text()).trimEnd().split('\n')).toHaveLength(ids.length);
  expect(accepted.headers.get('content-location')).toBe(`${baseUrl}${path}.ndjson`);

  const linked: Json = await read(app, `${path}/${ids[0]}.jsonld`);
  expect(linked['@id']).toBe(`${baseUrl}${path}/${ids[0]}`);
  expect(linked['@context'].readOn['@id']).toMatch(`${baseUrl}${root}/openapi.json#`);
});

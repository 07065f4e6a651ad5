/** What a newer release says otherwise tells so in every form: nobody is to call a number of last year. */
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { forms } from '../../../api/representations/forms.ts';
import { ask, baseUrl, read, root, type Json } from '../real.ts';
import { app, first, line, second, third, useThreeReleases } from './three-releases.ts';

useThreeReleases();

const suffixes = ['', ...Object.keys(forms).map((form) => `.${form}`)];
const paths = [line, `${line}/channels`, 'support-services', 'coverage', 'search', 'areas/17'];

describe.each(paths)('%s', (path) => {
  test.each(suffixes)('%s leads to the next release', async (suffix) => {
    const address = `${path}${suffix}${path === 'search' ? '?q=linje' : ''}`;
    const then = await ask(app, `${root}/releases/${second}/${address}`);
    expect(then.status).toBe(200);
    const next = `${baseUrl}${root}/releases/${third}/${address}`;
    expect(linksOf(then, 'successor-version')).toEqual([next]);
    for (const newest of [next.slice(baseUrl.length), `${root}/${address}`]) {
      const response = await ask(app, newest);
      expect(response.status).toBe(200);
      expect(linksOf(response, 'successor-version')).toEqual([]);
    }
  });
});

test('each release leads to the one after it, not to the newest', async () => {
  const response = await ask(app, `${root}/releases/${first}/areas.csv?level=county`);
  expect(linksOf(response, 'successor-version')).toEqual([
    `${baseUrl}${root}/releases/${second}/areas.csv?level=county`,
  ]);
});

const files = ['manifest.json', 'snapshot.json', 'datapackage.json', 'datapackage.zip'];
test.each([...files, 'datapackage/support-services-exposed.csv'])(
  'the file %s leads to that of the next release',
  async (name) => {
    const then = await ask(app, `${root}/releases/${second}/${name}`);
    const next = `${baseUrl}${root}/releases/${third}/${name}`;
    expect(linksOf(then, 'successor-version')).toEqual([next]);
    const newest = await ask(app, next.slice(baseUrl.length));
    expect(newest.status).toBe(200);
    expect(linksOf(newest, 'successor-version')).toEqual([]);
  },
);

test('what was withdrawn next leads to where that is told', async () => {
  const then = await ask(app, `${root}/releases/${second}/support-services/bris.csv`);
  const [next = ''] = linksOf(then, 'successor-version');
  const response = await ask(app, next.slice(baseUrl.length));
  expect(response.status).toBe(410);
  expect((await response.json()).withdrawnOn).toBe('2026-10-30');
});

test.each(suffixes)('what was withdrawn still leads to its history: %s', async (suffix) => {
  const addresses = ['', '/channels', '/channels/phone'].flatMap((part) =>
    [root, `${root}/releases/${third}`].map((tree) => `${tree}/support-services/bris${part}`),
  );
  for (const address of addresses) {
    const response = await ask(app, address + suffix);
    expect(response.status, address).toBe(410);
    const [history = '', ...others] = linksOf(response, 'version-history');
    expect(others).toEqual([]);
    const { changes } = await read(app, history.slice(baseUrl.length));
    expect(changes.map(({ release }: Json) => release)).toEqual([first, third]);
  }
});

test('a form that was negotiated leads to the same address', async () => {
  const path = `${root}/releases/${second}/${line}`;
  const response = await ask(app, path, { headers: { accept: 'text/csv' } });
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect(linksOf(response, 'successor-version')).toEqual([
    `${baseUrl}${root}/releases/${third}/${line}`,
  ]);
});

describe('linked data', () => {
  const schemaOrg = 'https://schema.org/';

  test.each([line, 'support-services', 'plans', 'areas/17'])('%s', async (path) => {
    expect(await pageOf(`${root}/releases/${second}/${path}.jsonld`)).toEqual({
      ...{ version: second, temporalCoverage: '2026-10-01', creativeWorkStatus: 'Obsolete' },
      isPartOf: `${baseUrl}${root}/releases/${second}`,
    });
    for (const newest of [`releases/${third}/${path}`, path]) {
      expect(await pageOf(`${root}/${newest}.jsonld`)).toEqual({
        ...{ version: third, temporalCoverage: '2026-11-01', creativeWorkStatus: 'Published' },
        isPartOf: `${baseUrl}${root}/releases/${third}`,
      });
    }
  });

  test('speaks of the day that was asked for', async () => {
    const path = `${root}/releases/${second}/${line}.jsonld?validAt=2030-01-01`;
    expect(await pageOf(path)).toMatchObject({ version: second, temporalCoverage: '2030-01-01' });
  });

  /** What a reader that is not ours learns of the page. */
  async function pageOf(path: string): Promise<Json> {
    const [node]: Json[] = await jsonld.expand(await (await ask(app, path)).json());
    const [page, ...others] = node[`${schemaOrg}mainEntityOfPage`];
    expect(others).toEqual([]);
    const { '@type': types, ...properties } = page;
    expect(types).toEqual([`${schemaOrg}CreativeWork`]);
    return Object.fromEntries(
      Object.entries<Json>(properties).map(([name, [value]]) => [
        name.slice(schemaOrg.length),
        value['@value'] ?? value['@id'],
      ]),
    );
  }
});

function linksOf(response: Response, rel: string): string[] {
  const links = response.headers.get('link') ?? '';
  return [...links.matchAll(/<([^>]+)>; rel="([^"]+)"/g)].flatMap(([, url = '', name]) =>
    name === rel ? [url] : [],
  );
}

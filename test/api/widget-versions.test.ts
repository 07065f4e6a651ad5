/** Addresses of the scripts: a published version stays as it is, "v1" moves on, data lies beside each. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { newestScript, type WidgetVersion } from '../../api/embed/widget-versions.ts';
import { ask, realApp } from './real.ts';

function widgets(version: string, isFrozen: boolean): WidgetVersion {
  const body = Buffer.from(`/* ${version} */`);
  return {
    version,
    isFrozen,
    files: [{ name: 'frid.js', body, type: 'text/javascript; charset=utf-8' }],
  };
}

const versions = [
  widgets('1.10.0', true),
  widgets('2.0.0', false),
  widgets('1.9.0', true),
  widgets('1.11.0', false),
];
const app = await realApp({ widgets: versions });
const text = async (path: string) => (await ask(app, path)).text();

test('every version has its own address, and "v1" is the newest published 1.x', async () => {
  for (const { version } of versions) {
    expect(await text(`/embed/${version}/frid.js`)).toBe(`/* ${version} */`);
  }
  expect(await text('/embed/v1/frid.js')).toBe('/* 1.10.0 */');
});

test('where no version is published yet, "v2" is what is being worked on', async () => {
  expect(await text('/embed/v2/frid.js')).toBe('/* 2.0.0 */');
});

test.each([
  ['1.9.0', true],
  ['1.10.0', true],
  ['1.11.0', false],
  ['2.0.0', false],
  ['v1', false],
  ['v2', false],
])('/embed/%s may be kept for ever: %s', async (folder, isImmutable) => {
  const cached = (await ask(app, `/embed/${folder}/frid.js`)).headers.get('cache-control');
  expect(cached).toMatch(
    isImmutable
      ? /^public, max-age=31536000, immutable$/
      : /^public, max-age=60, stale-while-revalidate=\d+/,
  );
});

test('the newest data lies beside every version, never immutable, with the same bytes', async () => {
  const data = await ask(app, '/embed/data/varmland.json');
  const body = await data.text();
  for (const folder of [...versions.map(({ version }) => version), 'v1', 'v2']) {
    const beside = await ask(app, `/embed/${folder}/data/varmland.json`);
    expect(beside.headers.get('etag')).toBe(data.headers.get('etag'));
    expect(beside.headers.get('cache-control')).toMatch(/^public, max-age=60,/);
    expect(await beside.text()).toBe(body);
  }
});

test('a page of ours loads the newest version, and pins its bytes', async () => {
  const { path, integrity } = newestScript(versions, 'frid.js');
  expect(path).toBe('/embed/2.0.0/frid.js');
  const hash = createHash('sha384').update(await text(path));
  expect(integrity).toBe(`sha384-${hash.digest('base64')}`);
});

test('a version that never was is answered with those there are', async () => {
  const response = await ask(app, '/embed/1.9.9/frid.js');
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

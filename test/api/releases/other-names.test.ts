/** What is asked of a release by a name that none has. */
import { describe, expect, test } from 'vitest';
import { ask, baseUrl, read, realApp, root, type Json } from '../real.ts';
import { app, first, second, third, useThreeReleases } from './three-releases.ts';

useThreeReleases();

const releases = `${baseUrl}${root}/releases`;

describe('a release that there is none of', () => {
  test.each<[path: string, suggestions: string[]]>([
    ['2026.9.1/plans', [`${releases}/${first}/plans`]],
    ['2026.09.0/support-services/bris.csv', [`${releases}/${first}/support-services/bris.csv`]],
    ['v1/plans/x/goals?limit=1', [releases]],
    ['2026.9.1/', [`${releases}/${first}/`]],
    ['__proto__/manifest.json', [releases]],
  ])('%s', async (path, suggestions) => {
    for (const accept of ['*/*', 'text/csv', 'text/html,*/*;q=0.8']) {
      const response = await ask(app, `${root}/releases/${path}`, { headers: { accept } });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        detail: expect.stringContaining(
          `There are 3: ${third}, ${second}, ${first}. All of them: ${releases}`,
        ),
        suggestions,
      });
    }
  });

  test('is told while there is none at all', async () => {
    const working = await realApp();
    for (const name of ['latest', '2026.11.0']) {
      const response = await ask(working, `${root}/releases/${name}/plans`);
      expect(response.status).toBe(404);
      expect((await response.json()).detail).toContain('There is none yet.');
    }
  });
});

describe('an address in a release that leads nowhere', () => {
  test.each<[path: string, detail: RegExp, suggestions: string[] | undefined]>([
    ['plan', /no ".*\/plan" here\. Did you mean/, [`${releases}/${second}/plans`]],
    ['support-service?area=1780', /Did you mean/, [`${releases}/${second}/support-services`]],
    ['changes', /not in a release.* at /, [`${baseUrl}${root}/changes`]],
    ['api-info', /not in a release/, [`${baseUrl}${root}/api-info`]],
    ['openapi.json', /not in a release/, [`${baseUrl}${root}/openapi.json`]],
    ['xyzzy', /What there is: .*openapi\.json/, undefined],
  ])('%s', async (path, detail, suggestions) => {
    const response = await ask(app, `${root}/releases/${second}/${path}`);
    expect(response.status).toBe(404);
    const problem = await response.json();
    expect(problem.detail).toMatch(detail);
    expect(problem.suggestions).toEqual(suggestions);
  });

  test('is the same with any method', async () => {
    const address = `${root}/releases/${second}/xyzzy`;
    expect((await ask(app, address, { method: 'DELETE' })).status).toBe(404);
  });
});

describe('the newest release is also "latest"', () => {
  test.each([
    '',
    '.csv?bom=true',
    '/plans',
    '/support-services.csv?area=1780&limit=1',
    '/support-services/kvinnofridslinjen',
    '/snapshot.json',
    '/datapackage.zip',
  ])('%s', async (path) => {
    for (const accept of ['*/*', 'text/csv', 'text/html,*/*;q=0.8']) {
      const response = await ask(app, `${root}/releases/latest${path}`, { headers: { accept } });
      expect(response.status).toBe(307);
      expect(response.headers.get('location')).toBe(`${releases}/${third}${path}`);
      expect(response.headers.get('cache-control')).toMatch(/^public, max-age=60\b/);
      expect(response.headers.get('content-location')).toBeNull();
    }
    const followed = await ask(app, `${root}/releases/${third}${path}`);
    expect(followed.status).toBe(200);
  });

  test('and nothing else is', async () => {
    for (const name of ['latests', 'latest-x', 'newest'])
      expect((await ask(app, `${root}/releases/${name}`)).status).toBe(404);
  });

  test('its manifest stands there itself', async () => {
    const response = await ask(app, `${root}/releases/latest/manifest.json`);
    expect(response.status).toBe(200);
    expect((await response.json()).version).toBe(third);
  });

  test('it only answers questions', async () => {
    const response = await ask(app, `${root}/releases/latest/plans`, { method: 'POST' });
    expect(response.status).toBe(405);
  });
});

describe('releases on a day', () => {
  test.each([
    ['2026-08-31', []],
    ['2026-09-01', [first]],
    ['2026-10-31', [second, first]],
    ['2030-01-01', [third, second, first]],
  ])('%s: those that there were', async (day, versions) => {
    const { _meta, releases } = await read(app, `${root}/releases?validAt=${day}`);
    expect(releases.map(({ id }: Json) => id)).toEqual(versions);
    expect(_meta).toMatchObject({ totalRecords: versions.length, validAt: day, onlyValid: true });
  });

  test('one that came later is not there yet', async () => {
    const path = `${root}/releases/${second}`;
    expect((await ask(app, `${path}?validAt=2026-10-01`)).status).toBe(200);
    expect((await ask(app, `${path}?validAt=2026-09-30`)).status).toBe(404);
  });
});

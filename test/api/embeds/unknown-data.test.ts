/** An editor misspells an attribute: the console names the address of the data, and whoever opens it is told why. */
import { describe, expect, test } from 'vitest';
import { ask, baseUrl, realApp } from '../real.ts';
import {
  app as released,
  first,
  second,
  third,
  useThreeReleases,
} from '../releases/three-releases.ts';

useThreeReleases();

const browser = {
  headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
};
const widgets = [{ version: '1.0.0', isFrozen: true, files: [] }];
const site = await realApp({ widgets, lostPage: '<!doctype html>', failedPage: '<!doctype html>' });

describe('a misspelled attribute', () => {
  test.each<[asked: string, likely: string | undefined, says: RegExp]>([
    [
      'vaermland',
      'varmland',
      /no region "vaermland"\. Did you mean "varmland"\?.*Regions: .*varmland/,
    ],
    ['v%C3%A4rmland', 'varmland', /no region "värmland"/],
    ['Varmland', 'varmland', /no region "Varmland"/],
    ['norrbotten', undefined, /no region "norrbotten"\. The address.*Regions: .*varmland/],
    ['varmland.professional', 'varmland.professionals', /no list or language "professional"/],
    [
      'vaermland.profesionals.end',
      'varmland.professionals.en',
      /"vaermland".*"profesionals".*"end"/,
    ],
    [
      'varmland.exposed',
      'varmland',
      /Lists: violence-users, professionals; without one it is exposed/,
    ],
    ['varmland.en.professionals', 'varmland.professionals.en', /REGION\.LIST\.LANGUAGE/],
    ['varmland.sv', 'varmland', /without one it is sv/],
    ['varmland.%E0%A4%A', undefined, /no list or language/],
    ['varmland.__proto__', undefined, /no list or language "__proto__"/],
  ])('%s', async (asked, likely, says) => {
    for (const folder of ['data', 'v1/data', '1.0.0/data'])
      for (const how of [browser, {}]) {
        const response = await ask(site, `/embed/${folder}/${asked}.json`, how);
        expect(response.status).toBe(404);
        expect(response.headers.get('content-type')).toBe('application/problem+json');
        const { detail, suggestions } = await response.json();
        expect(detail).toMatch(says);
        const address = likely && `/embed/${folder}/${likely}.json`;
        expect(suggestions).toEqual(address && [baseUrl + address]);
        if (address) expect((await ask(site, address)).status).toBe(200);
      }
  });

  test('of a release is told with those there are', async () => {
    const address = (version: string, name: string) =>
      `/embed/v1/data/releases/${version}/${name}.json`;
    const unknown = await ask(released, address('2026.09.0', 'varmland.en'), browser);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({
      detail: expect.stringContaining(`There are 3: ${third}, ${second}, ${first}.`),
      suggestions: [baseUrl + address(first, 'varmland.en')],
    });
    for (const name of ['varmlnd', 'varmland.professionals']) {
      const response = await ask(released, address(second, name), browser);
      expect(response.status).toBe(404);
      expect((await response.json()).detail).toMatch(/"varmlnd"|A release has no lists/);
    }
  });
});

test('beside a version of the scripts that is not there nothing is said of data', async () => {
  const response = await ask(site, '/embed/v9/data/vaermland.json');
  expect((await response.json()).detail).not.toContain('region');
});

/** What was published once works for ever: each version of the scripts, on the newest data. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtWidgets } from '../../docs/site/build-widgets.ts';
import {
  allWidgets,
  differences,
  freeze,
  publishedWidgets,
} from '../../docs/site/published-widgets.ts';
import { startHost, type Host } from './host.ts';
import { expectNumbers } from './numbers.ts';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

const built = await builtWidgets();
const versions = allWidgets(built).map(({ version }) => version);

const service = { url: inject('demonstration') };
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), startHost()]);
});

afterAll(async () => {
  await closeVisits();
  await host.stop();
});

test('the sources make what was published under their version, or have a version of their own', () => {
  expect(
    differences(built),
    `${built.version} is published and never changes: raise the version in package.json ` +
      '(npm version minor --no-git-tag-version)',
  ).toEqual([]);
});

describe.each(versions)('version %s', (version) => {
  test('is served as its manifest says', async () => {
    const folder = `${service.url}/embed/${version}`;
    const manifest = (await (await fetch(`${folder}/manifest.json`)).json()) as Record<
      string,
      { bytes: number }
    >;
    for (const [name, { bytes }] of Object.entries(manifest)) {
      const body = await (await fetch(`${folder}/${name}`)).arrayBuffer();
      expect(body.byteLength, name).toBe(bytes);
    }
    expect(Object.keys(manifest)).toContain('frid.js');
  });

  test.each(['frid.js', 'frid-support.js'])(
    '%s, pinned, shows the numbers and a card on another site',
    async (name) => {
      const folder = `${service.url}/embed/${version}`;
      const manifest = (await (await fetch(`${folder}/manifest.json`)).json()) as Record<
        string,
        { integrity: string }
      >;
      host.pages.set('/', {
        body: `<!doctype html><html lang="sv"><title>Kommunen</title>
          <frid-support-directory area="1780"></frid-support-directory>
          <script type="module" src="${folder}/${name}" integrity="${manifest[name]!.integrity}" crossorigin></script>`,
      });
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(host.url);
      await page.getByText('116 111').filter({ visible: true }).first().waitFor();
      await expectNumbers(page);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

describe('publishing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frid-published-'));
  const from = join(import.meta.dirname, '../../dist/embed');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('makes a version that is served beside the one being worked on, and never changes', () => {
    expect(differences(built, folder)).toEqual([]);
    expect(allWidgets(built, folder)).toEqual([built]);
    freeze(built, from, folder);
    expect(allWidgets(built, folder)).toEqual([{ ...built, isFrozen: true }]);
    const next = { ...built, version: '1.999.0' };
    expect(allWidgets(next, folder).map(({ isFrozen }) => isFrozen)).toEqual([true, false]);
    // A second time there is nothing to do, and nothing can be put in its place.
    expect(differences(built, folder)).toEqual([]);
    expect(() => freeze(built, from, folder)).toThrow();
  });

  test('names the file that is no longer what was published', () => {
    writeFileSync(join(folder, built.version, 'frid.js'), 'changed');
    expect(differences(built, folder)).toEqual(['frid.js']);
    expect(publishedWidgets(folder)).toHaveLength(1);
  });
});

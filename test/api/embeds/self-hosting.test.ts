/** The archive of files to host oneself. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ask, realApp } from '../real.ts';
import { app, widgets } from './embeds.ts';

describe('files to host', () => {
  const address = '/embed/self-hosting/varmland';

  test('are the scripts, the data in all languages, and how to use them', async () => {
    const response = await ask(app, `${address}.zip`);
    expect(response.headers.get('content-disposition')).toMatch(
      /frid-varmland-\d+\.\d+\.\d+.*\.zip/,
    );
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const names = Object.keys(files);
    for (const name of [
      ...['frid.js', 'frid-support.js', 'frid-plan.js', 'frid.js.LICENSE.txt', 'check-update.mjs'],
      ...['LAS-MIG.txt', 'READ-ME.txt', 'snippet.sv.html', 'snippet.en.html', 'index.html'],
      'manifest.json',
    ]) {
      expect(names).toContain(`frid/${name}`);
    }
    const data = names.filter((name) => name.startsWith('frid/data/'));
    expect(data.length).toBeGreaterThanOrEqual(3);
    for (const name of data) {
      const served = await (await ask(app, `/embed/v1/${name.slice('frid/'.length)}`)).text();
      expect(Buffer.from(files[name]!).toString(), name).toBe(served);
    }
    const manifest = Buffer.from(files['frid/manifest.json']!).toString();
    expect(manifest).toBe(await (await ask(app, `${address}.json`)).text());
    expect(Object.keys(JSON.parse(manifest).files).length).toBe(names.length - 1);
  });

  test('are the same bytes whenever and wherever they are packed', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = await realApp({ widgets });
    const [first, second] = await Promise.all(
      [app, again].map(async (one) => (await ask(one, `${address}.zip`)).headers.get('etag')),
    );
    process.env.TZ = before;
    expect(first).toMatch(/^"[\w-]+"$/);
    expect(second).toBe(first);
  });

  test('tell with a 304 that nothing is new', async () => {
    const etag = (await ask(app, `${address}.zip`)).headers.get('etag')!;
    const response = await ask(app, `${address}.zip`, { headers: { 'if-none-match': etag } });
    expect(response.status).toBe(304);
  });
});

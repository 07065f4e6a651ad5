/** The list of releases and their files: what was sealed is what is served. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve } from '../../../api/entry/node.ts';
import { openArchive } from '../../../api/releases/archive.ts';
import { serviceReader } from '../../../data/release/service-reader.ts';
import { readRelease } from '../../../data/release/store.ts';
import { verifyReleases } from '../../../data/release/verify.ts';
import { freePort } from '../../free-port.ts';
import { ask, baseUrl, read, realApp, root, type Json } from '../real.ts';
import { app, first, folder, second, third, useThreeReleases } from './three-releases.ts';

useThreeReleases();

describe('releases', () => {
  test('are listed, newest first, and lead to their files', async () => {
    const { releases } = await read(app, `${root}/releases`);
    expect(releases.map(({ version }: Json) => version)).toEqual([third, second, first]);
    const { _links, hash, snapshot } = await read(app, `${root}/releases/${second}`);
    const { manifest } = readRelease(folder, second);
    expect({ hash, snapshot }).toEqual({
      hash: manifest.hash,
      snapshot: manifest.files['snapshot.json'],
    });
    for (const name of ['manifest', 'snapshot']) {
      const response = await ask(app, _links[name].href.slice(baseUrl.length));
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.equals(readFileSync(join(folder, second, `${name}.json`)))).toBe(true);
      expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    }
  });

  test('have files that the description names, with the headers they have', async () => {
    const { paths } = await read(app, `${root}/openapi.json`);
    for (const file of ['manifest.json', 'snapshot.json']) {
      const { get } = paths[`/releases/{version}/${file}`];
      const { content, headers } = get.responses['200'];
      const url: string = content['application/json'].examples.real.externalValue;
      expect(url).toBe(`${baseUrl}${root}/releases/${third}/${file}`);
      const response = await ask(app, url.slice(baseUrl.length));
      for (const name of Object.keys(headers)) expect(response.headers.get(name)).toBeTruthy();
      expect('repr-digest' in Object.fromEntries(response.headers)).toBe('Repr-Digest' in headers);
      // A release does not tell of releases.
      expect(get.servers).toHaveLength(1);
    }
  });

  test('have files without parameters', async () => {
    for (const version of [first, third, 'latest']) {
      const response = await ask(app, `${root}/releases/${version}/manifest.json?limit=1`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('\\"limit\\" here. This address takes none');
    }
    const snapshot = `${root}/releases/${first}/snapshot.json?`;
    expect((await ask(app, `${snapshot}limit=1`)).status).toBe(400);
    expect((await ask(app, snapshot)).status).toBe(200);
  });

  test('prove to be what they were, to the command that verifies a service', async () => {
    const running = await serve({ app, host: '127.0.0.1', port: await freePort() });
    const { releases, problems } = await verifyReleases(serviceReader(running.url));
    await running.close();
    expect(problems).toEqual([]);
    expect(releases.map(({ version }) => version)).toEqual([first, second, third]);
  });

  test('a snapshot says its digest, which is the one in the manifest, in every encoding asked for', async () => {
    const url = `${root}/releases/${second}/snapshot.json`;
    const { headers } = await ask(app, url, { headers: { 'accept-encoding': 'br, gzip' } });
    const { sha256 } = readRelease(folder, second).manifest.files['snapshot.json'];
    const digest = Buffer.from(sha256, 'hex').toString('base64');
    expect(headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });

  test('a snapshot can be read in parts, which make up what its digest names', async () => {
    const url = `${root}/releases/${second}/snapshot.json`;
    const { sha256, bytes } = readRelease(folder, second).manifest.files['snapshot.json'];
    const etag = (await ask(app, url)).headers.get('etag')!;
    const hash = createHash('sha256');
    for (const [from, to] of [
      [0, 999],
      [1_000, bytes - 1],
    ]) {
      const headers = { range: `bytes=${from}-${to}`, 'if-range': etag, 'accept-encoding': 'br' };
      const part = await ask(app, url, { headers });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-range')).toBe(`bytes ${from}-${to}/${bytes}`);
      const digest = Buffer.from(sha256, 'hex').toString('base64');
      expect(part.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
      hash.update(Buffer.from(await part.arrayBuffer()));
    }
    expect(hash.digest('hex')).toBe(sha256);
    const beyond = await ask(app, url, { headers: { range: `bytes=${bytes}-` } });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes}`);
  });
});

test('a release that is not what its manifest says is not served', async () => {
  const archive = await openArchive(folder);
  const broken = {
    ...archive,
    records: () => {
      throw new Error('changed on disk');
    },
  };
  const app = await realApp({ archive: broken });
  expect((await ask(app, `${root}/releases/${first}/areas`)).status).toBe(500);
  expect((await ask(app, `${root}/areas`)).status).toBe(200);
});

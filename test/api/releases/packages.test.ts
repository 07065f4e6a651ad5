/** All of a release in one Data Package, at an address that stays. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ask, baseUrl, read, root, type Json } from '../real.ts';
import { app, first, second, third, useThreeReleases } from './three-releases.ts';

useThreeReleases();

describe('the package of a release', () => {
  const at = (version: string) => `${root}/releases/${version}`;

  test('names its release, and says when a newer one says otherwise', async () => {
    for (const version of [first, second, third]) {
      const descriptor: Json = await read(app, `${at(version)}/datapackage.json`);
      expect(descriptor.version).toBe(version);
      expect(descriptor.id).toBe(`${baseUrl}${at(version)}/datapackage.json`);
      expect(descriptor.description.includes('call none of its numbers')).toBe(version !== third);
    }
  });

  test('holds the files it says, of that release', async () => {
    const { resources }: Json = await read(app, `${at(first)}/datapackage.json`);
    for (const { path, bytes, hash } of resources) {
      const response = await ask(app, `${at(first)}/${path}`);
      const body = Buffer.from(await response.arrayBuffer());
      expect(body.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
    }
    const withdrawnSince = async (version: string) => {
      const path = `${at(version)}/datapackage/support-services-exposed.csv`;
      const rows: { id: string }[] = parse(await (await ask(app, path)).text(), { columns: true });
      return rows.some(({ id }) => id === 'bris');
    };
    expect(await withdrawnSince(second)).toBe(true);
    expect(await withdrawnSince(third)).toBe(false);
  });

  test.each(['datapackage.json', 'datapackage.zip', 'datapackage/plans.csv'])(
    '%s of the newest data is that of its release, which is kept and not to be found',
    async (file) => {
      const newest = await ask(app, `${root}/${file}`);
      expect(newest.headers.get('content-location')).toBe(`${baseUrl}${at(third)}/${file}`);
      const there = await ask(app, `${at(third)}/${file}`);
      expect(await there.bytes()).toEqual(await newest.bytes());
      expect(there.headers.get('cache-control')).toContain('max-age=3600');
      expect(there.headers.get('x-robots-tag')).toBe('noindex');
    },
  );

  test('has no other files', async () => {
    expect((await ask(app, `${at(first)}/datapackage/people.csv`)).status).toBe(404);
  });
});

/** What an element fetches that pins a release. */
import { describe, expect, test } from 'vitest';
import { RegionData } from '../../../data/schema/region-data.ts';
import { ask, read } from '../real.ts';
import { app, first, second, useThreeReleases } from './three-releases.ts';

useThreeReleases();

describe('what an element that pins a release fetches', () => {
  const at = (release: string) => `/embed/data/releases/${release}/varmland.json`;

  test('is the plan as it was released, and no contact: an old number is not for calling', async () => {
    const pinned: RegionData = await read(app, at(second));
    const newest: RegionData = await read(app, '/embed/data/varmland.json');
    expect(RegionData.safeParse(pinned).error).toBeUndefined();
    expect(pinned).toEqual({
      ...newest,
      ...{
        release: second,
        list: null,
        services: [],
        languages: [],
        contactsAsOf: null,
        organizations: expect.any(Array),
      },
    });
    expect(pinned.plans).not.toEqual([]);
  });

  test('lies beside each version of the script', async () => {
    const beside = await ask(app, at(first).replace('/embed/', '/embed/1.0.0/'));
    expect(beside.status).toBe(200);
    expect(await beside.json()).toEqual(await read(app, at(first)));
  });

  test('may be kept as long as a release may, which something can be taken out of', async () => {
    expect((await ask(app, at(first))).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test('is not there for a release or a region that does not exist', async () => {
    expect((await ask(app, at('2020.1.0'))).status).toBe(404);
    expect((await ask(app, at(second).replace('varmland', 'nowhere'))).status).toBe(404);
  });
});

/** The newest answers say in which release they stay as they are. */
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { ask, baseUrl, read, root } from '../real.ts';
import { app, second, third, useThreeReleases } from './three-releases.ts';

useThreeReleases();

describe('the newest answers', () => {
  test.each(['areas', 'areas/17', 'support-services?area=1780', 'plans.csv'])(
    '%s say where they stay as they are',
    async (path) => {
      const response = await ask(app, `${root}/${path}`);
      const location = response.headers.get('content-location')!;
      expect(location).toBe(`${baseUrl}${root}/releases/${third}/${path}`);
      const there = await ask(app, location.slice(baseUrl.length));
      expect(withoutLinks(await there.text())).toEqual(withoutLinks(await response.text()));
    },
  );

  test('page through the release, so that nothing shifts when a new one comes', async () => {
    const { _links, _meta } = await read(app, `${root}/areas?limit=5`);
    expect(_links.self.href).toMatch(`${baseUrl}${root}/areas?`);
    expect(_links.next.href).toMatch(`${baseUrl}${root}/releases/${third}/areas?`);
    expect(_meta.release).toBe(third);
    const next = await read(app, _links.next.href.slice(baseUrl.length));
    expect(next._meta.page).toBe(2);
  });

  test('say in /health and to the elements which release they are, and in /health how old', async () => {
    const health = { release: third, releasedOn: '2026-11-01', ageInDays: 26 };
    expect(await read(app, '/health')).toMatchObject(health);
    expect((await read(app, '/embed/data/varmland.json')).release).toBe(third);
  });

  test('are what the catalogue leads to, with their version', async () => {
    const turtle = await (await ask(app, '/datasets/dcat.ttl')).text();
    expect(turtle.match(/dcat:version "(.+?)"/)![1]).toBe(third);
    const before = new Parser()
      .parse(turtle)
      .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/dcat#prev')
      .map(({ object }) => object.value.slice(baseUrl.length));
    expect(before).toHaveLength(5);
    for (const url of before) {
      expect((await read(app, url))._meta).toMatchObject({ release: second });
    }
    expect(turtle).toContain(`/changes?since=${second}`);
  });
});

/** The same text but for where it stands. */
function withoutLinks(text: string): string {
  return text
    .replaceAll(`${root}/releases/${third}`, root)
    .replace(/"latest-version":\{.*?\},/, '');
}

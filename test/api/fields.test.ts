/** A single record can be narrowed to some of its fields, as lists can. */
import { describe, expect, test } from 'vitest';
import { ask, crawl, read, realApp, root } from './real.ts';

const app = await realApp();
const { items } = await crawl(app);
const item = `${root}/support-services/kvinnofridslinjen`;

describe('fields of a single record', () => {
  test('are those of the whole one, whichever record it is, with what stands around it', async () => {
    expect(items.length).toBeGreaterThan(100);
    for (const path of items) {
      const { _meta, _links, ...whole } = await read(app, path);
      const names = ['id', ...Object.keys(whole).slice(-2)];
      const expected = Object.fromEntries(
        Object.entries(whole).filter(([name]) => names.includes(name)),
      );
      const url = `${path}?fields=${names.toReversed().join(',')}`;
      expect(await read(app, url), url).toEqual({ ...expected, _meta, _links });
    }
  });

  test('narrow a table and a line as well; linked data need the whole', async () => {
    const text = async (url: string) => (await ask(app, url)).text();
    expect(await text(`${item}.csv?fields=id,kind`)).toBe(
      'id,kind\r\nkvinnofridslinjen,helpline\r\n',
    );
    const line = await text(`${item}.ndjson?fields=kind&fields=id`);
    expect(JSON.parse(line)).toEqual({ id: 'kvinnofridslinjen', kind: 'helpline' });
    expect(await text(`${item}.jsonld?fields=id`)).toBe(await text(`${item}.jsonld`));
  });

  test('go together with a day: of the parts those that hold on it', async () => {
    const whole = await read(app, `${item}?validAt=2026-11-23`);
    const part = await read(app, `${item}?validAt=2026-11-23&fields=channels`);
    expect(part).toEqual({ channels: whole.channels, _meta: whole._meta, _links: whole._links });
  });

  test('that are misspelled are refused, with those there are', async () => {
    const response = await ask(app, `${item}?fields=id,chanels`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining('Did you mean "channels"?'),
      errors: [{ parameter: 'fields', suggestions: ['channels'] }],
      knownParameters: ['validAt', 'fields', 'bom'],
    });
  });
});

test.each([`${root}/changes`, `${root}/search?q=linje`])(
  '%s has no fields, and says so',
  async (url) => {
    const response = await ask(app, `${url}${url.includes('?') ? '&' : '?'}fields=id`);
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain('There is no query parameter "fields" here.');
  },
);

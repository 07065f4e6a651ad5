/** Which form an answer has, and how it says so. */
import { describe, expect, test } from 'vitest';
import { allFacts, types } from './every-form.ts';
import { ask, baseUrl, realApp, root } from './real.ts';

const app = await realApp(allFacts);

describe('negotiation', () => {
  const path = `${root}/plans`;

  test.each([
    ['text/csv', 'csv'],
    ['application/ld+json', 'jsonld'],
    ['application/x-ndjson', 'ndjson'],
    ['application/jsonl', 'ndjson'],
    ['application/json;q=0.5, text/csv', 'csv'],
    ['text/*', 'csv'],
    ['application/*', 'json'],
    ['text/html, */*;q=0.1', 'json'],
    ['application/json, text/csv;q=0.9', 'json'],
    ['TEXT/CSV', 'csv'],
    ['text/csv;q=0, */*', 'json'],
  ] as const)('Accept: %s gives %s', async (accept, form) => {
    const response = await ask(app, path, { headers: { accept } });
    expect(response.headers.get('content-type')!.split(';')[0]).toBe(types[form]);
    expect(response.headers.get('vary')).toMatch(/^accept(,|$)/);
    const bySuffix = await ask(app, `${path}.${form}`);
    expect(await response.text()).toBe(await bySuffix.text());
    expect(response.headers.get('content-location')).toBe(
      form === 'json' ? null : `${baseUrl}${path}.${form}`,
    );
  });

  test('the suffix wins, and its answer does not vary by Accept', async () => {
    for (const accept of ['application/json', 'text/html', '*/*']) {
      const response = await ask(app, `${path}.csv`, { headers: { accept } });
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('vary')).not.toMatch(/accept(,|$)/);
    }
  });

  test('406 lists what there is, with addresses that work', async () => {
    const response = await ask(app, path, { headers: { accept: 'application/xml' } });
    expect(response.status).toBe(406);
    const { detail, suggestions } = await response.json();
    for (const type of Object.values(types)) expect(detail).toContain(type);
    expect(suggestions).toHaveLength(4);
    for (const url of suggestions) {
      expect((await ask(app, url.slice(baseUrl.length))).status).toBe(200);
    }
  });

  test.each([
    ['plans', 'xml'],
    ['plans/varmland-2018-2021', 'xml'],
    ['support-services', 'pdf'],
    ['search', 'html'],
  ])('%s.%s does not exist, and the forms that do are named', async (name, suffix) => {
    const response = await ask(app, `${root}/${name}.${suffix}`);
    expect(response.status).toBe(404);
    const { detail, suggestions } = await response.json();
    for (const form of Object.keys(types)) expect(detail).toContain(`.${form} `);
    expect(suggestions).toEqual(
      Object.keys(types).map((form) => `${baseUrl}${root}/${name}.${form}`),
    );
    for (const url of suggestions)
      expect((await ask(app, url.slice(baseUrl.length))).status).toBe(200);
  });

  test('of a record that is not there, no form is', async () => {
    const response = await ask(app, `${root}/plans/varmland-2018.xml`);
    expect(response.status).toBe(404);
    const { suggestions } = await response.json();
    expect(suggestions).toEqual([`${baseUrl}${root}/plans/varmland-2018-2021`]);
  });

  test('a mistake is told before the form', async () => {
    const accept = 'application/xml';
    expect((await ask(app, `${path}/none`, { headers: { accept } })).status).toBe(404);
    expect((await ask(app, `${path}?x=1`, { headers: { accept } })).status).toBe(400);
    expect((await ask(app, `${path}.xml`)).status).toBe(404);
    expect((await ask(app, `${path}/none.csv`)).status).toBe(404);
    expect((await ask(app, `${path}.csv?x=1`)).status).toBe(400);
  });

  test('every answer links to its other forms, with the same question', async () => {
    const response = await ask(app, `${root}/areas?level=county`);
    const links = response.headers.get('link')!.split(', ');
    const others = links.filter((one) => one.includes('rel="alternate"'));
    expect(others).toHaveLength(3);
    for (const one of others) {
      const [, url, type] = /^<(.+)>; rel="alternate"; type="(.+)"$/.exec(one)!;
      const other = await ask(app, url!.slice(baseUrl.length));
      expect(other.headers.get('content-type')!.split(';')[0]).toBe(type);
      expect(url).toContain('level=county');
    }
  });

  test('what has one form has no other', async () => {
    const response = await ask(app, `${root}/api-info`, { headers: { accept: 'text/csv' } });
    expect(response.status).toBe(406);
  });
});

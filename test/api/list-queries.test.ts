import { describe, expect, test } from 'vitest';
import { ask, facts, read, realApp, recordsOf, root, type Json } from './real.ts';

const app = await realApp();
const services = facts.dataset['support-services'].filter(({ list }) => list === 'exposed');

async function ids(address: string): Promise<string[]> {
  return recordsOf(await read(app, `${root}/${address}`)).map(({ id }) => id);
}

describe('values of one filter are alternatives, filters narrow each other', () => {
  const expected = services
    .filter(({ kind }) => ['emergency', 'police'].includes(kind))
    .map(({ id }) => id);

  test.each(['kind=emergency,police', 'kind=emergency&kind=police', 'kind=police,emergency'])(
    '%s',
    async (query) => {
      expect(expected.length).toBeGreaterThan(1);
      expect(await ids(`support-services?limit=100&${query}`)).toEqual(expected);
    },
  );

  test('two filters', async () => {
    const found = await ids('support-services?kind=womens-support&area=1780&limit=100');
    expect(found).toContain('karlstads-kvinnojour');
    expect(found).not.toContain('kvinnojouren-eva');
    expect(found).not.toContain('kvinnofridslinjen');
  });

  test('the links around the page carry all values', async () => {
    const { _links } = await read(app, `${root}/support-services?kind=police,emergency&limit=1`);
    expect(_links.next.href).toContain('kind=police,emergency&');
  });
});

describe('q', () => {
  test.each([
    ['Kvinnojouren', 'karlstads-kvinnojour'],
    ['kvinojour', 'kvinnojouren-eva'],
    ['kvinnoj', 'kvinnojouren-eva'],
    ['jour', 'karlstads-kvinnojour'],
    ['fridslinjen', 'kvinnofridslinjen'],
    ['varmland', 'brottsofferjouren-varmland'],
    ['VÄRMLAND', 'brottsofferjouren-varmland'],
    ['brottsofer', 'brottsofferjouren'],
    ['women', 'kvinnofridslinjen'],
    ['112', 'sos-alarm-112'],
  ])('%s finds %s', async (q, id) => {
    expect(await ids(`support-services?limit=100&q=${encodeURIComponent(q)}`)).toContain(id);
  });

  test('every word must be there', async () => {
    const both = await ids('support-services?q=kvinnojour+karlstad');
    expect(both).toEqual(['karlstads-kvinnojour']);
  });

  test('what fits best comes first', async () => {
    expect((await ids('support-services?q=kvinnofridslinjen'))[0]).toBe('kvinnofridslinjen');
  });

  test.each(['xylofonist', '%3F%21', 'i'])('%s finds nothing, and says so', async (q) => {
    expect(await ids(`support-services?q=${q}`)).toEqual([]);
  });
});

describe('sort', () => {
  test('is Swedish: å, ä and ö come after z', async () => {
    const { areas } = await read(app, `${root}/areas?level=municipality&sort=name&limit=100`);
    const names = areas.map(({ name }: Json) => name.sv);
    expect(names.at(-1)).toBe('Årjäng');
    expect(names[0]).toBe('Arvika');
    const reversed = await read(app, `${root}/areas?level=municipality&sort=-name&limit=100`);
    expect(reversed.areas.map(({ name }: Json) => name.sv)).toEqual(names.toReversed());
  });

  test('puts unknown values last, both ways', async () => {
    for (const sort of ['year', '-year']) {
      const { publications } = await read(app, `${root}/publications?sort=${sort}`);
      const years = publications.map(({ year }: Json) => year);
      const known = years.filter((year: number | null) => year !== null);
      expect(years.slice(0, known.length)).toEqual(known);
    }
  });
});

describe('fields', () => {
  test('leave out all others', async () => {
    const { areas } = await read(app, `${root}/areas?fields=id,name&limit=2`);
    expect(areas.map((area: object) => Object.keys(area))).toEqual([
      ['id', 'name'],
      ['id', 'name'],
    ]);
  });
});

describe('facets', () => {
  test('count what each value would find', async () => {
    const { _facets } = await read(app, `${root}/support-services?area=1780&facets=true`);
    expect(Object.keys(_facets)).toEqual([
      ...['list', 'area', 'audience', 'kind', 'operator', 'channel'],
    ]);
    for (const { value, count } of _facets.kind) {
      const { _meta } = await read(app, `${root}/support-services?area=1780&kind=${value}`);
      expect(_meta.totalRecords, value).toBe(count);
    }
    const other = _facets.area.find(({ value }: Json) => value === '1766');
    const sunne = await read(app, `${root}/support-services?area=1766`);
    expect(other.count).toBe(sunne._meta.totalRecords);
  });

  test('are not there unless asked for', async () => {
    expect(await read(app, `${root}/support-services`)).not.toHaveProperty('_facets');
  });
});

test.each([
  ['areas?sort=nmae', 'sort', ['name']],
  ['areas?fields=id,nmae', 'fields', ['name']],
  ['support-services?kind=emergency,polise', 'kind', ['police']],
  ['support-services?facets=yes', 'facets', undefined],
  ['areas?q=', 'q', undefined],
  [`areas?q=${'x'.repeat(101)}`, 'q', undefined],
])('%s names the parameter and what was likely meant', async (address, parameter, suggestions) => {
  const response = await ask(app, `${root}/${address}`);
  expect(response.status).toBe(400);
  const { errors }: Json = await response.json();
  expect(errors).toHaveLength(1);
  expect(errors[0].parameter).toBe(parameter);
  if (suggestions) expect(errors[0].suggestions).toEqual(suggestions);
});

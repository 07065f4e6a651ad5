import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { allFacts as facts } from './every-form.ts';
import { ask, read, realApp, root, type Json } from './real.ts';

const app = await realApp(facts);

describe('CSV', () => {
  const path = `${root}/support-services`;

  test('is RFC 4180: every row ends with CRLF and has as many cells as there are columns', async () => {
    const text = await (await ask(app, `${path}.csv`)).text();
    expect(text.endsWith('\r\n')).toBe(true);
    expect(() => parse(text, { record_delimiter: '\r\n' })).not.toThrow();
  });

  test('has a byte order mark on request only', async () => {
    const bytes = async (query: string) =>
      Buffer.from(await (await ask(app, `${path}.csv${query}`)).arrayBuffer());
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    const plain = await bytes('');
    expect(plain.subarray(0, 3).equals(mark)).toBe(false);
    expect(await bytes('?bom=false')).toEqual(plain);
    expect(await bytes('?bom=true')).toEqual(Buffer.concat([mark, plain]));
  });

  test.each(['?bom=yes', '?bom=', '?bom=true&bom=true'])('refuses %s', async (query) => {
    const response = await ask(app, `${path}.csv${query}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].parameter).toBe('bom');
  });

  test('holds what the same question gives as JSON, page by page when a page is named', async () => {
    const page = await read(app, `${root}/areas?level=municipality&limit=3&page=2`);
    const response = await ask(app, `${root}/areas.csv?level=municipality&limit=3&page=2`);
    const rows: Json[] = parse(await response.text(), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(page.areas.map(({ id }: Json) => id));
    expect(response.headers.get('link')).toContain(
      `<${page._links.next.href.replace('/areas?', '/areas.csv?')}>; rel="next"`,
    );
  });

  test('has the columns that `fields` names', async () => {
    const text = await (await ask(app, `${root}/areas.csv?fields=id,level`)).text();
    expect(text.split('\r\n')[0]).toBe('id,level');
  });

  test.each(['=1+1', '+46 54', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'cannot make a spreadsheet run %j',
    async (text) => {
      const [area, ...others] = facts.dataset.areas;
      const areas = [{ ...area!, officialName: text }, ...others];
      const hostile = await realApp({ ...facts, dataset: { ...facts.dataset, areas } });
      const rows = parse(await (await ask(hostile, `${root}/areas.csv`)).text(), { columns: true });
      expect((rows[0] as Json).officialName).toBe(`'${text}`);
    },
  );

  test('keeps quotes, line ends and separators apart', async () => {
    const [network, ...others] = facts.dataset.networks;
    const sv = 'a;b|c\\d "e"\nf\r\ng,h';
    const networks = [
      { ...network!, purpose: { sv }, memberIds: ['one', 'two'], rights: network!.rights },
      ...others,
    ];
    const odd = await realApp({ ...facts, dataset: { ...facts.dataset, networks } });
    const [row] = parse(await (await ask(odd, `${root}/networks.csv`)).text(), { columns: true });
    expect((row as Json)['purpose.sv']).toBe(sv);
    expect((row as Json).memberIds).toBe('one;two');
  });
});

import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../api/releases/archive.ts';
import { loadData } from '../../data/load.ts';
import { every, leavesOf, type Leaf } from '../../data/schema-walk.ts';
import { readRecordPath } from '../../api/representations/record-path.ts';
import { everyList, idsIn } from './every-list.ts';
import { ask, baseUrl, read, readAll, realApp, recordsOf, root, type Json } from './real.ts';

/** All regions: the fictional one has what the real data do not have yet. */
const facts = loadData({ today: '2026-11-23', regions: ['sweden', 'varmland', 'example'] });
const app = await realApp(facts);
const lists = await everyList(app);
const archive = await openArchive(join(import.meta.dirname, '../../data/releases'));
const released = await realApp({ ...facts, archive });

const types = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
} as const;
type Form = keyof typeof types;

/** Readers that are not ours. Each gives the records of an answer back. */
const readers: Record<Form, (text: string) => Promise<object[]>> = {
  json: (text) => {
    const body = JSON.parse(text);
    if ('totalRecords' in body._meta) return Promise.resolve(recordsOf(body));
    return Promise.resolve([recordOf(body)]);
  },
  ndjson: (text) =>
    Promise.resolve(
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ),
  csv: (text) => Promise.resolve(parse(text, { columns: true, relax_column_count: false })),
  jsonld: async (text) => {
    const expanded: Json = await jsonld.expand(JSON.parse(text), { documentLoader: refuseToFetch });
    const name = expanded[0]['@type'][0].endsWith('DataFeed')
      ? 'dataFeedElement'
      : 'itemListElement';
    return (
      expanded[0][`https://schema.org/${name}`] ??
      (expanded[0]['@type'][0].endsWith('ItemList') ? [] : expanded)
    );
  },
};

describe.each(Object.keys(types) as Form[])('as %s', (form) => {
  test.each(lists)('%s and its records', async (list) => {
    // CSV and NDJSON hold the whole list without being asked.
    const isTable = form === 'csv' || form === 'ndjson';
    const few = (await idsIn(app, list)).slice(0, 100);
    const query = isTable ? '' : '?limit=100';
    const whole = await readAs(form, list, query);
    expect(whole.length).toBeGreaterThanOrEqual(few.length);
    for (const [position, id] of few.entries()) {
      const path = `${list}/${id}`;
      const expected = recordOf(await read(app, path));
      check[form](whole[position], expected, path);
      const [own, ...others] = await readAs(form, path, '');
      expect(others).toEqual([]);
      check[form](own, expected, path);
    }
  });
});

/** Lists that have no items of their own. */
describe.each(Object.keys(types) as Form[])('as %s', (form) => {
  const told = form === 'json' || form === 'jsonld' ? 100 : undefined;

  test.each(['changes', 'changes?kind=added&collection=plans,regions', 'search?q=kvinnofrid'])(
    '%s',
    async (address) => {
      const [name = '', asked = ''] = address.split('?');
      const path = `${root}/${name}`;
      const expected = await readAll(released, path, asked);
      expect(expected.length).toBeGreaterThan(1);
      const query = told ? `?limit=${told}&${asked}` : `?${asked}`;
      const records = await readAs(form, path, query, released);
      expect(records).toHaveLength(Math.min(expected.length, told ?? expected.length));
      for (const [position, record] of records.entries())
        checkListed[form](record, expected[position], position);
    },
  );
});

const checkListed: Record<Form, (record: Json, expected: Json, position: number) => void> = {
  json: (record, expected) => expect(record).toEqual(expected),
  ndjson: (record, expected) => expect(record).toEqual(expected),
  csv: (row, { id, patch, title, _links }) => {
    expect(row.id).toBe(id);
    if (patch) expect(JSON.parse(row.patch)).toEqual(patch);
    else {
      expect(row['title.sv']).toBe(title.sv);
      expect(row['_links.item.href']).toBe(_links.item.href);
    }
  },
  jsonld: (node, { id, releasedOn, sentences, title, _links }, position) => {
    const of = (name: string) =>
      node[`https://schema.org/${name}`]?.map((one: Json) => one['@value']);
    if (sentences) {
      expect(of('identifier')).toEqual([id]);
      expect(of('dateCreated')).toEqual([releasedOn]);
      expect(of('description').sort()).toEqual([...sentences.sv, ...sentences.en].sort());
      return;
    }
    expect(of('position')).toEqual([position + 1]);
    const [item] = node['https://schema.org/item'];
    expect(item['@id']).toBe(_links.item.href);
    const names = item['https://schema.org/name'];
    expect(names).toContainEqual({ '@language': 'sv', '@value': title.sv });
  },
};

/** The record of an item, without what the answer says of itself. */
function recordOf({ _meta, _links, ...record }: Json): Json {
  expect({ _meta, _links }).toEqual({ _meta: expect.anything(), _links: expect.anything() });
  return record;
}

async function readAs(form: Form, path: string, query: string, of = app): Promise<object[]> {
  const response = await ask(of, `${path}.${form}${query}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')!.split(';')[0]).toBe(types[form]);
  return readers[form](await response.text());
}

const check: Record<Form, (record: Json, expected: Json, path: string) => void> = {
  json: (record, expected) => expect(record).toEqual(expected),
  ndjson: (record, expected) => expect(record).toEqual(expected),
  csv: (row, expected, path) => {
    const leaves = leavesOf(readRecordPath(path.slice(root.length))!.schema);
    expect(Object.keys(row)).toHaveLength(leaves.length);
    for (const { pattern } of leaves) {
      const name = pattern.filter((step) => step !== every).join('.');
      expect(cellValues(row[name], pattern), name).toEqual(emptied(valuesAt(expected, pattern)));
    }
  },
  jsonld: (node, expected) => {
    expect(node['@id']).toMatch(new RegExp(`^${baseUrl}${root}/.*[/#]${expected.id}$`));
    expect(node['@type'][0]).toMatch(/^https:\/\/schema\.org\/[A-Z]/);
    const names: Json[] = node['https://schema.org/name'] ?? [];
    const title = expected.name ?? expected.title;
    if (title) {
      expect(names).toContainEqual({ '@language': 'sv', '@value': title.sv });
    }
  },
};

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

function refuseToFetch(url: string): never {
  throw new Error(`Nothing may be fetched, but ${url} was.`);
}

type Values = string | Values[];

/** A cell taken apart by the documented separators; as deep as the pattern has lists. */
function cellValues(cell: string, pattern: Leaf['pattern'], level = 0): Values {
  const depth = pattern.filter((step) => step === every).length;
  if (level === 0 && /^'[=+@\t\r-]/.test(cell)) return cellValues(cell.slice(1), pattern);
  if (level === depth) return depth ? cell.replaceAll(/\\(.)/g, '$1') : cell;
  if (cell === '') return [];
  const separator = `\\${';|~^'[level]}`;
  const parts = cell.split(new RegExp(String.raw`(?<=(?<!\\)(?:\\\\)*)` + separator));
  return parts.map((part) => cellValues(part, pattern, level + 1));
}

/** An unknown list and an empty one are the same empty cell. */
function valuesAt(value: Json, [step, ...rest]: Leaf['pattern']): Values {
  if (value === null || value === undefined) return [step, ...rest].includes(every) ? [] : '';
  if (step === undefined) return typeof value === 'string' ? value : JSON.stringify(value);
  if (step === every) return value.map((one: Json) => valuesAt(one, rest));
  return valuesAt(value[step], rest);
}

/** In a cell, a list of nothing but one unknown looks like an empty list. */
function emptied(values: Values): Values {
  if (typeof values === 'string') return values;
  const inner = values.map(emptied);
  return inner.length === 1 && inner[0]!.length === 0 ? [] : inner;
}

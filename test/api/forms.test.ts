/** Every record in every form, read by readers that are not ours. */
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../api/releases/archive.ts';
import { every, leavesOf, type Leaf } from '../../data/schema-walk.ts';
import { readRecordPath } from '../../api/representations/record-path.ts';
import { allFacts, types, type Form } from './every-form.ts';
import { everyList, idsIn } from './every-list.ts';
import { ask, baseUrl, read, readAll, realApp, recordsOf, root, type Json } from './real.ts';

const app = await realApp(allFacts);
const lists = await everyList(app);
const archive = await openArchive(join(import.meta.dirname, '../../data/releases'));
const released = await realApp({ ...allFacts, archive });

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

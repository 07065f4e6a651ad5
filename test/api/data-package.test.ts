import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { loadData } from '../../data/load.ts';
import { ask, facts, read, realApp, root, type Json } from './real.ts';
import { hasStandard, readStandard, withoutStandards } from './standards.ts';

const app = await realApp();
const descriptor: Json = await read(app, `${root}/datapackage.json`);
const zipPath = `${root}/datapackage.zip`;

async function bytesOf(path: string, headers: Record<string, string> = {}): Promise<Buffer> {
  return Buffer.from(await (await ask(app, path, { headers })).arrayBuffer());
}

describe('the data package', () => {
  const schema = 'datapackage/datapackage.json';
  const isThere = hasStandard(schema);
  test.skipIf(!isThere)(isThere ? 'fits the profile of Data Package' : withoutStandards, () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const validate = ajv.compile(JSON.parse(readStandard(schema)));
    validate(descriptor);
    expect(validate.errors).toBeNull();
    const table = ajv.compile(JSON.parse(readStandard('datapackage/tableschema.json')));
    for (const resource of descriptor.resources) {
      table(resource.schema);
      expect(table.errors, resource.name).toBeNull();
    }
  });

  test.each<Json>(descriptor.resources)('$name is the file it says, unpacked', async (resource) => {
    const bytes = await bytesOf(`${root}/${resource.path}`);
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
  });

  test.each<Json>(descriptor.resources)('$name holds what its schema says', async (resource) => {
    const rows: Record<string, string>[] = parse(await bytesOf(`${root}/${resource.path}`), {
      columns: true,
    });
    const { fields, foreignKeys = [] } = resource.schema;
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(rows.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(fields.map(({ name }: Json) => name));
      for (const field of fields) expect(fits(row[field.name]!, field), field.name).toBe(true);
    }
    for (const { fields, reference } of foreignKeys) {
      const known = new Set(await idsOf(reference.resource));
      for (const row of rows.filter((one) => one[fields[0]]))
        expect(known).toContain(row[fields[0]]);
    }
  });

  test('has every record once, and each support list in a table of its own', async () => {
    const { dataset } = facts;
    expect(await idsOf('organizations')).toEqual(dataset.organizations.map(({ id }) => id));
    for (const list of ['exposed', 'violence-users', 'professionals']) {
      const own = dataset['support-services'].filter((service) => service.list === list);
      expect(own.length).toBeGreaterThan(0);
      expect(await idsOf(`support-services-${list}`)).toEqual(own.map(({ id }) => id));
    }
  });

  test('never holds the example', async () => {
    const all = loadData({ today: '2026-11-23', regions: ['sweden', 'varmland', 'example'] });
    const mixed = await realApp(all);
    for (const { path } of descriptor.resources) {
      const text = await (await ask(mixed, `${root}/${path}`)).text();
      expect(text).toBe((await bytesOf(`${root}/${path}`)).toString());
    }
  });

  test('says that nobody publishes it', () => {
    expect(descriptor.description).toContain('demonstration');
    expect(descriptor.contributors).toBeUndefined();
  });

  async function idsOf(name: string): Promise<string[]> {
    const { path } = descriptor.resources.find((one: Json) => one.name === name);
    const rows: { id: string }[] = parse(await bytesOf(`${root}/${path}`), { columns: true });
    return rows.map(({ id }) => id);
  }
});

test('the archive holds the same files, read by another program', async () => {
  const files = await unzip(await bytesOf(zipPath));
  const paths = descriptor.resources.map(({ path }: Json) => path);
  expect([...files.keys()].sort()).toEqual(['datapackage.json', ...paths].sort());
  for (const [path, bytes] of files) {
    expect(bytes.equals(await bytesOf(`${root}/${path}`)), path).toBe(true);
  }
});

test('the archive is the same bytes from another start of the service', async () => {
  const other = await realApp();
  const again = Buffer.from(await (await ask(other, zipPath)).arrayBuffer());
  expect(again.equals(await bytesOf(zipPath))).toBe(true);
});

describe.each([zipPath, `${root}/datapackage/areas.csv`])('parts of %s', (path) => {
  test('are what they are of the whole', async () => {
    const whole = await bytesOf(path);
    const size = whole.length;
    for (const [range, from, to] of [
      ['bytes=0-99', 0, 100],
      ['bytes=100-', 100, size],
      ['bytes=-50', size - 50, size],
      [`bytes=10-${size * 2}`, 10, size],
    ] as const) {
      const response = await ask(app, path, { headers: { range } });
      expect(response.status, range).toBe(206);
      expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${size}`);
      expect(response.headers.get('content-length')).toBe(String(to - from));
      const part = Buffer.from(await response.arrayBuffer());
      expect(part.equals(whole.subarray(from, to)), range).toBe(true);
    }
  });

  test.each(['bytes=-9999999', 'bytes=0-1,5-6', 'bytes=x', 'lines=0-1', 'bytes=5-1,0-1,2-3'])(
    '%s is answered with everything',
    async (range) => {
      const response = await ask(app, path, { headers: { range } });
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBe((await bytesOf(path)).length);
    },
  );

  test('beyond the end are a 416 with the size', async () => {
    const response = await ask(app, path, { headers: { range: 'bytes=99999999-' } });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe(`bytes */${(await bytesOf(path)).length}`);
  });

  test('are given only of the version that is known', async () => {
    const etag = (await ask(app, path)).headers.get('etag')!;
    const range = 'bytes=0-9';
    const same = await ask(app, path, { headers: { range, 'if-range': etag } });
    const other = await ask(app, path, { headers: { range, 'if-range': '"other"' } });
    const known = await ask(app, path, { headers: { range, 'if-none-match': etag } });
    expect([same.status, other.status, known.status]).toEqual([206, 200, 304]);
    expect(same.headers.get('accept-ranges')).toBe('bytes');
  });
});

test('other answers have no parts', async () => {
  const response = await ask(app, `${root}/areas`, { headers: { range: 'bytes=0-9' } });
  expect(response.status).toBe(200);
});

/** Whether a cell is what its field says, by the rules of Table Schema. */
function fits(cell: string, { type, constraints }: Json): boolean {
  if (cell === '') return !constraints?.required;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  if (type === 'integer') return /^-?\d+$/.test(cell);
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(cell);
  return type === 'string';
}

function unzip(archive: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(error);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(files));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

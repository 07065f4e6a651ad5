/** Tables too large to be kept as they are: packed while they are written, unpacked as they go out. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { serve } from '../../api/entry/node.ts';
import { askForPages, type Page } from '../../api/representations/pages.ts';
import { readRecordPath } from '../../api/representations/record-path.ts';
import { freePort } from '../free-port.ts';
import { ask, facts, readAll, realApp, root } from './real.ts';

const many = 1_200;
const { 'support-services': real, ...others } = facts.dataset;
const services = Array.from({ length: many }, (_, at) => {
  const service = real[at % real.length]!;
  return { ...service, list: 'exposed' as const, id: `${service.id}-${at}` };
});
const app = await realApp({ dataset: { ...others, 'support-services': services } });
const port = await freePort();
const running = await serve({ app, host: '127.0.0.1', port });
afterAll(() => running.close());

const table = `${root}/support-services.ndjson`;

describe('a large table', () => {
  test('has every record of the list once, in its order', async () => {
    const text = await (await ask(app, table)).text();
    const rows = text.trimEnd().split('\n');
    expect(rows).toHaveLength(many);
    const records = await readAll(app, `${root}/support-services`);
    expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual(records);
  });

  test('is as long, and has the ETag, as its headers say, to HEAD too', async () => {
    const { headers } = await ask(app, table, { method: 'HEAD' });
    const bytes = Buffer.from(await (await ask(app, table)).arrayBuffer());
    expect(headers.get('content-length')).toBe(String(bytes.length));
    expect(headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('base64url')}"`);
    expect(headers.get('vary')).toContain('accept-encoding');
  });

  test('comes with gzip to who takes it, and plain to everybody else', async () => {
    const plain = await overSocket(table);
    for (const accepted of ['gzip', 'br, gzip;q=0.5', 'zstd, br, gzip', '*']) {
      const packed = await overSocket(table, { 'accept-encoding': accepted });
      expect(packed.headers['content-encoding'], accepted).toBe('gzip');
      expect(packed.headers['content-length']).toBe(String(packed.body.length));
      expect(gunzipSync(packed.body).equals(plain.body), accepted).toBe(true);
      expect(packed.headers.etag).not.toBe(plain.headers.etag);
    }
    const other = await overSocket(table, { 'accept-encoding': 'br, gzip;q=0' });
    expect(other.headers['content-encoding']).toBeUndefined();
    expect(other.body.equals(plain.body)).toBe(true);
    expect(plain.headers['content-length']).toBe(String(plain.body.length));
  });

  test.each(['identity', 'gzip'])(
    'that is known already is not sent again: %s',
    async (encoding) => {
      const headers = { 'accept-encoding': encoding };
      const { etag } = (await overSocket(table, headers)).headers;
      const again = await overSocket(table, { ...headers, 'if-none-match': `W/"x", ${etag}` });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    },
  );

  test('is made while others are answered', async () => {
    let isDone = false;
    const answer = ask(app, `${root}/support-services.csv?kind=helpline,police,womens-support`);
    const done = answer.then(() => (isDone = true));
    await new Promise(setImmediate);
    expect((await overSocket(`${root}/areas`)).status).toBe(200);
    expect(isDone).toBe(false);
    await done;
  });

  test('does no harm when whoever asked has left', async () => {
    const request = get({ port, path: table });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    await once(response, 'data');
    request.destroy();
    expect((await overSocket(table)).body.length).toBeGreaterThan(1_000_000);
  });
});

describe('a table whose list changes while it is written', () => {
  const place = readRecordPath('/areas')!;
  const listOf = (total: number, hasMore: boolean): Page => ({
    _meta: { totalRecords: total },
    _links: hasMore ? { next: { href: '/' } } : {},
    areas: [],
  });

  test('is refused: it would have a record twice, or not at all', async () => {
    const pages = [listOf(3, true), listOf(2, false)];
    const answer = () => Response.json(pages.shift());
    const wanted = {
      form: 'csv',
      path: '/areas',
      place,
      parameters: new URLSearchParams(),
    } as const;
    const { parts } = await askForPages(answer, wanted, () => 'id\r\n');
    await parts!.next();
    await expect(parts!.next()).rejects.toMatchObject({ kind: 'Busy' });
  });
});

async function overSocket(path: string, headers: Record<string, string | undefined> = {}) {
  const request = get({ port, path, headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  return { status: response.statusCode, headers: response.headers, body };
}

import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { serve } from '../../api/entry/node.ts';
import { limits } from '../../api/http/limits.ts';
import { bytesOf } from '../../api/http/packed-body.ts';
import { problemKinds } from '../../api/http/problem.ts';
import { networkOf, rateLimiter } from '../../api/http/rate-limit.ts';
import { createService } from '../../api/http/service.ts';
import { streamOf } from '../../api/http/stream-of.ts';
import { freePort } from '../free-port.ts';
import { baseUrl, read, realApp, root, type Json } from './real.ts';

const app = await realApp();
const host = '127.0.0.1';
const port = await freePort();
const running = await serve({ app, host, port, times: { headers: 300, request: 600 } });
afterAll(() => running.close());

const areas = `${root}/areas`;
const repeated = (count: number, text: string) => Array.from({ length: count }, () => text);

/** For each limit a request within it and one beyond it. */
const requests: Record<
  keyof typeof limits,
  [within: () => Promise<Seen>, beyond: () => Promise<Seen>]
> = {
  urlLength: [
    () => ask(`/sv/?${'x'.repeat(limits.urlLength.value - 6)}`),
    () => ask(`/sv/?${'x'.repeat(limits.urlLength.value)}`),
  ],
  parameters: [
    () => ask(`/health?${repeated(limits.parameters.value, 'a=1').join('&')}`),
    () => ask(`/health?${repeated(limits.parameters.value + 1, 'a=1').join('&')}`),
  ],
  repeatedValues: [
    () => ask(`${areas}?level=${repeated(limits.repeatedValues.value, 'county').join(',')}`),
    () => ask(`${areas}?level=${repeated(limits.repeatedValues.value + 1, 'county').join(',')}`),
  ],
  searchText: [
    () => ask(`${areas}?q=${'x'.repeat(limits.searchText.value)}`),
    () => ask(`${areas}?q=${'x'.repeat(limits.searchText.value + 1)}`),
  ],
  pageSize: [
    () => ask(`${areas}?limit=${limits.pageSize.value}`),
    () => ask(`${areas}?limit=${limits.pageSize.value + 1}`),
  ],
  headerSize: [
    () => ask(areas, { headers: { 'x-long': 'x'.repeat(limits.headerSize.value - 1_000) } }),
    () => ask(areas, { headers: { 'x-long': 'x'.repeat(limits.headerSize.value) } }),
  ],
  bodySize: [
    () => ask(areas, { body: 'x'.repeat(limits.bodySize.value) }),
    () => ask(areas, { body: 'x'.repeat(limits.bodySize.value + 1) }),
  ],
  concurrentWork: [
    () => working(limits.concurrentWork.value),
    () => working(limits.concurrentWork.value + 1),
  ],
  largeTables: [() => tables(limits.largeTables.value), () => tables(limits.largeTables.value + 1)],
  headersTime: [
    () => raw(`GET ${areas} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    () => raw(`GET ${areas} HTTP/1.1\r\nHost: x\r\n`),
  ],
  requestTime: [
    () =>
      raw(`GET ${areas} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\nxx`),
    () => raw(`GET ${areas} HTTP/1.1\r\nHost: x\r\nX-Slow:`),
  ],
};

describe.each(Object.entries(limits))('%s', (name, { problem, value, about }) => {
  const [within, beyond] = requests[name as keyof typeof limits];

  test('is not reached by what is within it', async () => {
    expect([200, 404]).toContain((await within()).status);
  });

  test('gives its error to what is beyond it', async () => {
    const { status, headers, body } = await beyond();
    expect(status).toBe(problemKinds[problem].status);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(JSON.parse(body).type).toMatch(`${baseUrl}${root}/problems/`);
    if (status === 503) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  test('is in the description, in both languages', async () => {
    const { info } = await read(app, `${root}/openapi.json`);
    const found = info['x-limitations'].find(({ en }: Json) => en.startsWith(about.en));
    expect(found.en).toContain(String(value));
    expect(found.sv).toContain(about.sv);
  });
});

test('a body of unknown length is not accepted, and the connection ends', async () => {
  const seen = await raw(
    `POST ${areas} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`,
  );
  expect(seen.status).toBe(413);
  expect(seen.headers['connection']).toBe('close');
});

test('a request without Host is told so, as every mistake is', async () => {
  const seen = await raw(`GET ${areas} HTTP/1.1\r\nConnection: close\r\n\r\n`);
  expect(seen.status).toBe(400);
  expect(seen.headers['access-control-allow-origin']).toBe('*');
  expect(JSON.parse(seen.body).detail).toContain('Host');
});

test('a request with two hosts is refused in every version of HTTP', async () => {
  for (const version of ['1.1', '1.0']) {
    const seen = await raw(
      `GET ${areas} HTTP/${version}\r\nHost: x\r\nConnection: close\r\nhOST: x\r\n\r\n`,
    );
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.body).detail).toContain('more than once');
  }
});

test('what came too late is told how long headers and all of it may take', async () => {
  const { body } = await raw(`GET ${areas} HTTP/1.1\r\nHost: x\r\n`);
  expect(JSON.parse(body).detail).toMatch(/headers within 10 seconds, all of it within 15\b/);
});

test('an expectation that nobody knows changes nothing', async () => {
  expect((await ask(areas, { headers: { expect: 'the unexpected' } })).status).toBe(200);
});

test('what is no HTTP gets a 400 that repeats nothing', async () => {
  const seen = await raw('<script>alert(1)</script>\r\n\r\n');
  expect(seen.status).toBe(400);
  expect(seen.body).not.toContain('script');
});

test.each(['FOO', 'get', 'PROPFIND'])('the unknown method %s gets a 501', async (method) => {
  const seen = await raw(`${method} ${areas} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(seen.status).toBe(501);
  expect(seen.headers['allow']).toBe('GET, HEAD, OPTIONS');
  expect(JSON.parse(seen.body).type).toBe(`${baseUrl}${root}/problems/not-implemented`);
});

describe('rate limit', () => {
  test('lets a network ask as often as is set, then as the bucket fills', () => {
    let now = 0;
    const limiter = rateLimiter(60, () => now);
    for (let asked = 0; asked < 60; asked++) expect(limiter('192.0.2.1').allowed).toBe(true);
    const refused = limiter('192.0.2.200');
    expect(refused).toMatchObject({ allowed: false, wait: 1 });
    expect(refused.headers).toEqual({
      'ratelimit-policy': '"network";q=60;w=60',
      ratelimit: '"network";r=0;t=1',
      'retry-after': '1',
    });
    expect(limiter('192.0.3.1').allowed).toBe(true);
    now += 1_000;
    expect(limiter('192.0.2.1').allowed).toBe(true);
    expect(limiter('192.0.2.1').allowed).toBe(false);
  });

  test.each([
    ['192.0.2.77', '192.0.2'],
    ['::ffff:192.0.2.77', '192.0.2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
    ['2001:DB8::1', '2001:db8:0'],
    ['::1', '0:0:0'],
  ])('%s is of the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('is told in every answer, and never refuses what elements fetch', async () => {
    const port = await freePort();
    const limited = await serve({ app, host, port, rateLimit: 2 });
    const get = (path: string) => fetch(`http://${host}:${port}${path}`);
    try {
      expect((await get(areas)).headers.get('ratelimit')).toBe('"network";r=1;t=0');
      await get(areas);
      const refused = await get(areas);
      expect(refused.status).toBe(429);
      expect(refused.headers.get('content-type')).toBe('application/problem+json');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      for (const free of ['/embed/data/varmland.json', '/health', '/sv/']) {
        expect([200, 404], free).toContain((await get(free)).status);
        expect((await get(free)).headers.get('ratelimit')).toBeNull();
      }
    } finally {
      await limited.close();
    }
  });

  test('is off unless set', async () => {
    expect((await ask(areas)).headers).not.toHaveProperty('ratelimit');
  });
});

interface Seen {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

async function ask(
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<Seen> {
  const length = body === undefined ? {} : { 'content-length': String(body.length) };
  const asked = request({ host, port, path, headers: { ...headers, ...length } });
  const [response] = await once(asked.end(body), 'response');
  const chunks: Buffer[] = await response.toArray();
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

/** What the last of many different questions at once is answered. Lists would be told at once. */
async function working(count: number): Promise<Seen> {
  const answers = Array.from({ length: count }, (_, index) =>
    app.answer({ method: 'GET', url: `${root}/search?page=${index + count * 1000}`, headers: {} }),
  );
  const { status, headers, body } = await answers.at(-1)!;
  for (const answer of answers) await answer;
  return { status, headers, body: Buffer.from(bytesOf(body)).toString() };
}

/** What the last of so many different large tables at once is answered: those before it do not end sooner. */
async function tables(count: number): Promise<Seen> {
  const end = Promise.withResolvers<void>();
  async function* table() {
    yield* [Buffer.alloc(1024 * 1024), Buffer.alloc(1024 * 1024)];
    await end.promise;
  }
  const request = () => new Response(streamOf(table()));
  const routes = { root, request, forms: () => [], addresses: [] };
  const service = await createService([routes], { baseUrl, published: false, lostPage: undefined });
  const asked = Array.from({ length: count }, async (_, at) =>
    service.answer({ method: 'GET', url: `${root}/${at}.csv`, headers: {} }),
  );
  if (count <= limits.largeTables.value) end.resolve();
  const last = count <= limits.largeTables.value ? asked.at(-1)! : Promise.race(asked);
  const { status, headers, body } = await last;
  end.resolve();
  await Promise.all(asked);
  return { status, headers, body: Buffer.from(bytesOf(body)).toString() };
}

/** What comes back on a socket until it is closed. */
async function raw(text: string): Promise<Seen> {
  const socket = connect(port, host);
  socket.write(text);
  const chunks: Buffer[] = await socket.toArray();
  const [head = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers), body };
}

import { describe, expect, test } from 'vitest';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { ask, realApp, root } from './real.ts';

const page = '<!doctype html><title>Frid</title>'.padEnd(2000, ' ');
const app = await realApp({
  documents: [
    { path: '/', body: '', type: 'text/html; charset=utf-8', status: 302, location: '/sv/' },
    { path: '/sv/', body: page, type: 'text/html; charset=utf-8', language: 'sv' },
    {
      path: '/site/site.1.css',
      body: 'p{color:red}',
      type: 'text/css; charset=utf-8',
      cache: 'immutable',
      headers: { 'Referrer-Policy': 'origin' },
    },
  ],
});
const list = `${root}/areas`;
const foreseen = [
  list,
  `${root}/areas/17`,
  '/embed/data/varmland.json',
  '/sv/',
  `${root}/openapi.json`,
];
const unforeseen = [`${list}?limit=7`, `${root}/areas/%31780`, '/sv/?fbclid=1'];

describe.each([...foreseen, ...unforeseen])('%s', (url) => {
  test('is the same with HEAD, without the body', async () => {
    const whole = await ask(app, url);
    const head = await ask(app, url, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...whole.headers]);
    expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
    expect(await head.text()).toBe('');
  });

  test('is not sent again to who has it', async () => {
    const etag = (await ask(app, url)).headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const known of [etag, '*', `W/${etag}`, `"other", W/"x,y", ${etag}`]) {
      const response = await ask(app, url, { headers: { 'if-none-match': known } });
      expect(response.status, known).toBe(304);
      expect(await response.text()).toBe('');
      expect(response.headers.get('etag')).toBe(etag);
      expect(response.headers.get('cache-control')).toContain('max-age=60');
      expect(response.headers.get('content-length')).toBeNull();
    }
    for (const known of ['"other"', etag.slice(0, -2), '']) {
      expect((await ask(app, url, { headers: { 'if-none-match': known } })).status, known).toBe(
        200,
      );
    }
  });

  test('says where it stays also when it is not sent again', async () => {
    const whole = await ask(app, url);
    const known = await ask(app, url, { headers: { 'if-none-match': '*' } });
    for (const name of ['content-location', 'vary', 'link', 'cache-control'])
      expect(known.headers.get(name), name).toBe(whole.headers.get(name));
  });

  test('comes in the encoding asked for, each with an entity tag of its own', async () => {
    const plain = await ask(app, url);
    const text = Buffer.from(await plain.arrayBuffer());
    const decode = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
    const tags = new Set([plain.headers.get('etag')]);
    for (const encoding of ['br', 'gzip', 'zstd'] as const) {
      const response = await ask(app, url, { headers: { 'accept-encoding': encoding } });
      const encoded = Buffer.from(await response.arrayBuffer());
      if (text.length < 1000) {
        expect(response.headers.get('content-encoding')).toBeNull();
        expect(response.headers.get('vary') ?? '').not.toContain('accept-encoding');
        continue;
      }
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toMatch(/^(accept, )?accept-encoding$/);
      expect(decode[encoding](encoded).equals(text)).toBe(true);
      tags.add(response.headers.get('etag'));
    }
    expect(tags.size).toBe(text.length < 1000 ? 1 : 4);
  });

  test('may be read by any page, leaks no address, sets no cookie', async () => {
    const { headers } = await ask(app, url, { headers: { origin: 'null' } });
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining(
        'ETag, Link, Accept-Ranges, Content-Range, Deprecation',
      ),
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

test('a script of another site may read every header that means something to it', async () => {
  const simple = ['cache-control', 'content-language', 'content-length', 'content-type'];
  /** Of the browser, which heeds them; and what it has decoded before a script gets anything. */
  const ofBrowser =
    /^(access-control-|content-(encoding|security-policy)$|cross-origin-|referrer-policy$|strict-transport|vary$|x-)/;
  const asked: [url: string, method: string, headers: Record<string, string>][] = [
    [
      list,
      'GET',
      { 'accept-encoding': 'br', traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-00` },
    ],
    [list, 'DELETE', {}],
    [list, 'OPTIONS', {}],
    [`${root}/areas/17`, 'GET', { accept: 'text/csv' }],
    [`${root}/datapackage.json`, 'GET', { range: 'bytes=0-9' }],
    [`${root}/datapackage.json`, 'GET', { range: 'bytes=99999999-' }],
  ];
  const seen = new Set<string>();
  for (const [url, method, headers] of asked) {
    const answer = await ask(app, url, { method, headers });
    const exposed = answer.headers.get('access-control-expose-headers')!.toLowerCase().split(', ');
    for (const name of answer.headers.keys()) {
      seen.add(name);
      if (!ofBrowser.test(name)) expect([...simple, ...exposed]).toContain(name);
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['allow', 'content-location', 'content-range']));
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, zstd', 'zstd'],
  ['zstd, br;q=0.9', 'zstd'],
  ['br;q=0.1, gzip', 'gzip'],
  ['*', 'br'],
  ['identity, br;q=0.5', null],
  ['br;q=0, gzip;q=0', null],
  ['identity;q=0, *;q=0', null],
  ['compress', null],
  [';;,q=,,', null],
])('Accept-Encoding: %s gives %s', async (header, encoding) => {
  const response = await ask(app, list, { headers: { 'accept-encoding': header } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
});

test.each(['*/*', 'application/json', 'application/*', 'text/html, */*;q=0.1'])(
  'Accept: %s is answered',
  async (accept) => {
    expect((await ask(app, list, { headers: { accept } })).status).toBe(200);
  },
);

test.each([
  [list, 'application/json; charset=utf-8', 'application/json'],
  [list, 'application/json;charset="UTF-8"', 'application/json'],
  [list, 'text/csv; charset=utf-8', 'text/csv; charset=utf-8'],
  [list, 'text/csv ; charset=UTF-8 ; q=0.5, application/ld+json;q=0.4', 'text/csv; charset=utf-8'],
  [list, 'text/csv;charset=utf-8;q=0.1, application/ld+json;q=0.4', 'application/ld+json'],
  [list, 'application/x-ndjson, text/csv;charset=utf-8', 'application/x-ndjson'],
  [list, 'text/csv;charset=utf-8;q=0, application/json;q=0.1', 'application/json'],
  [list, 'text/csv; charset=iso-8859-1', 'application/problem+json'],
  [list, 'text/csv; header=absent', 'application/problem+json'],
  ['/hsds/v3/services', 'application/json; charset=utf-8', 'application/json'],
])('of %s, Accept: %s gets %s', async (url, accept, type) => {
  const { headers } = await ask(app, url, { headers: { accept } });
  expect(headers.get('content-type')).toBe(type);
});

test.each([list, '/nowhere', '/sv/'])('a page may ask first (preflight) for %s', async (url) => {
  const response = await ask(app, url, {
    method: 'OPTIONS',
    headers: { 'access-control-request-headers': 'if-none-match' },
  });
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'if-match, if-none-match, if-range, range, traceparent',
  });
});

describe('traceparent', () => {
  const valid = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

  test.each([list, '/nowhere', `${list}?aera=1`])('comes back from %s', async (url) => {
    const response = await ask(app, url, { headers: { traceparent: valid } });
    expect(response.headers.get('traceparent')).toBe(valid);
    expect((await ask(app, url)).headers.get('traceparent')).toBeNull();
  });

  test.each([
    ['nonsense'],
    [valid.toUpperCase()],
    [`${valid}-more`],
    [valid.replace('00-', 'ff-')],
    [valid.replace(/0af7.{28}/, '0'.repeat(32))],
    [valid.replace(/b7ad.{12}/, '0'.repeat(16))],
    ['<script>'.repeat(1000)],
  ])('that is garbage changes nothing: %.60s', async (traceparent) => {
    const response = await ask(app, list, { headers: { traceparent } });
    expect(response.status).toBe(200);
    expect(response.headers.get('traceparent')).toBeNull();
  });
});

describe('documents', () => {
  test('a redirect', async () => {
    const response = await ask(app, '/');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/sv/');
  });

  test('a page has its language and a strict policy', async () => {
    const { headers } = await ask(app, '/sv/');
    expect(headers.get('content-language')).toBe('sv');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('a file whose address holds its version is kept for a year, with headers of its own', async () => {
    const { headers } = await ask(app, '/site/site.1.css');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('referrer-policy')).toBe('origin');
  });

  test('health is never stored', async () => {
    const response = await ask(app, '/health');
    expect(await response.json()).toEqual({
      ...{ live: true, ready: true },
      ...{ release: null, releasedOn: null, ageInDays: null, refusedAt: null },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('who publishes', () => {
  const publisher = {
    name: { sv: 'Exempelmyndigheten' },
    organizationNumber: '999999-9999',
    kind: 'NationalAuthority' as const,
    email: 'funktion@example.org',
    website: 'https://example.org/',
  };
  const urls = [list, '/nowhere', '/embed/data/varmland.json', '/robots.txt'];

  test('nobody: no search engine may list anything', async () => {
    for (const url of urls) {
      expect((await ask(app, url)).headers.get('x-robots-tag'), url).toBe('noindex');
    }
    expect(await (await ask(app, '/robots.txt')).text()).toContain('Disallow: /\n');
  });

  test('a publisher: everything may be listed', async () => {
    const published = await realApp({ publisher });
    for (const url of urls) {
      expect((await ask(published, url)).headers.get('x-robots-tag'), url).toBeNull();
    }
    expect(await (await ask(published, '/robots.txt')).text()).not.toContain('Disallow: /');
  });
});

test('https is demanded only where links are https', async () => {
  const name = 'strict-transport-security';
  expect((await ask(app, list)).headers.get(name)).toContain('max-age=');
  const local = await realApp({ settings: { baseUrl: 'http://localhost:8080' } });
  expect((await ask(local, list)).headers.get(name)).toBeNull();
});

test('links come from the base address, not from the host that was asked', async () => {
  const response = await app.fetch(new Request(`https://evil.example${list}`));
  expect(await response.text()).not.toContain('evil.example');
});

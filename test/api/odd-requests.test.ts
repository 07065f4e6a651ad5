/** What programs send that is allowed, or nearly, though few do. */
import { describe, expect, test } from 'vitest';
import { ask, realApp, root } from './real.ts';

const app = await realApp();
const list = `${root}/plans`;

describe('If-Match', () => {
  test.each(['GET', 'HEAD'])('gives %s the version that it names', async (method) => {
    const etag = (await ask(app, list)).headers.get('etag')!;
    for (const wanted of [etag, '*', `"other", ${etag}`]) {
      const headers = { 'if-match': wanted };
      expect((await ask(app, list, { method, headers })).status, wanted).toBe(200);
    }
  });

  test('gives no other version, and no weak one', async () => {
    const etag = (await ask(app, list)).headers.get('etag')!;
    for (const wanted of ['"other"', `W/${etag}`, '']) {
      const response = await ask(app, list, { headers: { 'if-match': wanted } });
      expect(response.status, wanted).toBe(412);
      expect((await response.json()).detail).toContain(etag);
    }
  });

  test('is asked before If-None-Match, and of nothing that is not there', async () => {
    const both = { 'if-match': '"other"', 'if-none-match': '*' };
    expect((await ask(app, list, { headers: both })).status).toBe(412);
    expect((await ask(app, `${list}/none`, { headers: both })).status).toBe(404);
  });

  test('means the encoding that is sent', async () => {
    const headers = { 'accept-encoding': 'br' };
    const encoded = (await ask(app, list, { headers })).headers.get('etag')!;
    const asked = { ...headers, 'if-match': encoded };
    expect((await ask(app, list, { headers: asked })).status).toBe(200);
    expect((await ask(app, list, { headers: { 'if-match': encoded } })).status).toBe(412);
  });
});

test.each([
  ['', 'application/json'],
  ['  ', 'application/json'],
  ['text/csv; header=present', 'text/csv; charset=utf-8'],
  ['text/csv; charset=utf-8; header=present; q=0.9, */*;q=0.1', 'text/csv; charset=utf-8'],
  ['application/ld+json; profile="http://www.w3.org/ns/json-ld#expanded"', 'application/ld+json'],
  ['application/ld+json;profile=x', 'application/ld+json'],
])('Accept: %j gives %s', async (accept, type) => {
  const response = await ask(app, list, { headers: { accept } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test.each(['text/csv; header=absent', 'text/csv; charset=iso-8859-1'])(
  'Accept: %j is not what there is',
  async (accept) => {
    expect((await ask(app, list, { headers: { accept } })).status).toBe(406);
  },
);

test.each(['?=1780', '?=', '?page=1&=1780', '.csv?=1'])(
  'a parameter without a name is a mistake, and does not give the whole list: %s',
  async (query) => {
    const response = await ask(app, list + query);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].detail).toContain('no name');
  },
);

test.each(['', '?', '?&', '?&&page=1'])(
  'nothing between "&" is no parameter: %j',
  async (query) => {
    expect((await ask(app, list + query)).status).toBe(200);
  },
);

test.each(['/embed', '/embed/', '/embed?lang=sv'])(
  'where no element is named, programs are told so in English: %s',
  async (path) => {
    const response = await ask(app, path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-language')).toBe('en');
    expect((await response.json()).detail).toContain('There is no');
  },
);

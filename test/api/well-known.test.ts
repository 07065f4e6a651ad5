import { describe, expect, test } from 'vitest';
import { ask, baseUrl, read, realApp, type Json } from './real.ts';

const publisher = {
  name: { sv: 'Exempelmyndigheten' },
  organizationNumber: '202100-0000',
  kind: 'NationalAuthority' as const,
  email: 'funktion@example.org',
  website: 'https://example.org/',
};
const demonstration = await realApp({
  documents: ['/sv/', '/en/', '/docs/api', '/sv/docs/api'].map((path) => ({
    path,
    body: '<!doctype html>',
    type: 'text/html; charset=utf-8',
  })),
});
let today = new Date('2026-11-02T00:00:00Z');
const published = await realApp({ publisher, now: () => today });

describe('/.well-known/api-catalog', () => {
  const path = '/.well-known/api-catalog';

  test('is a linkset with the profile of RFC 9727', async () => {
    const response = await ask(demonstration, path);
    expect(response.headers.get('content-type')).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    );
    const { linkset }: Json = await response.json();
    const [catalog, ...apis] = linkset;
    expect(catalog.anchor).toBe(baseUrl + path);
    expect(catalog.item.map(({ href }: Json) => href)).toEqual(
      apis.map(({ anchor }: Json) => anchor),
    );
    expect(apis).toHaveLength(2);
  });

  test('leads only to what is there', async () => {
    const { linkset } = await read(demonstration, path);
    const links = JSON.stringify(linkset).match(/https:\/\/frid\.example\/[^"]*\.json/g)!;
    expect(links).toHaveLength(2);
    for (const one of linkset.slice(1)) {
      for (const { href, type } of [...one['service-desc'], ...one['service-doc'], ...one.status]) {
        // The standard of the directory is explained by who made it.
        if (href === 'https://docs.openreferral.org/') continue;
        const response = await ask(demonstration, href.slice(baseUrl.length));
        expect(response.status, href).toBe(200);
        expect(response.headers.get('content-type')).toContain(type);
      }
    }
  });
});

describe('/.well-known/security.txt', () => {
  const path = '/.well-known/security.txt';

  test('is not there without a publisher', async () => {
    expect((await ask(demonstration, path)).status).toBe(404);
  });

  test('names the publisher, and is the same all month for who has it', async () => {
    const response = await ask(published, path);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const fields = new Map(
      (await response.text())
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    );
    expect(fields.get('Contact')).toBe('mailto:funktion@example.org');
    expect(fields.get('Canonical')).toBe(baseUrl + path);
    expect(fields.get('Expires')).toMatch(/^\d{4}-\d\d-01T00:00:00\.000Z$/);
    const known = response.headers.get('etag')!;
    today = new Date('2026-11-30T23:59:59Z');
    const again = await ask(published, path, { headers: { 'if-none-match': known } });
    expect(again.status).toBe(304);
  });

  test.each(['2026-11-26T12:00:00Z', '2027-08-31T23:00:00Z', '2031-12-31T23:59:59Z'])(
    'has not expired on %s, nor will it in a year, without a restart',
    async (instant) => {
      today = new Date(instant);
      const text = await (await ask(published, path)).text();
      const expires = new Date(/^Expires: (.+)$/m.exec(text)![1]!);
      const days = (expires.getTime() - today.getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(180);
      expect(days).toBeLessThan(365);
    },
  );
});

describe('/llms.txt', () => {
  test('says what it is, and leads to the latest data only', async () => {
    const text = await (await ask(demonstration, '/llms.txt')).text();
    expect(text).toMatch(/^# Frid\n\n> /);
    expect(text).toContain('demonstration');
    expect(text).toContain('112');
    const links = [...text.matchAll(/\]\((.+?)\)/g)].map(([, url]) => url!);
    expect(links.length).toBeGreaterThan(5);
    for (const url of links) {
      expect(url).not.toContain('/releases/');
      expect((await ask(demonstration, url.slice(baseUrl.length))).status, url).toBe(200);
    }
  });

  test('names the publisher once there is one', async () => {
    const text = await (await ask(published, '/llms.txt')).text();
    expect(text).toContain('Published by Exempelmyndigheten.');
    expect(text).not.toContain('demonstration');
  });
});

/** Addresses and questions that are none of a page, or almost. */
import { get } from 'node:http';
import { expect, inject, test } from 'vitest';

const service = { url: inject('demonstration') };

test('an address that leads nowhere is answered with a way back', async () => {
  const response = await fetch(service.url + '/sv/finns-inte', {
    headers: { accept: 'text/html' },
  });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('text/html');
  const html = await response.text();
  expect(html).toContain('href="/sv/"');
  expect(html).toContain('tel:112');
});

test.each([
  ['/sv/stod/', '/sv/stod'],
  ['/SV/STOD', '/sv/stod'],
  ['/En/Support//', '/en/support'],
  ['/SV', '/sv'],
  ['/sv/bygg/?area=1780', '/sv/bygg?area=1780'],
  ['/sv/stod/?//elsewhere.example', '/sv/stod?%2F%2Felsewhere.example='],
])('%s leads to the page as it is written: %s', async (path, location) => {
  const response = await fetch(service.url + path, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe(location);
});

test.each(['//elsewhere.example/sv/stod/', '/%2F/elsewhere.example/', '/sv/stod/mer/'])(
  '%s leads nowhere, and to no other host',
  async (path) => {
    const { hostname, port } = new URL(service.url);
    const status = await new Promise((resolve, reject) =>
      get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on(
        'error',
        reject,
      ),
    );
    expect(status).toBe(404);
  },
);

test('a form sent to a page by a mistake is answered with the numbers, and a program as ever', async () => {
  const send = (accept: string, path = '/sv/stod') =>
    fetch(service.url + path, { method: 'POST', body: 'a=b', headers: { accept } });
  const response = await send('text/html');
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toContain('GET');
  expect(response.headers.get('content-type')).toContain('text/html');
  const html = await response.text();
  for (const words of ['Sidan kunde inte visas', 'could not be shown', 'tel:112'])
    expect(html).toContain(words);
  for (const other of [send('*/*'), send('text/html', '/frid/v1/plans')])
    expect((await other).headers.get('content-type')).toBe('application/problem+json');
});

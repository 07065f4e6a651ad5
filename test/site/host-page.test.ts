/** A municipal page of another origin, in every failure we know: the numbers are there. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fallbackHtml } from '../../components/static/index.ts';
import { expectNumbers } from './numbers.ts';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

const service = { url: inject('demonstration') };
let browser: Browser;
let host: Server;
let hostUrl: string;
let served: { html: string; headers: Record<string, string> };

beforeAll(async () => {
  browser = await sharedBrowser();
  host = createServer((request, response) => {
    const page = request.url === '/' ? served : { html: '', headers: {} };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  }).listen(0);
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await closeVisits();
  await new Promise((resolve) => host.close(resolve));
});

interface Snippet {
  integrity?: string;
  times?: number;
  csp?: string;
  headers?: Record<string, string>;
}

function hostPage({ integrity, times = 1, csp, headers }: Snippet = {}): typeof served {
  const pinned = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  const script = `<script type="module" src="${service.url}/embed/v1/frid.js"${pinned}></script>`;
  // A second address makes the browser run the script again, as two versions on one page would.
  const again = script.replace('frid.js', 'frid.js?again');
  const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title>
    <h1>Kommunen</h1>
    <frid-support-directory>${fallbackHtml({ language: 'sv' })}</frid-support-directory>
    <frid-support-contact>${fallbackHtml({ language: 'sv' })}</frid-support-contact>
    <frid-plan-summary></frid-plan-summary>
    <p>Text efter.</p>${script}${times > 1 ? again : ''}</html>`;
  return { html, headers: { ...headers, ...(csp && { 'content-security-policy': csp }) } };
}

interface Visit {
  page: Page;
  complaints: string[];
}

/** Opens the host page and collects what the element leaves uncaught there. */
async function visit(
  content: typeof served,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Visit> {
  served = content;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await prepare(page);
  await page.goto(hostUrl);
  return { page, complaints };
}

function onData(answer: (route: Route) => Promise<void>) {
  return (page: Page) => page.route('**/embed/**/data/**', answer);
}

async function expectSafe({ page, complaints }: Visit): Promise<void> {
  await expectNumbers(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

test('all is well', async () => {
  const visited = await visit(hostPage());
  await visited.page.locator('frid-support-directory select').first().waitFor();
  await visited.page
    .locator('frid-plan-summary')
    .getByText('0284-6845')
    .filter({ visible: true })
    .waitFor();
  await expectSafe(visited);
});

test('scripts are off', async () => {
  await expectSafe(await visit(hostPage(), undefined, { javaScriptEnabled: false }));
});

test("the host's Content-Security-Policy blocks the script", async () => {
  await expectSafe(await visit(hostPage({ csp: "default-src 'none'; style-src 'self'" })));
});

test('the pinned hash is wrong', async () => {
  await expectSafe(await visit(hostPage({ integrity: 'sha384-' + 'A'.repeat(64) })));
});

test('a strict policy allows the script by its hash, and the element works', async () => {
  const manifest = (await (await fetch(`${service.url}/embed/v1/manifest.json`)).json()) as {
    'frid.js': { integrity: string };
  };
  const { integrity } = manifest['frid.js'];
  const csp = `default-src 'none'; script-src '${integrity}'; style-src 'self'; connect-src ${service.url}`;
  const visited = await visit(hostPage({ integrity, csp }));
  await visited.page.locator('frid-support-directory select').first().waitFor();
  await expectSafe(visited);
});

test("the host's policy allows the script but no request for data", async () => {
  const csp = `default-src 'none'; script-src ${service.url}; style-src 'self'`;
  const visited = await visit(hostPage({ csp }));
  await visited.page.getByText('Uppgifterna kunde inte hämtas.').first().waitFor();
  await expectSafe(visited);
});

test('the host isolates itself from other origins, which ours allows', async () => {
  const headers = {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  };
  const visited = await visit(hostPage({ headers }));
  await visited.page.locator('frid-support-directory select').first().waitFor();
  expect(await visited.page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expectSafe(visited);
});

test.each<[string, (route: Route) => Promise<void>]>([
  ['is down', (route) => route.abort('connectionrefused')],
  ['answers 500', (route) => route.fulfill({ status: 500, body: 'no' })],
  ['answers HTML', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' })],
  [
    'answers broken JSON',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"' }),
  ],
  ['answers the wrong shape', (route) => route.fulfill({ json: { services: 'none' } })],
  ['answers null', (route) => route.fulfill({ json: null })],
  [
    'is sent on to the log-in page of a captive portal',
    (route) =>
      route.fulfill({ status: 302, headers: { location: 'https://portal.invalid/log-in' } }),
  ],
  [
    'breaks off in the middle',
    (route) => route.fulfill({ headers: { 'content-length': '9999' }, body: '{"services":[' }),
  ],
  ['answers empty lists', (route) => route.fulfill({ json: { services: [], areas: [] } })],
  ['never answers', () => new Promise(() => {})],
])('the data %s', async (_, answer) => {
  const visited = await visit(hostPage(), onData(answer));
  await visited.page.waitForFunction(() => customElements.get('frid-support-directory'));
  await expectSafe(visited);
});

test('the network is gone after the page has come', async () => {
  const visited = await visit(hostPage(), (page) => page.route('**/embed/**', (r) => r.abort()));
  await expectSafe(visited);
});

test.each([
  ['with an origin of its own', 'allow-scripts', 'frid-support-directory select'],
  ['without scripts', '', 'frid-support-directory'],
])('the page stands in a sandboxed frame %s', async (_, allowed, ready) => {
  const { html } = hostPage();
  const framed = `<!doctype html><title>Utanför</title><iframe title="Stöd" sandbox="${allowed}" width="600" height="900" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  const visited = await visit({ html: framed, headers: {} });
  const frame = visited.page.frameLocator('iframe');
  await frame.locator(ready).first().waitFor();
  await expectNumbers(frame);
  expect(visited.complaints).toEqual([]);
  await visited.page.context().close();
});

test('the script is loaded twice', async () => {
  const visited = await visit(hostPage({ times: 2 }));
  await visited.page.locator('frid-support-directory select').first().waitFor();
  await expectSafe(visited);
});

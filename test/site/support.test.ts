/** The page for somebody who looks for support, in a real browser: nothing of the visit stays. */
import { get } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { expectNumbers } from './numbers.ts';

const service = { url: inject('demonstration') };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(service.url + path);
  return page;
}

async function openReady(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('frid-support-directory select').first().waitFor();
  return page;
}

const phone = { viewport: { width: 320, height: 640 } };
const smallPhone = { viewport: { width: 320, height: 568 } };
const noScripts = { javaScriptEnabled: false };

describe.each(['/sv/stod', '/en/support'])('%s', (path) => {
  test('shows the whole directory with scripts off', async () => {
    const page = await open(path, { ...noScripts, ...phone });
    await expectNumbers(page);
    expect(await page.locator('main').innerText()).toContain('116 111');
    await page.context().close();
  });

  test('says nothing of what it is about in title, icon and description', async () => {
    const page = await open(path);
    const icon = await page.locator('link[rel=icon]').getAttribute('href');
    const description = await page.locator('meta[name=description]').getAttribute('content');
    const told = `${await page.title()} ${icon} ${description}`;
    expect(told).not.toMatch(/stöd|våld|utsatt|kvinno|fara|support|violence|abuse|women|danger/i);
    await page.context().close();
  });
});

describe.each(['/sv/stod', '/en/support', '/sv/', '/en/'])('%s on a small phone', (path) => {
  test.each([true, false])('shows 112 on the first screen, scripts: %s', async (scripts) => {
    const page = await open(path, { ...smallPhone, javaScriptEnabled: scripts });
    const box = await page.locator('main a[href="tel:112"]').first().boundingBox();
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(568);
    await page.context().close();
  });
});

/** Text twice as large, as the reader's browser has it. */
function enlargeText(page: Page): Promise<unknown> {
  return page.route('**/site.css', async (route) => {
    const response = await route.fetch();
    const body = `${await response.text()} :root { font-size: 200% }`;
    await route.fulfill({ response, body });
  });
}

test.each(
  ['/sv/stod', '/en/support'].flatMap((path) => [true, false].map((on) => [path, on] as const)),
)('%s in text twice as large has 112 early, scripts: %s', async (path, javaScriptEnabled) => {
  const context = await browser.newContext({ ...smallPhone, javaScriptEnabled });
  const page = await context.newPage();
  await enlargeText(page);
  await page.goto(service.url + path);
  if (javaScriptEnabled) await page.locator('frid-support-directory select').first().waitFor();
  const above = (await page.locator('.site-header').boundingBox())!.y;
  const call = (await page.locator('main a[href="tel:112"]').first().boundingBox())!;
  expect(above).toBeLessThan(568 * 0.65);
  expect(call.y - above).toBeLessThan(568);
  await context.close();
});

/** Of the page in the window: whether 112 can be tapped, and how much of it stays while it scrolls. */
function seenInWindow(): { canCall: boolean; staying: number } {
  const canCall = [...document.querySelectorAll('a[href="tel:112"]')].some((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  const stays = [...document.querySelectorAll('.exit, .staying-call .call')];
  const heights = stays.map((link) => link.getBoundingClientRect().height);
  return { canCall, staying: heights.reduce((sum, height) => sum + height) };
}

test.each([
  { size: 'usual', scripts: true },
  { size: 'usual', scripts: false },
  { size: 'twice as large', scripts: true },
  { size: 'twice as large', scripts: false },
])('112 is there wherever one reads, in text $size, scripts: $scripts', async (reader) => {
  const context = await browser.newContext({ ...smallPhone, javaScriptEnabled: reader.scripts });
  const page = await context.newPage();
  if (reader.size !== 'usual') await enlargeText(page);
  await page.goto(service.url + '/sv/stod');
  if (reader.scripts) await page.locator('frid-support-directory select').first().waitFor();
  const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let top = 300; top < end + 300; top += 300) {
    await page.evaluate((to) => scrollTo(0, to), top);
    const { canCall, staying } = await page.evaluate(seenInWindow);
    expect(canCall, `at ${top} of ${end}`).toBe(true);
    expect(staying).toBeLessThan(568 / 3);
  }
  await context.close();
});

/** A phone whose reader has enlarged everything to 180 percent, and one on its side. */
const shortScreens = [
  { width: 178, height: 316 },
  { width: 568, height: 320 },
];

test.each(
  ['/sv/stod', '/en/'].flatMap((path) =>
    shortScreens.flatMap((viewport) =>
      [true, false].map((scripts) => ({ path, ...viewport, scripts })),
    ),
  ),
)(
  '$path has 112 on the first screen of $width by $height px, and nothing at its side, scripts: $scripts',
  async ({ path, scripts, ...viewport }) => {
    const page = await open(path, { viewport, javaScriptEnabled: scripts });
    if (scripts && path === '/sv/stod')
      await page.locator('frid-support-directory select').first().waitFor();
    expect((await page.evaluate(seenInWindow)).canCall).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await page.context().close();
  },
);

test('no number is wider than a small phone, in text twice as large', async () => {
  const page = await open('/sv/stod', smallPhone);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.reload();
  await page.locator('frid-support-directory select').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test.each(['Tab', 'Shift+Tab'])('what %s takes to is not under what stays', async (key) => {
  const page = await openReady('/sv/stod', smallPhone);
  const hidden: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(key);
    const under = await page.evaluate(() => {
      let focused = document.activeElement!;
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const box = focused.getBoundingClientRect();
      const covers = (link: Element) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const isAcross = left <= box.left && box.right <= right;
        return link !== focused && isAcross && top <= box.top && box.bottom <= bottom;
      };
      const isHidden = [...document.querySelectorAll('.exit, .staying-call .call')].some(covers);
      return isHidden ? focused.outerHTML.slice(0, 120) : null;
    });
    if (under) hidden.push(under);
  }
  expect(hidden).toEqual([]);
  await page.context().close();
});

test.each(['/sv/stod', '/en/support'])('%s weighs at most 40 KB, all included', async (path) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  // As it came over the wire: headers, and bodies as they were compressed.
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(service.url + path);
  await page.locator('frid-support-directory select').first().waitFor();
  expect(bytes).toBeGreaterThan(15_000);
  expect(bytes).toBeLessThanOrEqual(40 * 1024);
  await context.close();
});

test('nothing is stored, and nothing is asked of another host or about what one chooses', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(service.url + '/sv/stod');
  const municipality = page.locator('frid-support-directory select').first();
  await municipality.waitFor();
  const before = page.url();
  const asked = requests.length;
  await municipality.selectOption('1766');
  await page.getByRole('heading', { name: /Sunne/ }).waitFor();

  expect(requests.slice(asked)).toEqual([]);
  expect(page.url()).toBe(before);
  expect(requests.filter((url) => !url.startsWith(service.url))).toEqual([]);
  expect(requests.filter((url) => /\/embed\/.*data\//.test(url))).toHaveLength(1);
  expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0, 0]);
  await context.close();
});

test('the choice of municipality is gone after a reload', async () => {
  const page = await openReady('/sv/stod');
  const chosen = () => page.locator('frid-support-directory select').first().inputValue();
  const untouched = await chosen();
  await page.locator('frid-support-directory select').first().selectOption('1766');
  expect(await chosen()).toBe('1766');
  await page.reload();
  await page.locator('frid-support-directory select').first().waitFor();
  expect(await chosen()).toBe(untouched);
  await page.context().close();
});

test.each([
  { before: 'another page', back: '/en/' },
  { before: 'a link within the page', back: '/en/support' },
])('the page says where Back may lead after the way out: $before', async ({ back }) => {
  const page = await open('/en/');
  await page.route('https://www.smhi.se/**', (route) => route.fulfill({ body: 'weather' }));
  await page.goto(service.url + '/en/support');
  await page.locator('frid-quick-exit .bar').waitFor();
  if (back === '/en/support') await page.locator('main a[href="#traces"]').click();
  const told = await page.getByRole('region', { name: 'Can it be seen' }).innerText();
  expect(told).toContain('Back may lead to other pages you have read, on this site too.');
  expect(told).toContain('After a link within the page it may be this page.');
  await page.locator('frid-quick-exit a').click();
  await page.waitForURL('https://www.smhi.se/**');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(back);
  await page.context().close();
});

test('every link that leaves the site keeps the referrer to itself', async () => {
  const page = await openReady('/sv/stod');
  const response = await page.request.get(service.url + '/sv/stod');
  expect(response.headers()['referrer-policy']).toBe('no-referrer');
  const leaving = page.locator('a[href^="http"]');
  expect(await leaving.count()).toBeGreaterThan(3);
  for (const link of await leaving.all()) {
    expect(await link.getAttribute('rel'), (await link.getAttribute('href')) ?? '').toContain(
      'noreferrer',
    );
  }
  await page.context().close();
});

describe('who publishes', () => {
  test('a demonstration says so first and is in no search engine', async () => {
    const page = await open('/sv/stod', phone);
    const banner = page.getByText('Demonstration. Inte publicerad av Länsstyrelsen Värmland.');
    expect(await banner.isVisible()).toBe(true);
    const { headers } = await page.request
      .get(service.url + '/sv/stod')
      .then((response) => ({ headers: response.headers() }));
    expect(headers['x-robots-tag']).toContain('noindex');
    await page.context().close();
  });

  test('a publisher is named instead', async () => {
    const response = await fetch(inject('published') + '/sv/stod');
    const html = await response.text();
    expect(html).toContain('Publiceras av Exempelmyndigheten (påhittad).');
    expect(html).not.toContain('Demonstration');
    expect(response.headers.get('x-robots-tag')).toBeNull();
  });
});

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

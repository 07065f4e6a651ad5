/** The site in a real browser, against the real service. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { expectNumbers } from './numbers.ts';
import { startService, type StartedService } from './started-service.ts';

let service: StartedService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await service.stop();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(service.url + path);
  return page;
}

async function openReady(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('frid-support-directory select').waitFor();
  return page;
}

const phone = { viewport: { width: 320, height: 640 } };
const noScripts = { javaScriptEnabled: false };

describe.each(['/sv/', '/en/'])('%s', (path) => {
  test('shows the numbers and the whole directory with scripts off', async () => {
    const page = await open(path, { ...noScripts, ...phone });
    await expectNumbers(page);
    const text = await page.locator('main').innerText();
    expect(text).toContain('116 111');
    expect(text).toContain('2018:13');
    await page.context().close();
  });

  test('shows both elements with scripts on', async () => {
    const page = await openReady(path);
    await expectNumbers(page);
    await page
      .locator('frid-plan-summary')
      .getByText('0284-6845')
      .filter({ visible: true })
      .waitFor();
    await page.context().close();
  });

  test('has the way out first, for keyboard and eye, wherever one has scrolled', async () => {
    const page = await openReady(path, phone);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    expect(await first.getAttribute('class')).toBe('exit');
    expect(await first.getAttribute('rel')).toContain('noreferrer');
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const box = await page.locator('.exit').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(80);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  test('fits 320 px without scrolling sideways', async () => {
    const page = await openReady(path, phone);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });

  test.each([
    ['light', { colorScheme: 'light' as const }],
    ['dark', { colorScheme: 'dark' as const }],
    ['forced colors', { forcedColors: 'active' as const }],
    ['320 px', phone],
  ])('has nothing for axe to find: %s', async (_, options) => {
    const page = await openReady(path, options);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.context().close();
  });
});

test('nothing is stored, and nothing is asked of another host or about what one chooses', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(service.url + '/sv/');
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
  const page = await openReady('/sv/');
  const chosen = () => page.locator('frid-support-directory select').first().inputValue();
  const untouched = await chosen();
  await page.locator('frid-support-directory select').first().selectOption('1766');
  expect(await chosen()).toBe('1766');
  await page.reload();
  await page.locator('frid-support-directory select').waitFor();
  expect(await chosen()).toBe(untouched);
  await page.context().close();
});

test('every link that leaves the site keeps the referrer to itself', async () => {
  const page = await openReady('/sv/');
  const response = await page.request.get(service.url + '/sv/');
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

test('the title and the icon say nothing of what the page is about', async () => {
  const page = await open('/sv/');
  expect(await page.title()).toBe('Frid');
  await page.context().close();
});

describe('who publishes', () => {
  test('a demonstration says so first and is in no search engine', async () => {
    const page = await open('/sv/', phone);
    const banner = page.getByText('Demonstration. Inte publicerad av Länsstyrelsen Värmland.');
    expect(await banner.isVisible()).toBe(true);
    const { headers } = await page.request
      .get(service.url + '/sv/')
      .then((response) => ({ headers: response.headers() }));
    expect(headers['x-robots-tag']).toContain('noindex');
    await page.context().close();
  });

  test('a publisher is named instead', async () => {
    const published = await startService({ FRID_PUBLISHER: 'docs/publisher.example.yaml' });
    const response = await fetch(published.url + '/sv/');
    const html = await response.text();
    await published.stop();
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

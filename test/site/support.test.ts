/** The page for somebody who looks for support, in a real browser: nothing of the visit stays. */
import { describe, expect, inject, test } from 'vitest';
import { expectNumbers } from './numbers.ts';
import { browser, directoryIn, open, openReady, service, useBrowser } from './opened.ts';

useBrowser();

const phone = { viewport: { width: 320, height: 640 } };
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

test('on paper, the directory says how many services are not on it', async () => {
  const page = await openReady('/sv/stod');
  const shown = await page.evaluate(async () => {
    const element = document.querySelector<Element & { data: unknown }>('frid-support-directory')!;
    const data = (await (await fetch('/embed/v1/data/varmland.json')).json()) as {
      services: { id: string }[];
    };
    const twice = data.services.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]);
    element.data = { ...data, services: twice };
    await new Promise((resolve) => setTimeout(resolve));
    return [twice.length, element.shadowRoot!.querySelectorAll('.card').length] as const;
  });
  await page.emulateMedia({ media: 'print' });
  const told = await page.locator('frid-support-directory button:visible').allInnerTexts();
  expect(told).toEqual([`Visa ${Math.min(shown[0] - shown[1], 20)} till`]);
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
  await directoryIn(page);
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
  await directoryIn(page);
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

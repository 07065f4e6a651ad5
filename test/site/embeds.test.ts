/** Every way to embed, on a page of another origin in a real browser: the same numbers in each. */
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embeddable } from '../../api/embed/embeddable.ts';
import { fallbackHtml } from '../../components/static/index.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { launchBrowser } from '../browser.ts';
import { axeFindings } from './axe.ts';
import { startHost, type Host } from './host.ts';
import { expectNumbers } from './numbers.ts';
import { inWordPress } from './wordpress.ts';

const service = { url: inject('demonstration') };
let browser: Browser;
let host: Host;
/** Numbers that a reader in Karlstad can call, as links. */
let expected: string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  host.pages.set('/silent', { body: '<!doctype html><title>Tyst</title>' });
  await hostOwnFiles();
  const data = (await (
    await fetch(`${service.url}/embed/data/varmland.json`)
  ).json()) as RegionData;
  const there = ['1780', '17', 'se'];
  expected = data.services
    .filter(({ areaIds }) => !areaIds.length || areaIds.some((id) => there.includes(id)))
    .flatMap(({ channels }) => channels)
    .filter(({ type, value }) => type === 'phone' && value)
    .map(({ value }) => `tel:${value!.replaceAll(/[^\d+]/g, '')}`);
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** Unzips the archive onto a server that knows nothing of Frid. */
async function hostOwnFiles(): Promise<void> {
  const archive = await fetch(`${service.url}/embed/self-hosting/varmland.zip`);
  const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
  for (const [name, body] of Object.entries(
    unzipSync(new Uint8Array(await archive.arrayBuffer())),
  )) {
    const type = types[name.split('.').at(-1)!] ?? 'text/html; charset=utf-8';
    host.pages.set(`/${name}`, { body, headers: { 'content-type': type } });
  }
}

const fallback = fallbackHtml({ language: 'sv' });
const script = () => `<script type="module" src="${service.url}/embed/v1/frid.js"></script>`;
const address = (rest = 'support-directory?area=1780&lang=sv') => `${service.url}/embed/${rest}`;
const framed = (rest?: string, more = '') =>
  `<iframe src="${address(rest)}" title="Stöd" width="600" height="400" ${more}></iframe>`;

type Place = Page | FrameLocator;
const inPage = (page: Page): Place => page;
const inFrame = (page: Page): Place => page.frameLocator('iframe');

declare global {
  interface Window {
    /** What the host page has heard: messages, or how many. */
    heard: { data: object; origin: string }[];
  }
}

interface Form {
  name: string;
  markup: () => string | Promise<string>;
  place: (page: Page) => Place;
  options?: BrowserContextOptions;
  /** The service answers nobody. */
  isDown?: boolean;
}

const noScripts = { javaScriptEnabled: false };

const forms: Form[] = [
  {
    name: 'custom element',
    markup: () =>
      `<frid-support-directory area="1780">${fallback}</frid-support-directory>${script()}`,
    place: inPage,
  },
  {
    name: 'div',
    markup: () =>
      `<div data-frid="support-directory" data-area="1780">${fallback}</div>${script()}`,
    place: inPage,
  },
  { name: 'frame', markup: () => framed(), place: inFrame },
  { name: 'frame without scripts', markup: () => framed(), place: inFrame, options: noScripts },
  {
    name: 'frame in a sandbox without an origin',
    markup: () => framed(undefined, 'sandbox="allow-scripts"'),
    place: inFrame,
  },
  {
    name: 'frame in a page that has no origin itself',
    markup: () =>
      `<iframe sandbox="allow-scripts" title="Utanför" width="700" height="900" srcdoc="${framed().replaceAll('"', '&quot;')}"></iframe>`,
    place: (page) => page.frameLocator('iframe').frameLocator('iframe'),
  },
  {
    name: 'fragment that a server has put into its page',
    markup: async () => (await fetch(address('support-directory.html?area=1780'))).text(),
    place: inPage,
    options: noScripts,
  },
  {
    name: 'fragment that the script makes live',
    markup: async () =>
      (await (await fetch(address('support-directory.html?area=1780'))).text()) + script(),
    place: inPage,
  },
  {
    name: 'oEmbed in WordPress',
    markup: async () => inWordPress((await oembed()).html),
    place: inFrame,
  },
  {
    name: 'own files, with the service down',
    markup: () =>
      `<frid-support-directory area="1780">${fallback}</frid-support-directory>
       <script type="module" src="/frid/frid.js"></script>`,
    place: inPage,
    isDown: true,
  },
];

async function oembed(bounds = ''): Promise<{ html: string; width: number; height: number }> {
  const answer = await fetch(
    `${service.url}/oembed?format=json&url=${encodeURIComponent(address())}${bounds}`,
  );
  return (await answer.json()) as { html: string; width: number; height: number };
}

interface Visit {
  page: Page;
  complaints: string[];
}

async function visit(markup: string, options: BrowserContextOptions = {}): Promise<Visit> {
  host.pages.set('/', {
    body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title>
      <meta name="viewport" content="width=device-width"><h1>Kommunen</h1>${markup}<p>Efter.</p></html>`,
  });
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(host.url);
  return { page, complaints };
}

const callable = async (place: Place) =>
  new Set(
    await place
      .locator('a[href^="tel:"]')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!)),
  );

test.each(forms)('$name: shows the same numbers', async ({ markup, place, options, isDown }) => {
  const source = await markup();
  const { page, complaints } = await visit('', options);
  if (isDown) await page.route(`${service.url}/**`, (route) => route.abort());
  host.pages.get('/')!.body =
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>K</title>${source}</html>`;
  await page.goto(host.url);
  const where = place(page);
  await expectNumbers(where);
  const cards = where.locator('a[href="tel:116111"]').filter({ visible: true }).first();
  await cards.waitFor();
  expect([...(await callable(where))].sort()).toEqual([...new Set(expected)].sort());
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe('a frame', () => {
  const grown = async (page: Page) =>
    expect
      .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
      .toBeGreaterThan(1000);

  test('grows to its content with our script, also when that comes last, and shrinks again', async () => {
    const { page, complaints } = await visit(framed());
    await page.frameLocator('iframe').locator('select').first().waitFor();
    expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(400);
    await page.addScriptTag({ type: 'module', url: address('v1/frame.js') });
    await grown(page);
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const inner = page.frames().find((frame) => frame.url().includes('/embed/'))!;
    const overflow = () =>
      inner.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
    await expect.poll(overflow).toBe(0);
    const narrow = await height();
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.width = '1000'));
    await expect.poll(height).toBeLessThan(narrow);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('tells its height to a page without our script, and nothing else', async () => {
    const { page } = await visit(`${framed(undefined, 'sandbox="allow-scripts"')}
      <script>
        heard = [];
        addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
      </script>`);
    await page.frameLocator('iframe').locator('select').first().selectOption('1766');
    const heard = () => page.evaluate(() => window.heard);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
    for (const { data, origin } of await heard()) {
      expect(data).toEqual({ type: 'frid:height', height: expect.any(Number) });
      expect(origin).toBe('null');
    }
    await page.context().close();
  });

  test('does not chase its own height', async () => {
    const { page } =
      await visit(`${framed()}<script type="module" src="${address('v1/frame.js')}"></script>
      <script>heard = []; addEventListener('message', (event) => heard.push(event))</script>`);
    await grown(page);
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => window.heard.length);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.heard.length)).toBe(before);
    await page.context().close();
  });

  test('of somebody else is left alone by our script, whatever it says', async () => {
    host.pages.set('/other', {
      body: `<!doctype html><title>Annan</title><script>
        parent.postMessage({ type: 'frid:height', height: 9999 }, '*');
        parent.postMessage(null, '*');
        parent.postMessage({ type: 'frid:height', height: '1px; color: red' }, '*');
      </script>`,
    });
    const { page, complaints } = await visit(
      `<script type="module" src="${address('v1/frame.js')}"></script>
       <iframe title="Annan" height="100" src="/other"></iframe>${framed()}`,
    );
    await expect
      .poll(() =>
        page
          .locator('iframe')
          .last()
          .evaluate((frame) => frame.clientHeight),
      )
      .toBeGreaterThan(1000);
    expect(
      await page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.clientHeight),
    ).toBe(100);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('sends a reader to another page around it, never inside, and tells no referrer', async () => {
    const { page } = await visit(framed());
    const frame = page.frameLocator('iframe');
    await frame.locator('select').first().waitFor();
    const links = frame.locator('a[href^="http"]').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(2);
    const inner = page.frames().find((one) => one.url().includes('/embed/'))!;
    const isElsewhere = (url: URL | string) => new URL(url).hostname !== 'localhost';
    await page.route(isElsewhere, (route) => route.fulfill({ body: 'Annan sida' }));
    const referrers: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (isElsewhere(request.url())) referrers.push(request.headers()['referer']);
    });
    await links.first().click();
    await page.waitForURL(isElsewhere);
    expect(inner.isDetached()).toBe(true);
    expect(referrers).toEqual([undefined]);
    await page.context().close();
  });

  test('keeps a call inside, with scripts and without', async () => {
    for (const options of [{}, noScripts]) {
      const { page } = await visit(framed(), options);
      const link = page.frameLocator('iframe').locator('a[href="tel:116111"]');
      const shown = link.filter({ visible: true }).first();
      await shown.waitFor();
      if (!('javaScriptEnabled' in options)) {
        await page.frameLocator('iframe').locator('select').first().waitFor();
        // The phone's own program is not there to open; the target is what the click leaves.
        await shown.evaluate((one: HTMLElement) => {
          one.addEventListener('click', (event) => event.preventDefault());
          one.click();
        });
      }
      expect(await shown.getAttribute('target')).toBe('_self');
      await page.context().close();
    }
  });

  test('stores nothing, asks no other host, and throws nothing where storage is forbidden', async () => {
    const { page, complaints } = await visit(framed(undefined, 'sandbox="allow-scripts"'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.frameLocator('iframe').locator('select').first().selectOption('1766');
    expect(
      asked.filter((url) => !url.startsWith(service.url) && !url.startsWith(host.url)),
    ).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('cannot be made to frame itself', async () => {
    const { page } = await visit(framed());
    const inner = page.frames().find((one) => one.url().includes('/embed/'))!;
    await page.frameLocator('iframe').locator('select').first().waitFor();
    await inner.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, address());
    await page.waitForTimeout(300);
    const loaded = page.frames().filter((one) => one.url().includes('/embed/'));
    expect(loaded).toHaveLength(1);
    await page.context().close();
  });

  test('that its editor has spelled wrongly still has the numbers, and says why', async () => {
    const { page } = await visit(framed('support-directory?area=Karlstad'));
    await expectNumbers(page.frameLocator('iframe'));
    await page.frameLocator('iframe').getByText('Menade du "1780" Karlstad?').waitFor();
    await page.context().close();
  });

  test('has the numbers beside it when the service is down', async () => {
    const { page } = await visit('');
    await page.route(`${service.url}/**`, (route) => route.abort());
    const { html } = await oembed();
    host.pages.get('/')!.body = `<!doctype html><title>K</title>${inWordPress(html)}`;
    await page.goto(host.url);
    await expectNumbers(page);
    await page.context().close();
  });
});

describe('WordPress', () => {
  test.each([200, 320, 600, 1000])(
    'at %i pixels: nothing is cut off, and it is 200 to 1000 high',
    async (width) => {
      const { html } = await oembed(`&maxwidth=${width}`);
      const { page, complaints } = await visit(inWordPress(html));
      const frame = page.locator('iframe');
      await frame.waitFor();
      await expectNumbers(page.frameLocator('iframe'));
      expect(await page.locator('blockquote').isVisible()).toBe(false);
      const box = (await frame.boundingBox())!;
      expect(box.height).toBeGreaterThan(200);
      expect(box.height).toBeLessThanOrEqual(1004);
      expect(box.width).toBeLessThanOrEqual(width + 4);
      const inner = page.frames().find((one) => one.url().includes('/embed/'))!;
      expect(
        await inner.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the page for a frame', () => {
  const settled = async (frame: Page | Frame, element: string) =>
    frame
      .locator(`frid-${element}`)
      .evaluate((one) => customElements.whenDefined(one.localName).then(() => undefined));

  // The look of each element is tried in its own tests.
  const looks: [string, BrowserContextOptions][] = [
    ['dark, 320 px', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
    ['without scripts', noScripts],
  ];

  test.each(
    embeddable.flatMap((element) =>
      looks.map(([name, options]) => [element, name, options] as const),
    ),
  )(
    '%s, %s: has nothing for axe to find, and no sideways scrolling',
    async (element, _, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(address(`${element}?lang=sv`));
      if (options.javaScriptEnabled !== false) {
        await settled(page, element);
        await page.waitForLoadState('networkidle');
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBeLessThanOrEqual(0);
        expect(await axeFindings(page)).toEqual([]);
      } else {
        await page.getByText('Demonstration.').waitFor();
        if (element.startsWith('support')) await expectNumbers(page);
      }
      await context.close();
    },
  );
});

test('a frame speaks the language of its address, where nobody has reviewed it too', async () => {
  const { page } = await visit(framed('plan-summary?lang=fi&allow-unreviewed=true'));
  const summary = page.frameLocator('iframe').locator('frid-plan-summary');
  await summary.getByText('Kääntäjä ei ole tarkistanut').waitFor();
  await page.context().close();
});

test('a page of the site tells where it can be embedded from', async () => {
  for (const [path, shown] of [
    ['/sv/stod', 'support-directory?lang=sv'],
    ['/en/plan', 'plan-summary?lang=en'],
    ['/sv/natverk', 'network-directory?lang=sv'],
  ] as const) {
    const html = await (await fetch(service.url + path)).text();
    const [, href = ''] = /oembed"\s+href="([^"]*)"/.exec(html) ?? [];
    const answer = (await (await fetch(href.replaceAll('&amp;', '&'))).json()) as { html: string };
    expect(answer.html).toContain(`${service.url}/embed/${shown}`);
  }
});

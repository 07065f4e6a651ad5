/** Every page of the site in a real browser, against the real service. */
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { registry } from '../../docs/site/registry.ts';
import { axeFindings, ofColors, type Finding, type Look } from './axe.ts';
import { hideKnown } from './hide-known.ts';
import { expectNumbers } from './numbers.ts';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

const service = { url: inject('published') };
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(async () => {
  await closeVisits();
});

/** The pages of the elements are one page seven times: the longest of them, in one language, is looked at. */
const paths = registry
  .flatMap(({ path }) => [path.sv, path.en])
  .filter((path) => !path.includes('/element') || path === '/sv/element/plan-activities');
const desk = { width: 1280, height: 800 };
const phone = { viewport: { width: 320, height: 640 } };

interface Visit {
  page: Page;
  /** What the browser's console would show: errors, and what a policy has stopped. */
  complaints: string[];
}

async function newVisit(options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: desk, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { page, complaints };
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await newVisit(options);
  await visit.page.goto(service.url + path);
  return visit;
}

async function openReady(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await open(path, options);
  await ready(visit.page);
  return visit;
}

/** Until the elements of a page have something of their own to show. */
async function ready(page: Page): Promise<void> {
  // What is far down gets its element when the reader comes near.
  await page.waitForFunction(() => {
    const later = document.querySelector('[data-later][data-region]');
    scrollTo(0, later ? later.getBoundingClientRect().top + scrollY : 0);
    return !later;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[region]')].every((element) =>
      element.shadowRoot?.querySelector('section'),
    ),
  );
  // What nobody has scrolled to is laid out now, so that it is looked at as it will be.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[region]')) {
      element.style.contentVisibility = 'visible';
    }
  });
}

/** What stands in a preview is looked at in tests of its own. */
async function findings(page: Page, look: Look = {}): Promise<Finding[]> {
  // What is laid out only when somebody gets there has no place of its own to be measured at.
  await page.evaluate(() => {
    const late = document.querySelectorAll<HTMLElement>('frid-plan-activities, frid-plan-progress');
    late.forEach(({ style }) => (style.contentVisibility = 'visible'));
  });
  return axeFindings(page, look);
}

async function expectColors(page: Page): Promise<void> {
  const look = { rules: ofColors };
  expect.soft(await findings(page, look), 'light').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await findings(page, look), 'forced colors').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await page.setViewportSize(phone.viewport);
  expect.soft(await findings(page, look), 'dark, 320 px').toEqual([]);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe('in one tab, as a reader goes from page to page,', () => {
  let page: Page;
  let complaints: string[];
  let session: CDPSession;
  /** Kinds of text whose colors were looked at. */
  const known = new Set<string>();

  /** As a reader sets it in the browser, which styles can ask for. */
  const setFontSize = (standard: number) =>
    session.send('Page.setFontSizes', { fontSizes: { standard } });

  beforeAll(async () => {
    ({ page, complaints } = await newVisit());
    session = await page.context().newCDPSession(page);
  });

  describe.each(paths)('%s', (path) => {
    beforeAll(async () => {
      await page.setViewportSize(desk);
      await page.emulateMedia({ colorScheme: 'light' });
      complaints.length = 0;
      await page.goto(service.url + path);
      await ready(page);
    });

    test('works at every size, as axe and the reader see it', async () => {
      expect.soft(await findings(page, { except: ofColors }), 'wide').toEqual([]);
      await page.setViewportSize(phone.viewport);
      const aboutSize = { rules: ['target-size', 'scrollable-region-focusable'] };
      expect.soft(await findings(page, aboutSize), '320 px').toEqual([]);
      expect.soft(await overflow(page), '320 px').toBe(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect.soft(await overflow(page), 'text of twice the size').toBe(0);
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
      await page.setViewportSize(phone.viewport);
      await setFontSize(32);
      expect.soft(await overflow(page), '320 px, text of twice the size').toBe(0);
      await setFontSize(16);
    }, 90_000);

    test('has the way out first and always, and all else within reach of the keyboard', async () => {
      await page.setViewportSize(phone.viewport);
      // What stands in a preview is somebody else's page, with links of its own.
      await page.evaluate(() =>
        document.querySelectorAll('iframe').forEach((frame) => (frame.inert = true)),
      );
      const { reached, there } = await walkByKeyboard(page, session);
      expect(reached[0]).toContain('class="exit"');
      expect(there.filter((one) => !reached.includes(one))).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const box = await page.locator('.exit').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(80);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    });

    // Last, for it leaves on the page only what has not been looked at on another.
    test('has colors that can be read in every mode of seeing, and not a complaint', async () => {
      await page.setViewportSize(desk);
      const fresh = await page.evaluate(hideKnown, { kinds: [...known] });
      for (const kind of fresh) known.add(kind);
      if (fresh.length) await expectColors(page);
      expect(complaints).toEqual([]);
    });
  });
});

const tab = [
  'Input.dispatchKeyEvent',
  { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
] as const;

/** Presses Tab until the last of what can be seen and used has the focus. What was reached, in order. */
async function walkByKeyboard(
  page: Page,
  session: CDPSession,
): Promise<{ reached: string[]; there: string[] }> {
  const there = await page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const found: string[] = [];
    const reached: string[] = [];
    Object.assign(window, { reached });
    const collect = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) collect(element.shadowRoot);
        if (!element.matches(usable) || !element.checkVisibility({ visibilityProperty: true }))
          continue;
        // Slotted text that its element does not show has no box; of a group of choices Tab takes one.
        if (!element.getClientRects().length || element.matches('[type=radio]:not(:checked)'))
          continue;
        const name = `${found.length} ${element.outerHTML.slice(0, 120)}`;
        element.addEventListener('focus', () => reached.push(name));
        found.push(name);
      }
    };
    collect(document);
    return found;
  });
  const reachedSoFar = () =>
    page.evaluate(() => (window as unknown as { reached: string[] }).reached);
  for (let round = 0; round < 3; round += 1) {
    // Without waiting for each to be drawn, as when the key is held down.
    await Promise.all(Array.from({ length: there.length + 2 }, () => session.send(...tab)));
    const reached = await reachedSoFar();
    if (there.every((one) => reached.includes(one))) break;
  }
  return { reached: await reachedSoFar(), there };
}

test('the link past the navigation is not covered by the way out', async () => {
  const { page } = await openReady('/sv/', phone);
  const skip = page.getByRole('link', { name: 'Till innehållet' });
  await skip.focus();
  const [link, exit] = await Promise.all([skip.boundingBox(), page.locator('.exit').boundingBox()]);
  expect(link!.y).toBeGreaterThanOrEqual(exit!.y + exit!.height);
  await page.context().close();
});

// The frame is the same for all pages, but for those that have the numbers in their own text.
test.each(['/sv/', '/en/support', '/sv/integritet', '/sv/handlingsplan/exempel', '/sv/nowhere'])(
  '%s has the numbers with scripts off, and the way out stays',
  async (path) => {
    const { page } = await open(path, { javaScriptEnabled: false, ...phone });
    await expectNumbers(page);
    const exit = page.locator('.exit');
    expect(await exit.getAttribute('href')).toMatch(/^https:/);
    await page.mouse.wheel(0, 2000);
    await expect.poll(async () => (await exit.boundingBox())?.y).toBeLessThan(80);
    expect((await exit.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.context().close();
  },
);

test.each(['/sv/sluta', '/en/stop', '/sv/yrkesverksamma', '/en/professionals'])(
  '%s has 112 and a list to choose from, and nothing of the list for exposed persons',
  async (path) => {
    const { page } = await openReady(path);
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
    expect(await page.locator('frid-support-directory select').count()).toBe(1);
    const exposed = (await (
      await page.request.get(`${service.url}/frid/v1/support-services?limit=100`)
    ).json()) as { supportServices: { channels: { type: string; value: string | null }[] }[] };
    const numbers = exposed.supportServices
      .flatMap(({ channels }) => channels)
      .flatMap(({ type, value }) => (type === 'phone' && value && value !== '112' ? [value] : []));
    expect(numbers.length).toBeGreaterThan(5);
    const texts = await page.evaluate(() => [
      document.body.innerText,
      ...[...document.querySelectorAll('[region]')].flatMap(({ shadowRoot }) =>
        [...shadowRoot!.children].map((part) => (part as HTMLElement).innerText),
      ),
    ]);
    const text = texts.join('\n').replaceAll('\xa0', ' ');
    expect(text).toMatch(/Kommun|Municipality/);
    expect(numbers.filter((number) => text.includes(number))).toEqual([]);
    await page.context().close();
  },
);

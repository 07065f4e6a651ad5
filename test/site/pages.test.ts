/** Every page of the site in a real browser, against the real service. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../docs/site/registry.ts';
import { launchBrowser } from '../browser.ts';
import { expectNumbers } from './numbers.ts';
import { startService, type StartedService } from './started-service.ts';

let service: StartedService;
let browser: Browser;

beforeAll(async () => {
  const published = { FRID_PUBLISHER: 'docs/publisher.example.yaml' };
  [service, browser] = await Promise.all([startService(published), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await service.stop();
});

const paths = registry.flatMap(({ path }) => [path.sv, path.en]);

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(service.url + path);
  return page;
}

/** Opens a page and waits until its elements have something of their own to show. */
async function openReady(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[region]')].every((element) =>
      element.shadowRoot?.querySelector('section'),
    ),
  );
  return page;
}

const phone = { viewport: { width: 320, height: 640 } };

describe.each(paths)('%s', (path) => {
  test('has the numbers with scripts off', async () => {
    const page = await open(path, { javaScriptEnabled: false, ...phone });
    await expectNumbers(page);
    await page.context().close();
  });

  test('has nothing for axe to find: light, dark at 320 px, forced colors', async () => {
    const page = await openReady(path);
    const found: unknown[] = [];
    // All but the rules about color find the same whatever the colors are.
    const look = async (how: string, rules?: string[]) => {
      // What stands in a preview is looked at in tests of its own.
      const axe = new AxeBuilder({ page }).exclude('iframe');
      const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
      found.push(...violations.map(({ id, nodes }) => [how, id, nodes.map(({ html }) => html)]));
    };
    const aboutColor = ['color-contrast', 'link-in-text-block'];
    await look('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone.viewport);
    await look('dark', [...aboutColor, 'target-size', 'scrollable-region-focusable']);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await look('forced colors', aboutColor);
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('fits 320 px, also with text of twice the size, without scrolling sideways', async () => {
    const page = await openReady(path, phone);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow()).toBe(0);
    await page.context().close();
  });

  test('has the way out first, for keyboard and eye, wherever one has scrolled', async () => {
    const page = await openReady(path, phone);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    expect(await first.getAttribute('class')).toBe('exit');
    expect(await first.getAttribute('rel')).toContain('noreferrer');
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const box = await page.locator('.exit').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(80);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });
});

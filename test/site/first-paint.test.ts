/** What the server wrote is read before any script has come, and nothing moves when the element takes its place. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

const url = inject('published');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeVisits());

const paths = ['/sv/stod', '/sv/handlingsplan', '/sv/handlingsplan/exempel', '/sv/natverk'];
const windows = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

test.each(paths.flatMap((path) => windows.map((viewport) => [path, viewport] as const)))(
  '%s at %o',
  async (path, viewport) => {
    const page = await browser.newPage({ viewport });
    await page.addInitScript(() => {
      const shifts: PerformanceEntry[] = [];
      Object.assign(window, { shifts });
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    let comeAtLast!: () => void;
    const late = new Promise<void>((resolve) => (comeAtLast = resolve));
    await page.route('**/embed/**/*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(url + path, { waitUntil: 'commit' });
    await page.locator('main [region] :is(h2, a)').first().waitFor();

    comeAtLast();
    await page.waitForFunction(() =>
      document.querySelector('main [region]')?.shadowRoot?.querySelector('section'),
    );
    const moved = await page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      const { shifts } = window as unknown as { shifts: { value: number }[] };
      return shifts.reduce((sum, { value }) => sum + value, 0);
    });
    expect(moved).toBeLessThanOrEqual(0.001);
    await page.close();
  },
);

test.each(['scrolls', 'takes to the keyboard'])(
  'a part far down is an element once the reader %s',
  async (how) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${url}/sv/handlingsplan/exempel`);
    const parts = page.locator('[data-later]');
    await page.waitForFunction(() =>
      document.querySelector('frid-plan-summary')?.shadowRoot?.querySelector('section'),
    );
    expect(await parts.allInnerTexts()).toHaveLength(2);
    if (how === 'scrolls') await parts.first().scrollIntoViewIfNeeded();
    else await page.keyboard.press('Tab');
    await page.locator('frid-plan-activities').getByRole('searchbox').waitFor();
    await page.close();
  },
);

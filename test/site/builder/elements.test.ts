/** The page of every element: its examples are the element itself, in the state they are said to be. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elements } from '../../../components/manifest/elements.ts';
import { examples, notShown } from '../../../docs/site/elements/examples.ts';
import { launchBrowser } from '../../browser.ts';
import { expectNumbers } from '../numbers.ts';
import { startService, type StartedService } from '../started-service.ts';

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
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(service.url + path);
  return page;
}

test('every state has an example, or a reason to have none', () => {
  for (const { folder, states } of elements) {
    const shown = examples[folder]!.map(({ state }) => state);
    const missing = states
      .map(({ name }) => name)
      .filter((name) => !shown.includes(name))
      .filter((name) => !(name in notShown) && !(`${folder}:${name}` in notShown));
    expect(missing, folder).toEqual([]);
    const unknown = shown.filter((state) => !states.some(({ name }) => name === state));
    expect(
      unknown.filter((state) => state !== 'failed'),
      folder,
    ).toEqual([]);
  }
});

/** What tells a state, in Swedish. */
const told: Readonly<Record<string, RegExp>> = {
  ready: /Demonstration\. Inte publicerad/,
  'no-local-service': /numret är inte känt här/,
  ended: /Planens period .* är över/,
  missing: /Ingen plan är känd här|numret är inte känt/,
  empty: /Inga aktiviteter i planen är kända här|Ingen uppföljning är känd/,
  failed: /Försök igen/,
  framed: /Den här sidan visas inuti en annan/,
};

test.each(elements.map(({ folder }) => folder))(
  '%s shows each example as it says',
  async (folder) => {
    const page = await open(`/sv/element/${folder}`);
    for (const [index, { state, failure }] of examples[folder]!.entries()) {
      // Giving up takes seconds, and is the same in every element.
      if (failure === 'data' && folder !== 'support-contact') continue;
      await page.locator(`[data-example="${index}"]`).scrollIntoViewIfNeeded();
      const frame = page.frameLocator(`[data-example="${index}"]`);
      const element = frame.locator(`frid-${folder}`);
      if (failure === 'scripts') {
        await element.locator('a').first().waitFor();
        if (folder !== 'quick-exit') await expectNumbers(frame);
      } else {
        await element.getByText(told[state]!).first().waitFor({ timeout: 8_000 });
      }
    }
    await page.context().close();
  },
);

test('the examples follow colors, direction and language', async () => {
  const page = await open('/sv/element/support-contact');
  const root = page.frameLocator('[data-example="0"]').locator('html');
  await page.locator('[data-example="0"]').scrollIntoViewIfNeeded();
  await page.getByLabel('Mörka').check();
  await expect.poll(() => root.evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark');
  await page.getByLabel('Sidan läses från höger till vänster').check();
  await expect.poll(() => root.getAttribute('dir')).toBe('rtl');
  await page.getByLabel('Språk i exemplen').selectOption('en');
  await root.getByText('Demonstration. Not published').first().waitFor();
  await page.context().close();
});

test('code is copied whole, and the builder opens with the element chosen', async () => {
  const page = await open('/sv/element/support-contact', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Kopiera koden: Kvinnofridslinjen' }).click();
  await page.getByText('Kopierat.').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<frid-support-contact .*tel:112.*integrity=/s);
  await page.getByRole('link', { name: 'Gör kod för er sida' }).click();
  expect(await page.locator('[name="element"]:checked').inputValue()).toBe('support-contact');
  await page.context().close();
});

test('with scripts off there are the tables and the code', async () => {
  const page = await open('/sv/element/support-directory', { javaScriptEnabled: false });
  expect(await page.getByRole('cell', { name: /Kommunen som visas först/ }).isVisible()).toBe(true);
  expect(await page.getByText('<frid-support-directory area="1765">').isVisible()).toBe(true);
  expect(await page.locator('iframe:visible').count()).toBe(0);
  await page.context().close();
});

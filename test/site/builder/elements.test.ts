/** The page of every element: its examples are the element itself, in the state they are said to be. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { elements } from '../../../components/manifest/elements.ts';
import { shownExamples } from '../../../docs/site/elements/pages.ts';
import { promisedWords } from '../examples/promises.ts';
import { expectNumbers } from '../numbers.ts';
import { closeVisits, sharedBrowser } from '../shared-browser.ts';

const service = { url: inject('demonstration') };
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeVisits());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(service.url + path);
  return page;
}

test.each(elements.map(({ folder }) => folder))(
  '%s shows each example as it says',
  async (folder) => {
    const page = await open(`/sv/element/${folder}`);
    for (const [index, example] of shownExamples(folder).entries()) {
      await page.locator(`[data-example="${index}"]`).scrollIntoViewIfNeeded();
      const frame = page.frameLocator(`[data-example="${index}"]`);
      const element = frame.locator(`frid-${folder}`);
      for (const words of promisedWords(example, 'sv')) {
        const said = element.getByText(words).filter({ visible: true });
        await said.first().waitFor();
      }
      if (example.trouble === 'scripts-blocked') await element.locator('a').first().waitFor();
      if (/^support/.test(folder)) await expectNumbers(frame);
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
  // The script of the builder chooses it, once it is there.
  await expect
    .poll(() => page.locator('[name="element"]:checked').inputValue())
    .toBe('support-contact');
  await page.context().close();
});

test('with scripts off there are the tables and the code', async () => {
  const page = await open('/sv/element/support-directory', { javaScriptEnabled: false });
  expect(await page.getByRole('cell', { name: /Kommunen som visas först/ }).isVisible()).toBe(true);
  expect(await page.getByText('<frid-support-directory area="1765">').isVisible()).toBe(true);
  expect(await page.locator('iframe:visible').count()).toBe(0);
  await page.context().close();
});

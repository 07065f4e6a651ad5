/** The builder as a web editor uses it: from the start page to a page of the municipality that works. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import type { Materials } from '../../../docs/site/builder/materials.ts';
import {
  browser,
  builder,
  clipboard,
  codeOf,
  copied,
  expectKarlstad,
  municipality,
  open,
  service,
  useBuilder,
} from './use-builder.ts';

useBuilder();

test('six clicks from the start page to a page that works', async () => {
  const page = await open('/sv/', { permissions: clipboard });
  let clicks = 0;
  const click = async (name: string | RegExp, role: 'link' | 'radio' | 'button') => {
    clicks += 1;
    await page.getByRole(role, { name }).first().click();
  };
  await click('Visa uppgifterna på er webbplats', 'link');
  // A list of choices is opened, and one of them taken.
  clicks += 2;
  await page.getByLabel('Kommun', { exact: true }).first().selectOption({ label: 'Karlstad' });
  await click('Sitevision', 'radio');
  await click('Kopiera koden', 'button');
  await page.getByText('Kopierat. Klistra in').waitFor();
  municipality.page.content = await copied(page);
  expect(clicks).toBeLessThanOrEqual(6);
  await expectKarlstad(page.context());
  await page.context().close();
});

test('the same with the keyboard alone', async () => {
  const page = await open('/sv/', { permissions: clipboard });
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
        return;
    }
    throw new Error(`Tab does not lead to ${selector}.`);
  };
  await tabTo('a[href="/sv/bygg"]');
  await page.keyboard.press('Enter');
  await page.locator('#preview-frame[srcdoc]').waitFor();
  await tabTo('[name="support-directory:area"]');
  await page.keyboard.type('Karlstad');
  await tabTo('[name="place"]');
  await page.keyboard.press('ArrowDown');
  await tabTo('#copy-code');
  await page.keyboard.press('Enter');
  await page.getByText('Kopierat. Klistra in').waitFor();
  municipality.page.content = await copied(page);
  expect(page.url()).toContain('place=sitevision');
  await expectKarlstad(page.context());
  await page.context().close();
});

test('the page has nothing for axe to find, whatever is opened in it', async () => {
  const page = await builder('element=support-contact&place=stripped');
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => (details.open = true)),
  );
  await page.locator('#check-form').getByRole('button').click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.context().close();
});

test('with scripts off there is code that works, and nothing that does not', async () => {
  const page = await open('/sv/bygg', { javaScriptEnabled: false });
  expect(await page.locator('#choices').isVisible()).toBe(false);
  expect(await page.locator('#copy-code').isVisible()).toBe(false);
  expect(await page.getByText('1780').count()).toBeGreaterThan(0);
  expect(await page.getByText('lägg inte koden på en publicerad sida').isVisible()).toBe(true);
  municipality.page.content = await codeOf(page);
  await page.context().close();
  const host = await browser.newPage();
  await host.goto(municipality.url);
  await host.locator('frid-support-directory select').first().waitFor();
  await host.close();
});

test('where the clipboard is refused, the text is selected and it says how to copy it', async () => {
  const page = await builder();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Kopiera koden' }).click();
  await page.getByText('tryck Ctrl+C').waitFor();
  const selected = await page
    .locator('#code')
    .evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  expect(selected).toBe(await codeOf(page));
  await page.context().close();
});

test('nothing an editor chooses is sent or stored, and a link carries it', async () => {
  const page = await builder('element=support-directory');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Kommun', { exact: true }).first().selectOption('1766');
  await page.locator('[name="place"][value="drupal"]').check();
  await expect.poll(() => codeOf(page)).toContain('area="1766"');
  expect(asked.filter((url) => url.includes('1766') || url.includes('drupal'))).toEqual([]);
  const stored = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(stored).toEqual([0, 0, '']);

  const link = page.url();
  const code = await codeOf(page);
  const other = await page.context().newPage();
  await other.goto(link);
  await expect.poll(() => codeOf(other)).toBe(code);
  await page.context().close();
});

test('a link that chose what is no longer there says so, and shows the rest', async () => {
  const page = await builder('element=support-directory&area=9999&language=en');
  const told = page.locator('#link-told');
  await told
    .getByText('Länken valde något som inte finns, och det är utelämnat: area=9999.')
    .waitFor();
  expect(await told.innerText()).toContain('Det som finns är 1784 (Arvika), ');
  const field = page.locator('[name="support-directory:area"]');
  expect((await told.boundingBox())!.y).toBeLessThan((await field.boundingBox())!.y);
  expect(await codeOf(page)).toContain('lang="en"');
  await page.evaluate(() => (location.hash = 'element=support-directory&area=Arvika'));
  await told.getByText('Menade du 1784 (Arvika)?').waitFor();
  await page.evaluate(() => (location.hash = 'element=support-directory&area=1784'));
  await expect.poll(() => told.innerText()).toBe('');
  await page.context().close();
});

test('the page says what a reader fetches, and that is what is fetched', async () => {
  const page = await builder('element=support-directory&area=1780');
  const told = await page.locator('#weight').innerText();
  const { script, dataBytes } = JSON.parse(
    (await page.locator('#materials').textContent()) ?? '',
  ) as Materials;
  municipality.page.content = await codeOf(page);
  const host = await page.context().newPage();
  const fetched: Promise<number>[] = [];
  host.on('requestfinished', (request) => {
    if (request.url().startsWith(service.url)) {
      fetched.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  await host.goto(municipality.url);
  await host.locator('frid-support-directory .card').first().waitFor();
  const sizes = await Promise.all(fetched);
  expect(sizes).toHaveLength(2);
  expect(told).toContain('ett skript och en datafil');
  const sum = sizes.reduce((sum, size) => sum + size, 0);
  // The service may compress a little less than the best.
  expect(Math.abs(sum - (script.bytes + dataBytes)) / sum).toBeLessThan(0.1);
  await page.context().close();
});

/** What the builder advises, where a wrong word costs a reader the call. */
import { expect, test } from 'vitest';
import { builder, codeOf, useBuilder } from './use-builder.ts';

useBuilder();

test('what is said of unreviewed languages in frames is what the frame does', async () => {
  const page = await builder(
    'element=support-directory&area=1780&language=ar&place=wordpress-visual',
  );
  const hint = page.getByLabel('Språk', { exact: true });
  const told = await page
    .locator(`[id="${await hint.getAttribute('aria-describedby')}"]`)
    .innerText();
  expect(told).toContain('Ramar visar dem också, utom i listorna');
  const frame = await page.context().newPage();
  await frame.goto(await codeOf(page));
  await frame.locator('frid-support-directory [lang="ar"]').first().waitFor();
  await page.locator('[name="support-directory:list"]').selectOption('professionals');
  await expect.poll(() => codeOf(page)).toContain('lang=sv');
  await page.context().close();
});

test.each([
  ['sv', 'wordpress-visual', 'i en del webbläsare inte ringas med ett tryck'],
  ['sv', 'wordpress-block', 'i en del webbläsare inte ringas med ett tryck'],
  ['sv', 'wordpress-classic', 'i en del webbläsare inte ringas med ett tryck'],
  ['en', 'wordpress-visual', 'in some browsers not called with a tap'],
  ['en', 'wordpress-block', 'in some browsers not called with a tap'],
])('in %s at %s it says that calls may be stopped', async (language, place, expected) => {
  const page = await builder(`place=${place}`, {}, language);
  expect(await page.locator(`[data-place="${place}"]`).innerText()).toContain(expected);
  await page.locator('[name="place"][value="sitevision"]').check();
  expect(await page.getByText(expected).filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

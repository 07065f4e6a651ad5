/** The preview of the builder: what becomes of the code when something fails. */
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../docs/site/builder/failures.ts';
import { expectNumbers } from '../numbers.ts';
import { builder, useBuilder } from './use-builder.ts';

useBuilder();

describe('the preview shows what happens', () => {
  const isShown: Record<string, RegExp> = {
    'support-directory': /verksamheter/,
    'support-contact': /Kvinnofridslinjen/,
    'plan-summary': /2018:13/,
  };

  test.each(Object.keys(isShown))('to %s, with the numbers in every failure', async (element) => {
    const page = await builder(`element=${element}`);
    const frame = page.frameLocator('#preview-frame');
    const isRunning = frame.locator(`frid-${element}:defined`);
    const choose = (failure: Failure) =>
      page.locator(`[name="failure"][value="${failure}"]`).check();
    await isRunning.getByText(isShown[element]!).first().waitFor();

    await choose('scripts');
    await frame.locator(`frid-${element}:not(:defined)`).waitFor();
    await expectNumbers(frame);

    await choose('data');
    await isRunning.getByRole('button', { name: 'Försök igen' }).waitFor();
    await expectNumbers(frame);

    await choose('stale');
    await isRunning.getByText(isShown[element]!).first().waitFor();
    const year = await frame.locator('body').evaluate(() => new Date().getFullYear());
    expect(year).toBe(new Date().getFullYear() + 2);
    // A plan takes the place of the numbers once it is there.
    if (element.startsWith('support')) await expectNumbers(frame);
    await page.context().close();
  });

  test('in the dark, from right to left, and as wide as one likes', async () => {
    const page = await builder();
    const root = page.frameLocator('#preview-frame').locator('html');
    await page.getByLabel('Mörka').check();
    await expect
      .poll(() => root.evaluate((html) => getComputedStyle(html).colorScheme))
      .toBe('dark');
    await page.getByLabel('Sidan läses från höger till vänster').check();
    await expect.poll(() => root.getAttribute('dir')).toBe('rtl');
    await page.getByLabel('Bredd').fill('320');
    expect(await root.evaluate(() => innerWidth)).toBe(320);
    await page.getByText('320 bildpunkter').waitFor();
    await page.context().close();
  });
});

/** What the builder advises, where a wrong word costs a reader the call. */
import { expect, test } from 'vitest';
import { builder, useBuilder } from './use-builder.ts';

useBuilder();

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

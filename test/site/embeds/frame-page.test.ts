/** The page that a frame shows: how it looks, speaks and fits. */
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embeddable } from '../../../api/embed/embeddable.ts';
import { axeFindings } from '../axe.ts';
import { expectNumbers } from '../numbers.ts';
import { inWordPress } from '../wordpress.ts';
import { address, browser, framed, noScripts, oembed, useHostPage, visit } from './host-page.ts';

useHostPage();

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

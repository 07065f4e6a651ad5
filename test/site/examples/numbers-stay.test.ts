/**
 * From the first frame to the last, whatever comes, fails, is late or changes: no number is ever gone, and
 * what stood in the page stays until there is something better.
 */
import { expect, test } from 'vitest';
import { groups } from './example-pages.ts';
import { open, useExamples } from './use-examples.ts';

useExamples();

declare global {
  interface Window {
    /** How many frames were looked at, and what was not there in one of them. */
    watched: { frames: number; gone: string[] };
  }
}

/** Looks at every frame. Runs in the page, before anything of it. */
function watch(): void {
  const watched = (window.watched = { frames: 0, gone: [] as string[] });
  const isSeen = (part: Element) =>
    part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const elements = () =>
    [...document.querySelectorAll('section > *')].filter(({ localName }) =>
      /^frid-/.test(localName),
    );

  function missingIn(element: Element): string[] {
    const { localName, shadowRoot } = element;
    const find = (selector: string) =>
      [element, shadowRoot].flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]);
    if (localName.startsWith('frid-support-')) {
      const links = ['tel:112', 'tel:020505050', 'tel:116016'];
      return links.filter((link) => !find(`[href="${link}"]`).some(isSeen));
    }
    return [...element.children, ...find('section')].some(isSeen) ? [] : ['everything'];
  }

  requestAnimationFrame(function look() {
    requestAnimationFrame(look);
    // Before that, the page itself has not come.
    if (document.readyState === 'loading') return;
    watched.frames += 1;
    for (const element of elements()) {
      for (const part of missingIn(element)) {
        watched.gone.push(`frame ${watched.frames}: ${part} in ${element.parentElement!.id}`);
      }
    }
  });
}

test.each(
  groups
    .filter(([first]) => first!.folder !== 'quick-exit')
    .map((group) => [group[0]!.id, group] as const),
)('the examples from %s on', async (_, group) => {
  const { page } = await open(group, 'sv', {}, watch);
  // The page changes its language: the data comes anew, or late, or broken, or never.
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  const { frames } = await page.evaluate(() => window.watched);
  await page.waitForFunction((before) => window.watched.frames > before + 60, frames);
  const { gone } = await page.evaluate(() => window.watched);
  expect(gone).toEqual([]);
  await page.context().close();
});

/** Every example, in every language and mode: it says what it promises, no number is lost, and axe finds nothing. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordLanguages } from '../../../components/text/words.ts';
import { axeFindings, type Finding, type Look } from '../axe.ts';
import { groups, type Placed } from './example-pages.ts';
import { expectNumbers } from './expect-numbers.ts';
import { open, useExamples } from './use-examples.ts';

/** What is looked at again where only colors differ. */
const ofColors = ['color-contrast', 'link-in-text-block'];

/** Looked for in each example by itself: two of the same element stand beside each other on no real page. */
const byExample = 'landmark-unique';

const modes: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  dark: { colorScheme: 'dark' },
  'forced colors': { colorScheme: 'light', forcedColors: 'active' },
  'more contrast': { forcedColors: 'none', contrast: 'more' },
  print: { contrast: 'no-preference', media: 'print' },
};

useExamples();

describe.each(wordLanguages)('in "%s"', (language) => {
  test('every example keeps its promise and its numbers, and is accessible in every mode', async () => {
    await Promise.all(
      groups.map(async (group) => {
        const { page, seen } = await open(group, language);
        for (const one of group) expectNumbers(one, seen[one.id]!);
        await expectAccessible(page, group);
        await page.context().close();
      }),
    );
  });
});

/** All rules as on a phone, then those of colors in each mode on a wide screen. */
async function expectAccessible(page: Page, group: readonly Placed[]): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  for (const frame of page.frames()) expect(await findings(frame)).toEqual([]);
  expect(await findings(page, { rules: ['target-size'] })).toEqual([]);
  for (const { id } of group) {
    const look = { rules: [byExample], within: `#${id}` };
    expect(await axeFindings(page, look), id).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(keepFew);
  for (const [mode, media] of Object.entries(modes)) {
    await page.emulateMedia(media);
    expect(await findings(page, { rules: ofColors }), mode).toEqual([]);
  }
}

async function findings(page: Page | Frame, look: Look = {}): Promise<Finding[]> {
  return (await axeFindings(page, look)).filter(([rule]) => rule !== byExample);
}

/** The tenth card of a list has the colors of the second. Runs in the page. */
function keepFew(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('li:nth-child(n + 4) { display: none !important }');
  for (const { shadowRoot } of document.querySelectorAll('section[id] > *')) {
    shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}

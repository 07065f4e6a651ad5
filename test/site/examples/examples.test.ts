/** Every example, in every language and mode: it says what it promises, no number is lost, and axe finds nothing. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordLanguages } from '../../../components/text/words.ts';
import { axeFindings, ofColors } from '../axe.ts';
import { hideKnown } from '../hide-known.ts';
import { groups } from './example-pages.ts';
import { expectNumbers } from './expect-numbers.ts';
import { open, useExamples } from './use-examples.ts';

/** Two of the same element stand beside each other on no real page. */
const apart = 'section[id]';

const modes: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  dark: { colorScheme: 'dark' },
  'forced colors': { colorScheme: 'light', forcedColors: 'active' },
  'more contrast': { forcedColors: 'none', contrast: 'more' },
  print: { contrast: 'no-preference', media: 'print' },
};

/** Kinds of text that were looked at in every mode. */
const known = new Set<string>();

useExamples();

describe.each(wordLanguages)('in "%s"', (language) => {
  test('every example keeps its promise and its numbers, and is accessible in every mode', async () => {
    await Promise.all(
      groups.map(async (group) => {
        const { page, seen } = await open(group, language);
        for (const one of group) expectNumbers(one, seen[one.id]!);
        await expectAccessible(page);
        await page.context().close();
      }),
    );
  });
});

/** All rules as on a phone; those of colors there too, then in each mode on a wide screen, for what is new in kind. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const framed = page.frames().slice(1);
  for (const frame of framed) expect(await axeFindings(frame, { apart })).toEqual([]);
  expect(await axeFindings(page, { except: ofColors, also: ['target-size'], apart })).toEqual([]);
  const fresh = await page.evaluate(hideKnown, { kinds: [...known], parts: apart });
  if (!fresh.length) return;
  for (const kind of fresh) known.add(kind);
  expect(await axeFindings(page, { rules: ofColors, apart }), 'light').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [mode, media] of Object.entries(modes)) {
    await page.emulateMedia(media);
    expect(await axeFindings(page, { rules: ofColors, apart }), mode).toEqual([]);
  }
}

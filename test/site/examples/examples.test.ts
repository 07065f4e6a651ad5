/** Every example, in every language and mode: it says what it promises, no number is lost, and axe finds nothing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordLanguages } from '../../../components/text/words.ts';
import { launchBrowser } from '../../browser.ts';
import { startExampleHost, type ExampleHost } from './example-host.ts';
import { groups, type Placed } from './example-pages.ts';
import { openExamples } from './open-examples.ts';
import type { Seen } from './read-examples.ts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What is looked at again where only colors differ. */
const ofColors = ['color-contrast', 'link-in-text-block'];

const modes: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  dark: { colorScheme: 'dark' },
  'forced colors': { colorScheme: 'light', forcedColors: 'active' },
  'more contrast': { forcedColors: 'none', contrast: 'more' },
  print: { contrast: 'no-preference', media: 'print' },
};

let host: ExampleHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([startExampleHost(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

describe.each(wordLanguages)('in "%s"', (language) => {
  test('every example keeps its promise and its numbers, and is accessible in every mode', async () => {
    await Promise.all(
      groups.map(async (group) => {
        const { page, seen } = await openExamples(browser, host, group, language);
        for (const one of group) expectNumbers(one, seen[one.id]!);
        await expectAccessible(page);
        await page.context().close();
      }),
    );
  });
});

const numbers = { 'tel:112': '112', 'tel:020505050': '020-50 50 50', 'tel:116016': '116 016' };

/** In support always; elsewhere the lines that stood in the page stay until there is something better. */
function expectNumbers({ id, folder }: Placed, { calls, isShown }: Seen): void {
  if (folder === 'quick-exit' || (isShown && !folder.startsWith('support-'))) return;
  for (const [href, text] of Object.entries(numbers)) {
    expect(calls[href]?.replaceAll('\xa0', ' '), `${href} in ${id}`).toContain(text);
  }
}

/** All rules as on a phone, then those of colors in each mode on a wide screen. */
async function expectAccessible(page: Page): Promise<void> {
  await Promise.all(page.frames().map((frame) => frame.evaluate(axeSource)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const rules = {
    'target-size': { enabled: true },
    // Examples of one element stand beside each other here; in its own tests it stands alone.
    'landmark-unique': { enabled: false },
  };
  expect(await violations(page, { rules })).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [mode, media] of Object.entries(modes)) {
    await page.emulateMedia(media);
    expect(await violations(page, { runOnly: ofColors }), mode).toEqual([]);
  }
}

async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  const cheap = { resultTypes: ['violations' as const], preload: false };
  return page.evaluate(
    async (options) => {
      const { violations } = await window.axe.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { ...cheap, ...options },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

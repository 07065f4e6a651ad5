import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../data/schema/text.ts';
import type { ExampleHost } from './example-host.ts';
import { servePage, type Placed } from './example-pages.ts';
import { promisedTexts, promisedWords } from './promises.ts';
import { readExamples, type Seen } from './read-examples.ts';

/** Opens a page with a group of examples, and waits until each says what it promises. */
export async function openExamples(
  browser: Browser,
  host: ExampleHost,
  group: readonly Placed[],
  language: Language,
): Promise<{ page: Page; seen: Record<string, Seen> }> {
  const page = await (
    await browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' })
  ).newPage();
  await page.goto(servePage(host, group, language));
  const promised = group.flatMap((one) =>
    patternsOf(host, one, language).map((pattern) => [one.id, pattern] as const),
  );
  let seen: Record<string, Seen> = {};
  await expect
    .poll(
      async () => {
        seen = await page.evaluate(readExamples);
        return promised
          .filter(([id, pattern]) => !pattern.test(seen[id]!.text))
          .map(([id, pattern]) => `${language} ${id} does not say ${pattern.source}`);
      },
      { timeout: 20_000 },
    )
    .toEqual([]);
  return { page, seen };
}

function patternsOf(host: ExampleHost, { example }: Placed, language: Language): RegExp[] {
  const data = host.dataOf(example.attributes.region ?? 'varmland', language);
  return [...promisedWords(example, language), ...promisedTexts(example, data)];
}

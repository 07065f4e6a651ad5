import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../../../data/schema/text.ts';
import type { ExampleHost } from './example-host.ts';
import { servePage, type Placed } from './example-pages.ts';
import { promisedTexts, promisedWords } from './promises.ts';
import { drawAll, readExamples, type Seen } from './read-examples.ts';

/** Milliseconds, also on a busy machine. */
const patience = 30_000;

/** Opens a page with a group of examples, and waits until each says what it promises. `before`: runs in it first. */
export async function openExamples(
  browser: Browser,
  host: ExampleHost,
  group: readonly Placed[],
  language: Language,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<{ page: Page; seen: Record<string, Seen> }> {
  const phone = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' as const };
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(servePage(host, group, language));
  await page.evaluate(drawAll);
  const read = () => page.evaluate(readExamples);
  return { page, seen: await seenOnceKept(read, host, group, language) };
}

/** Reads until each example says what it promises. */
export async function seenOnceKept(
  read: () => Promise<Record<string, Seen>>,
  host: ExampleHost,
  group: readonly Placed[],
  language: Language,
): Promise<Record<string, Seen>> {
  const promised = group.flatMap((one) =>
    patternsOf(host, one, language).map((pattern) => [one.id, pattern] as const),
  );
  for (const until = Date.now() + patience; ; await setTimeout(50)) {
    const seen = await read();
    const unkept = promised.filter(([id, pattern]) => !pattern.test(seen[id]!.text));
    if (!unkept.length) return seen;
    if (Date.now() > until)
      throw new Error(
        unkept.map(([id, { source }]) => `${language} ${id} does not say ${source}`).join('\n'),
      );
  }
}

function patternsOf(host: ExampleHost, { example }: Placed, language: Language): RegExp[] {
  const data = host.dataOf(example.attributes.region ?? 'varmland', language);
  return [...promisedWords(example, language), ...promisedTexts(example, data)];
}

/** A browser and a host of examples, for a file of tests. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Language } from '../../../data/schema/text.ts';
import { closeVisits, sharedBrowser } from '../shared-browser.ts';
import { startExampleHost, type ExampleHost } from './example-host.ts';
import type { Placed } from './example-pages.ts';
import { openExamples } from './open-examples.ts';

let host: ExampleHost;
let browser: Browser;

/** They are there while the tests of the file run. */
export function useExamples(): void {
  beforeAll(async () => {
    [host, browser] = await Promise.all([startExampleHost(), sharedBrowser()]);
  });

  afterAll(async () => {
    await closeVisits();
    await host.stop();
  });
}

/** Opens a group of examples as on a phone. `before`: runs in the page first. */
export function open(
  group: readonly Placed[],
  language: Language,
  options?: BrowserContextOptions,
  before?: () => void,
): ReturnType<typeof openExamples> {
  return openExamples(browser, host, group, language, options, before);
}

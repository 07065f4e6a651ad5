/** One browser for all files of tests, which run one after the other: to launch it costs as much as many a file. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

/** Kept while the process lives, which takes it along. */
let launched: Promise<Browser> | undefined;

export function sharedBrowser(): Promise<Browser> {
  launched ??= launchBrowser();
  return launched;
}

/** At the end of a file: the next one finds nothing open. */
export async function closeVisits(): Promise<void> {
  const browser = await sharedBrowser();
  await Promise.all(browser.contexts().map((context) => context.close()));
}

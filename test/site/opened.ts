/** Pages of the demonstration, each opened in a visit of its own. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

export const service = { url: inject('demonstration') };
export let browser: Browser;

/** For a file of tests: the browser is there while they run. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  afterAll(async () => {
    await closeVisits();
  });
}

export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(service.url + path);
  return page;
}

export async function openReady(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await directoryIn(page);
  return page;
}

/** Until the directory has taken the place of what the server wrote. */
export function directoryIn(page: Page): Promise<void> {
  return page.locator('frid-support-directory select').first().waitFor();
}

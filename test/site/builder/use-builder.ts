/** The builder in a real browser, and the municipality whose page its code is pasted on. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { expectNumbers } from '../numbers.ts';
import { closeVisits, sharedBrowser } from '../shared-browser.ts';
import { startMunicipality, type Municipality } from './paste.ts';

export const service = { url: inject('demonstration') };
export let municipality: Municipality;
export let browser: Browser;

/** For a file of tests: both are there while they run, with an empty page for each test. */
export function useBuilder(): void {
  beforeAll(async () => {
    [municipality, browser] = await Promise.all([startMunicipality(), sharedBrowser()]);
  });
  afterAll(async () => {
    await closeVisits();
    await municipality.stop();
  });
  beforeEach(() => {
    municipality.page.content = municipality.page.template = '';
  });
}

export const clipboard = ['clipboard-read', 'clipboard-write'];

export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  await page.goto(service.url + path);
  return page;
}

export async function builder(
  fragment = '',
  options: BrowserContextOptions = {},
  language = 'sv',
): Promise<Page> {
  const path = language === 'en' ? '/en/build' : '/sv/bygg';
  const page = await open(`${path}${fragment && `#${fragment}`}`, options);
  await page.locator('#preview-frame[srcdoc]').waitFor();
  return page;
}

export async function codeOf(page: Page): Promise<string> {
  return page.locator('#code').inputValue();
}

export function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens the municipality's page and waits for Karlstad's list. */
export async function expectKarlstad(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(municipality.url);
  const directory = page.locator('frid-support-directory');
  await directory
    .getByRole('heading', { name: /Karlstad/ })
    .first()
    .waitFor();
  await expectNumbers(page);
  expect(await directory.locator('.card').count()).toBeGreaterThan(3);
  await page.close();
}

/** Pages of others with our elements on them, for a file of tests. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { fallbackHtml } from '../../../components/static/index.ts';
import { startHost, type Answer, type Host } from '../host.ts';
import { expectNumbers } from '../numbers.ts';
import { closeVisits, sharedBrowser } from '../shared-browser.ts';

let browser: Browser;
export let host: Host;
let visits = 0;

/** Both are there while the tests of the file run. */
export function useHost(): void {
  beforeAll(async () => {
    [browser, host] = await Promise.all([sharedBrowser(), startHost()]);
    const data = await (await fetch(`${inject('demonstration')}/embed/data/varmland.json`)).text();
    host.pages.set('/embed/data/varmland.json', json(data));
  });

  afterAll(async () => {
    await closeVisits();
    await host.stop();
  });
}

function json(body: string): Answer {
  return { body, headers: { 'content-type': 'application/json' } };
}

export const elements = `<frid-support-directory>${fallbackHtml({ language: 'sv' })}</frid-support-directory>
  <frid-support-contact>${fallbackHtml({ language: 'sv' })}</frid-support-contact>`;
export const script = '<script type="module" src="/embed/frid-support.js"></script>';

interface Markup {
  head?: string;
  body?: string;
  /** After the elements, when the page has been read. */
  end?: string;
  headers?: Record<string, string>;
  /** The page as XML; everything else is HTML. */
  xhtml?: boolean;
}

interface Visit {
  page: Page;
  complaints: string[];
}

export async function visit(markup: Markup, visitor = browser): Promise<Visit> {
  const { head = '', body = elements, end = script, headers = {}, xhtml } = markup;
  visits += 1;
  const path = `/kommunen/${visits}`;
  const root = xhtml
    ? '<html xmlns="http://www.w3.org/1999/xhtml" lang="sv" xml:lang="sv">'
    : '<!doctype html><html lang="sv">';
  host.pages.set(path, {
    body: `${root}<head><meta charset="utf-8"/><title>Kommunen</title>${head}</head><body><h1>Kommunen</h1>${body}<p>Text efter.</p>${end}</body></html>`,
    headers: { ...headers, ...(xhtml && { 'content-type': 'application/xhtml+xml' }) },
  });
  const page = await visitor.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(host.url + path);
  await page.waitForLoadState('networkidle');
  return { page, complaints };
}

export async function expectSafe(page: Page, complaints: string[]): Promise<void> {
  await expectNumbers(page);
  expect(complaints).toEqual([]);
  await page.close();
}

export const list = (page: Page) => page.locator('frid-support-directory select').first();

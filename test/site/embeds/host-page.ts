/** A page of another origin in a real browser, and what the service has for it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { startHost, type Host } from '../host.ts';
import { closeVisits, sharedBrowser } from '../shared-browser.ts';

export const service = { url: inject('demonstration') };
export let browser: Browser;
export let host: Host;

/** For a file of tests: the browser and the host are there while they run. */
export function useHostPage(): void {
  beforeAll(async () => {
    [browser, host] = await Promise.all([sharedBrowser(), startHost()]);
    host.pages.set('/silent', { body: '<!doctype html><title>Tyst</title>' });
  });
  afterAll(async () => {
    await closeVisits();
    await host.stop();
  });
}

export const address = (rest = 'support-directory?area=1780&lang=sv') =>
  `${service.url}/embed/${rest}`;
export const framed = (rest?: string, more = '') =>
  `<iframe src="${address(rest)}" title="Stöd" width="600" height="400" ${more}></iframe>`;
export const noScripts = { javaScriptEnabled: false };

export async function oembed(
  bounds = '',
): Promise<{ html: string; width: number; height: number }> {
  const answer = await fetch(
    `${service.url}/oembed?format=json&url=${encodeURIComponent(address())}${bounds}`,
  );
  return (await answer.json()) as { html: string; width: number; height: number };
}

export interface Visit {
  page: Page;
  complaints: string[];
}

export async function visit(markup: string, options: BrowserContextOptions = {}): Promise<Visit> {
  host.pages.set('/', {
    body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title>
      <meta name="viewport" content="width=device-width"><h1>Kommunen</h1>${markup}<p>Efter.</p></html>`,
  });
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(host.url);
  return { page, complaints };
}

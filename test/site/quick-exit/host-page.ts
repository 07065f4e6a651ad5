/** A page with the way out in a real browser, a page before it, and the weather to leave for. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startHost, type Host } from '../host.ts';
import { closeVisits, sharedBrowser } from '../shared-browser.ts';

export let browser: Browser;
export let host: Host;
export let page: Page;
export let complaints: string[];

export const weather = '<!doctype html><html lang="sv"><title>Väder</title><h1>Sol i dag</h1>';

/** For a file of tests: browser and host are there while they run. */
export function useHostPage(): void {
  beforeAll(async () => {
    [browser, host] = await Promise.all([sharedBrowser(), startHost()]);
  });

  afterAll(async () => {
    await closeVisits();
    await host.stop();
  });

  beforeEach(() => {
    host.asked.length = 0;
    host.pages.set('/weather', { body: weather });
    host.pages.set('/before', { body: '<!doctype html><title>Sök</title><h1>Sökmotor</h1>' });
  });

  afterEach(() => page?.context().close());
}

export interface HostPage {
  inside?: string;
  body?: string;
  head?: string;
  path?: string;
  headers?: Record<string, string>;
}

export const link = ({ otherUrl } = host) =>
  `<a href="${otherUrl}/weather" rel="nofollow noreferrer">Lämna sidan</a>`;

/** The page in Swedish that has the way out, and what a test adds to it. */
export function written({ inside = link(), body = '', head = '' }: HostPage): string {
  return `<!doctype html><html lang="sv"><head><title>Stöd vid våld</title>
    <meta name="viewport" content="width=device-width">${head}
    <script type="module" src="/embed/frid-support.js"></script></head>
    <body><frid-quick-exit>${inside}</frid-quick-exit>
    <main><h1>Hjälp vid våld</h1>${body}<p id="last">Sist</p></main></body></html>`;
}

/** Opens a page before, then the host page, so that Back has somewhere to lead. */
export async function open(
  parts: HostPage = {},
  options: BrowserContextOptions = {},
): Promise<void> {
  const { path = '/support', headers = {} } = parts;
  host.pages.set(path, { body: written(parts), headers });
  const context = await browser.newContext({ viewport: { width: 1280, height: 700 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${host.url}/before`);
  await page.goto(host.url + path);
  if (options.javaScriptEnabled === false) return;
  await page.waitForFunction(() => document.querySelector('frid-quick-exit')?.shadowRoot);
}

export const exit = () => page.getByRole('link', { name: 'Lämna sidan' });
export const onWeather = () => page.getByRole('heading', { name: 'Sol i dag' }).waitFor();

export async function tapShift(times: number): Promise<void> {
  for (let tap = 0; tap < times; tap++) await page.keyboard.press('Shift');
}

/** The examples of docs/examples, built as their readers build them, each in a real browser. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallbackHtml } from '../../components/static/index.ts';
import { launchBrowser } from '../browser.ts';
import { freePort } from '../free-port.ts';
import { expectNumbers } from '../site/numbers.ts';
import { startService, type StartedService } from '../site/started-service.ts';
import { consumer } from './install.ts';

const names = readdirSync('docs/examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface PackageJson {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

let service: StartedService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await service.stop();
});

async function served(name: string): Promise<PreviewServer> {
  const root = join(consumer, name);
  const proxy = { '/embed': service.url, '/frid': service.url };
  const options = { root, logLevel: 'error' as const };
  const serving = { ...options, preview: { port: await freePort(), proxy } };
  // Plain HTML is served as it is.
  if (name === 'html') return preview({ ...serving, build: { outDir: '.' } });
  await build(options);
  return preview(serving);
}

describe.each(names)('the example of %s', (name) => {
  let server: PreviewServer;
  let url: string;

  beforeAll(async () => {
    server = await served(name);
    url = server.resolvedUrls!.local[0]!;
  });

  afterAll(() => server.close());

  it('shows the numbers, the cards and the plan, and asks nobody else for anything', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    await expectNumbers(page);
    await page.locator('frid-support-directory .card').first().waitFor();
    expect(await page.locator('frid-support-directory .card').count()).toBeGreaterThan(3);
    await page.locator('frid-plan-summary').getByText('2018:13').waitFor();
    expect(await chosenArea(page)).toBe('1780');
    expect(complaints).toEqual([]);
    expect(asked.filter((one) => !one.startsWith(url))).toEqual([]);
    expect(asked.filter((one) => one.includes('/data/'))).toHaveLength(1);
    await page.close();
  });

  it('has the numbers with scripts off, and when the data does not come', async () => {
    const noScripts = await browser.newContext({ javaScriptEnabled: false });
    const still = await noScripts.newPage();
    await still.goto(url);
    await expectNumbers(still);
    await noScripts.close();
    const page = await browser.newPage();
    await page.route('**/embed/**/data/**', (route) => route.abort());
    await page.goto(url);
    await expectNumbers(page);
    await expect.poll(() => page.locator('frid-plan-summary').innerText()).toContain('öppna data');
    await page.close();
  });
});

/** Each example is copied by itself, so each has the lines: none may be left behind when they change. */
it.each(names)('the example of %s begins with the lines of today', (name) => {
  const page = readFileSync(`docs/examples/${name}/index.html`, 'utf8');
  expect(wordsOf(page)).toContain(wordsOf(fallbackHtml({ language: 'sv' })));
});

it('the examples ask for the versions that they are tested with', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
  const root = read('package.json');
  const tested = {
    ...root.dependencies,
    ...root.devDependencies,
    frid: `^${root.version.split('.')[0]}.0.0`,
  };
  for (const path of globSync('docs/examples/*/package.json')) {
    const { dependencies, devDependencies } = read(path);
    expect(tested, path).toMatchObject({ ...dependencies, ...devDependencies });
  }
});

function wordsOf(html: string): string {
  const text = html.replaceAll('&nbsp;', ' ').replaceAll(/<[^>]*>/g, '');
  return text.replaceAll(/\s+/g, ' ').trim();
}

function chosenArea(page: Page): Promise<string> {
  return page.locator('frid-support-directory select').first().inputValue();
}

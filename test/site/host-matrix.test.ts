/** Host pages that are unlike ours: the numbers are there, and nothing uncaught reaches their console. */
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fallbackHtml } from '../../components/static/index.ts';
import { launchBrowser, launchOptions } from '../browser.ts';
import { startHost, type Answer, type Host } from './host.ts';
import { expectNumbers } from './numbers.ts';

let browser: Browser;
let host: Host;
let visits = 0;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  const data = await (await fetch(`${inject('demonstration')}/embed/data/varmland.json`)).text();
  host.pages.set('/embed/data/varmland.json', json(data));
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

function json(body: string): Answer {
  return { body, headers: { 'content-type': 'application/json' } };
}

const elements = `<frid-support-directory>${fallbackHtml({ language: 'sv' })}</frid-support-directory>
  <frid-support-contact>${fallbackHtml({ language: 'sv' })}</frid-support-contact>`;
const script = '<script type="module" src="/embed/frid-support.js"></script>';

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

async function visit(markup: Markup, visitor = browser): Promise<Visit> {
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

async function expectSafe(page: Page, complaints: string[]): Promise<void> {
  await expectNumbers(page);
  expect(complaints).toEqual([]);
  await page.close();
}

const list = (page: Page) => page.locator('frid-support-directory select').first();

test.concurrent.each([
  ['allow our policy', "require-trusted-types-for 'script'; trusted-types lit-html"],
  ['name no policies', "require-trusted-types-for 'script'"],
])('Trusted Types that %s: the elements work', async (_, policy) => {
  const { page, complaints } = await visit({ headers: { 'content-security-policy': policy } });
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent('Trusted Types that allow no policy: the fallback stays', async () => {
  const headers = {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const { page, complaints } = await visit({ headers });
  await expectSafe(page, complaints);
});

/** A component of somebody else, with a Lit of its own. */
async function otherLibrary(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('other-card', class extends LitElement {
          render() { return html\`<p>Annat \${'kort'}</p>\`; }
        });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.text;
}

test.concurrent.each([
  ['no policy', ''],
  [
    'duplicates allowed',
    "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  ],
])('another library with its own Lit, %s: both work', async (_, policy) => {
  host.pages.set('/other.js', {
    body: await otherLibrary(),
    headers: { 'content-type': 'text/javascript' },
  });
  const { page, complaints } = await visit({
    head: '<script type="module" src="/other.js"></script>',
    body: `<other-card></other-card>${elements}`,
    headers: policy ? { 'content-security-policy': policy } : {},
  });
  await page.getByText('Annat kort').waitFor();
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent('another library that took the policy first: the fallback stays', async () => {
  host.pages.set('/other.js', {
    body: await otherLibrary(),
    headers: { 'content-type': 'text/javascript' },
  });
  const { page, complaints } = await visit({
    head: '<script type="module" src="/other.js"></script>',
    body: `<other-card></other-card>${elements}`,
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
    },
  });
  await page.getByText('Annat kort').waitFor();
  await expectSafe(page, complaints);
});

test.concurrent.each([
  'all: unset !important',
  'margin: 0 !important; padding: 0 !important; border: 0 !important; font: 10px/1 serif !important; background: none !important',
  'display: block !important; position: static !important; float: left !important; color: gray !important',
  'transition: all 2s !important; animation: none !important; box-sizing: content-box !important; max-width: 0 !important',
])('style sheet: * { %s }', async (rules) => {
  const { page, complaints } = await visit({ head: `<style>body * { ${rules} }</style>` });
  await page.waitForFunction(() => customElements.get('frid-support-directory'));
  await expectSafe(page, complaints);
});

test.concurrent('text spaced as WCAG 1.4.12 demands, at 320 px: nothing is cut off', async () => {
  const { page, complaints } = await visit({
    head: `<meta name="viewport" content="width=device-width"/><style>
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    </style>`,
  });
  await page.setViewportSize({ width: 320, height: 600 });
  await list(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectSafe(page, complaints);
});

test.concurrent('a page that reads from right to left, without a language', async () => {
  const { page, complaints } = await visit({ body: `<div dir="rtl" lang="">${elements}</div>` });
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent.each([
  ['fetch is gone', 'delete window.fetch; window.fetch = undefined'],
  ['fetch throws', 'window.fetch = () => { throw new Error("blocked") }'],
  ['fetch answers nonsense', 'window.fetch = () => Promise.resolve(42)'],
  ['JSON is rewritten', 'JSON.parse = () => ({}); Response.prototype.json = async () => ({})'],
  ['Intl is gone', 'window.Intl = undefined'],
  ['prototypes are extended', 'Array.prototype.last = Object.prototype.extra = function () {}'],
  [
    'custom elements are gone',
    'Object.defineProperty(window, "customElements", { value: undefined })',
  ],
  [
    'another script took the tag',
    'customElements.define("frid-support-directory", class extends HTMLElement {})',
  ],
])('a script of the page before ours, after which %s', async (_, spoil) => {
  const { page, complaints } = await visit({ head: `<script>${spoil}</script>` });
  await expectSafe(page, complaints);
});

test.concurrent(
  '<base href> of another site: the data still lies beside the script, and links lead where they say',
  async () => {
    const { page, complaints } = await visit({
      head: '<base href="https://elsewhere.example/">',
      end: `<script type="module" src="${host.url}/embed/frid-support.js"></script>`,
    });
    await list(page).waitFor();
    const links = page.locator('frid-support-directory a:not([href*=":"])');
    expect(await links.count()).toBe(0);
    await expectSafe(page, complaints);
  },
);

test.concurrent('XHTML, in which no template of ours can be read: the fallback stays', async () => {
  // Chromium runs no module scripts in XML; other browsers do, and this is how.
  const end = '<script>import("/embed/frid-support.js")</script>';
  const { page, complaints } = await visit({ xhtml: true, end });
  expect(await page.evaluate(() => customElements.get('frid-support-directory'))).toBe(undefined);
  await expectSafe(page, complaints);
});

test.concurrent("inside another component's shadow root", async () => {
  const { page, complaints } = await visit({
    body: '<div id="component"></div>',
    end: `<script>
      document.getElementById('component').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(elements)};
    </script>${script}`,
  });
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent.each([
  ['writes the body anew', 'document.body.innerHTML = document.body.innerHTML'],
  ['clones it', 'document.body.replaceWith(document.body.cloneNode(true))'],
  ['moves the element', 'document.body.prepend(document.querySelector("frid-support-directory"))'],
  [
    'strips attributes',
    'document.querySelectorAll("[lang], [dir]").forEach((one) => { one.removeAttribute("lang"); one.removeAttribute("dir") })',
  ],
  [
    'empties the element',
    'document.querySelectorAll("frid-support-directory").forEach((one) => one.replaceChildren())',
  ],
  [
    'takes the link away',
    'document.querySelectorAll("frid-support-directory a").forEach((link) => link.remove())',
  ],
])('a script of the page that %s', async (_, rewrite) => {
  const { page, complaints } = await visit({});
  await list(page).waitFor();
  await page.evaluate(rewrite);
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent(
  'the script of the directory alone, and that of all elements, on one page',
  async () => {
    const { page, complaints } = await visit({ end: `${script}${script.replace('-support', '')}` });
    await list(page).waitFor();
    expect(
      await page.locator('frid-support-directory').evaluate((one) => one.shadowRoot !== null),
    ).toBe(true);
    await expectSafe(page, complaints);
  },
);

test.concurrent('a captive portal that answers everything with its log-in page', async () => {
  const { page, complaints } = await visit({});
  await page.route('**/embed/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Logga in</p>' }),
  );
  await page.reload();
  await expectSafe(page, complaints);
});

test.concurrent(
  'going away and coming back: the list is there again, and so are the numbers',
  async () => {
    const { page, complaints } = await visit({});
    await list(page).waitFor();
    await page.goto(`${host.url}/nowhere`);
    await page.goBack();
    await list(page).waitFor();
    await expectSafe(page, complaints);
  },
);

test.concurrent('coming back from the back-forward cache', async ({ skip }) => {
  // Playwright switches this cache off, and the packaged browser has none.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const caching = await chromium.launch({ ...(await launchOptions()), ignoreDefaultArgs });
  try {
    const { page, complaints } = await visit({}, caching);
    await list(page).selectOption('1780');
    await page.evaluate(() => addEventListener('pageshow', () => (document.title = 'kept')));
    await page.goto(`${host.url}/nowhere`);
    await page.goBack();
    if ((await page.title()) !== 'kept') skip('this browser has no back-forward cache');
    expect(await list(page).inputValue()).toBe('1780');
    await expectSafe(page, complaints);
  } finally {
    await caching.close();
  }
});

test.concurrent('zoom to 400 %: nothing is cut off sideways', async () => {
  const { page, complaints } = await visit({
    head: '<meta name="viewport" content="width=device-width"/>',
  });
  // 1280 px at 400 % are 320 px to the page.
  await page.setViewportSize({ width: 320, height: 256 });
  await list(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectSafe(page, complaints);
});

/** Every way to embed, on a page of another origin in a real browser: the same numbers in each. */
import { unzipSync } from 'fflate';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { fallbackHtml } from '../../../components/static/index.ts';
import type { RegionData } from '../../../data/schema/region-data.ts';
import { expectNumbers } from '../numbers.ts';
import { inWordPress } from '../wordpress.ts';
import {
  address,
  framed,
  host,
  noScripts,
  oembed,
  service,
  useHostPage,
  visit,
} from './host-page.ts';

useHostPage();

/** Numbers that a reader in Karlstad can call, as links. */
let expected: string[];

beforeAll(async () => {
  await hostOwnFiles();
  const data = (await (
    await fetch(`${service.url}/embed/data/varmland.json`)
  ).json()) as RegionData;
  const there = ['1780', '17', 'se'];
  expected = data.services
    .filter(({ areaIds }) => !areaIds.length || areaIds.some((id) => there.includes(id)))
    .flatMap(({ channels }) => channels)
    .filter(({ type, value }) => type === 'phone' && value)
    .map(({ value }) => `tel:${value!.replaceAll(/[^\d+]/g, '')}`);
});

/** Unzips the archive onto a server that knows nothing of Frid. */
async function hostOwnFiles(): Promise<void> {
  const archive = await fetch(`${service.url}/embed/self-hosting/varmland.zip`);
  const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
  for (const [name, body] of Object.entries(
    unzipSync(new Uint8Array(await archive.arrayBuffer())),
  )) {
    const type = types[name.split('.').at(-1)!] ?? 'text/html; charset=utf-8';
    host.pages.set(`/${name}`, { body, headers: { 'content-type': type } });
  }
}

const fallback = fallbackHtml({ language: 'sv' });
const script = () => `<script type="module" src="${service.url}/embed/v1/frid.js"></script>`;

type Place = Page | FrameLocator;
const inPage = (page: Page): Place => page;
const inFrame = (page: Page): Place => page.frameLocator('iframe');

interface Form {
  name: string;
  markup: () => string | Promise<string>;
  place: (page: Page) => Place;
  options?: BrowserContextOptions;
  /** The service answers nobody. */
  isDown?: boolean;
}

const forms: Form[] = [
  {
    name: 'custom element',
    markup: () =>
      `<frid-support-directory area="1780">${fallback}</frid-support-directory>${script()}`,
    place: inPage,
  },
  {
    name: 'div',
    markup: () =>
      `<div data-frid="support-directory" data-area="1780">${fallback}</div>${script()}`,
    place: inPage,
  },
  { name: 'frame', markup: () => framed(), place: inFrame },
  { name: 'frame without scripts', markup: () => framed(), place: inFrame, options: noScripts },
  {
    name: 'frame in a sandbox without an origin',
    markup: () => framed(undefined, 'sandbox="allow-scripts"'),
    place: inFrame,
  },
  {
    name: 'frame in a page that has no origin itself',
    markup: () =>
      `<iframe sandbox="allow-scripts" title="Utanför" width="700" height="900" srcdoc="${framed().replaceAll('"', '&quot;')}"></iframe>`,
    place: (page) => page.frameLocator('iframe').frameLocator('iframe'),
  },
  {
    name: 'fragment that a server has put into its page',
    markup: async () => (await fetch(address('support-directory.html?area=1780'))).text(),
    place: inPage,
    options: noScripts,
  },
  {
    name: 'fragment that the script makes live',
    markup: async () =>
      (await (await fetch(address('support-directory.html?area=1780'))).text()) + script(),
    place: inPage,
  },
  {
    name: 'oEmbed in WordPress',
    markup: async () => inWordPress((await oembed()).html),
    place: inFrame,
  },
  {
    name: 'own files, with the service down',
    markup: () =>
      `<frid-support-directory area="1780">${fallback}</frid-support-directory>
       <script type="module" src="/frid/frid.js"></script>`,
    place: inPage,
    isDown: true,
  },
];

const callable = async (place: Place) =>
  new Set(
    await place
      .locator('a[href^="tel:"]')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!)),
  );

test.each(forms)('$name: shows the same numbers', async ({ markup, place, options, isDown }) => {
  const source = await markup();
  const { page, complaints } = await visit('', options);
  if (isDown) await page.route(`${service.url}/**`, (route) => route.abort());
  host.pages.get('/')!.body =
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>K</title>${source}</html>`;
  await page.goto(host.url);
  const where = place(page);
  await expectNumbers(where);
  const cards = where.locator('a[href="tel:116111"]').filter({ visible: true }).first();
  await cards.waitFor();
  expect([...(await callable(where))].sort()).toEqual([...new Set(expected)].sort());
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a page of the site tells where it can be embedded from', async () => {
  for (const [path, shown] of [
    ['/sv/stod', 'support-directory?lang=sv'],
    ['/en/plan', 'plan-summary?lang=en'],
    ['/sv/natverk', 'network-directory?lang=sv'],
  ] as const) {
    const html = await (await fetch(service.url + path)).text();
    const [, href = ''] = /oembed"\s+href="([^"]*)"/.exec(html) ?? [];
    const answer = (await (await fetch(href.replaceAll('&amp;', '&'))).json()) as { html: string };
    expect(answer.html).toContain(`${service.url}/embed/${shown}`);
  }
});

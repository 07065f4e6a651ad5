/** The builder as a web editor uses it: from the start page to a page of the municipality that works. */
import { unzipSync } from 'fflate';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Failure } from '../../../docs/site/builder/failures.ts';
import type { Materials } from '../../../docs/site/builder/materials.ts';
import { launchBrowser } from '../../browser.ts';
import { expectNumbers } from '../numbers.ts';
import { inWordPress } from '../wordpress.ts';
import { startMunicipality, type Municipality } from './paste.ts';

const service = { url: inject('demonstration') };
let municipality: Municipality;
let browser: Browser;

beforeAll(async () => {
  [municipality, browser] = await Promise.all([startMunicipality(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await municipality.stop();
});

beforeEach(() => {
  municipality.page.content = municipality.page.template = '';
});

const clipboard = ['clipboard-read', 'clipboard-write'];

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  await page.goto(service.url + path);
  return page;
}

async function builder(fragment = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(`/sv/bygg${fragment && `#${fragment}`}`, options);
  await page.locator('#preview-frame[srcdoc]').waitFor();
  return page;
}

async function codeOf(page: Page): Promise<string> {
  return page.locator('#code').inputValue();
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens the municipality's page and waits for Karlstad's list. */
async function expectKarlstad(context: BrowserContext): Promise<void> {
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

test('six clicks from the start page to a page that works', async () => {
  const page = await open('/sv/', { permissions: clipboard });
  let clicks = 0;
  const click = async (name: string | RegExp, role: 'link' | 'radio' | 'button') => {
    clicks += 1;
    await page.getByRole(role, { name }).first().click();
  };
  await click('Visa uppgifterna på er webbplats', 'link');
  // A list of choices is opened, and one of them taken.
  clicks += 2;
  await page.getByLabel('Kommun', { exact: true }).first().selectOption({ label: 'Karlstad' });
  await click('Sitevision', 'radio');
  await click('Kopiera koden', 'button');
  await page.getByText('Kopierat. Klistra in').waitFor();
  municipality.page.content = await copied(page);
  expect(clicks).toBeLessThanOrEqual(6);
  await expectKarlstad(page.context());
  await page.context().close();
});

test('the same with the keyboard alone', async () => {
  const page = await open('/sv/', { permissions: clipboard });
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
        return;
    }
    throw new Error(`Tab does not lead to ${selector}.`);
  };
  await tabTo('a[href="/sv/bygg"]');
  await page.keyboard.press('Enter');
  await page.locator('#preview-frame[srcdoc]').waitFor();
  await tabTo('[name="support-directory:area"]');
  await page.keyboard.type('Karlstad');
  await tabTo('[name="place"]');
  await page.keyboard.press('ArrowDown');
  await tabTo('#copy-code');
  await page.keyboard.press('Enter');
  await page.getByText('Kopierat. Klistra in').waitFor();
  municipality.page.content = await copied(page);
  expect(page.url()).toContain('place=sitevision');
  await expectKarlstad(page.context());
  await page.context().close();
});

describe('pasted on a page of another origin', () => {
  const area = 'element=support-directory&area=1780';

  test('tools that take what is pasted', async () => {
    const page = await builder(`${area}&place=html`);
    const code = await codeOf(page);
    for (const place of ['sitevision', 'optimizely', 'umbraco', 'drupal']) {
      await page.locator(`[name="place"][value="${place}"]`).check();
      expect(await codeOf(page), place).toBe(code);
    }
    municipality.page.content = code;
    await expectKarlstad(page.context());
    await page.context().close();
  });

  test.each(['wordpress-block', 'wordpress-classic'])('%s', async (place) => {
    const page = await builder(`${area}&place=${place}`);
    municipality.page.content = await codeOf(page);
    await expectKarlstad(page.context());
    await page.context().close();
  });

  test('with the way out first, in the same snippet and with the same script', async () => {
    const page = await builder(`${area}&exit=1`);
    municipality.page.content = await codeOf(page);
    await expectKarlstad(page.context());
    await page.goto(municipality.url);
    await page
      .locator('frid-quick-exit:defined')
      .getByRole('link', { name: 'Lämna sidan' })
      .waitFor();
    await page.context().close();
  });

  test('a tool that takes tags and scripts away, with the script in the template', async () => {
    const page = await builder(`${area}&place=stripped`);
    const code = await codeOf(page);
    expect(code).not.toMatch(/<script|<frid-/);
    municipality.page.content = code;
    municipality.page.template = await page.locator('#script').inputValue();
    await expectKarlstad(page.context());
    await page.context().close();
  });

  test('WordPress for those whose scripts it takes away: the numbers stay', async () => {
    const page = await builder(`${area}&place=wordpress-block`);
    municipality.page.content = (await codeOf(page)).replace(/<script.*<\/script>/s, '');
    await page.goto(municipality.url);
    await expectNumbers(page);
    await page.context().close();
  });

  test('only text', async () => {
    const page = await builder(`${area}&place=text`);
    municipality.page.content = await codeOf(page);
    await page.goto(municipality.url);
    await expectNumbers(page);
    await page.context().close();
  });

  test('a frame, with scripts off and with the service down', async () => {
    const page = await builder(`${area}&heading-level=3&place=frame`);
    municipality.page.content = await codeOf(page);
    await page.context().close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const host = await context.newPage();
    await host.goto(municipality.url);
    const frame = host.frameLocator('iframe');
    await frame
      .getByRole('heading', { name: /Karlstad/ })
      .first()
      .waitFor();
    await expectNumbers(frame);
    await host.route(`${service.url}/**`, (route) => route.abort());
    await host.reload();
    await expectNumbers(host);
    await context.close();
  });

  test('an address that WordPress makes an embedding of', async () => {
    const page = await builder(`${area}&place=wordpress-visual`);
    const embedded = await (await fetch(await codeOf(page))).text();
    const [, oembed = ''] = /json\+oembed"\s+href="([^"]*)"/.exec(embedded) ?? [];
    const { html } = (await (await fetch(oembed.replaceAll('&amp;', '&'))).json()) as {
      html: string;
    };
    municipality.page.content = inWordPress(html);
    await page.goto(municipality.url);
    await page
      .frameLocator('iframe')
      .getByRole('heading', { name: /Karlstad/ })
      .first()
      .waitFor();
    await page.context().close();
  });

  test("a fragment that the municipality's own server fetches", async () => {
    const page = await builder(`${area}&heading-level=3&place=fragment`);
    municipality.page.content = await (await fetch(await codeOf(page))).text();
    await page.context().close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const host = await context.newPage();
    await host.goto(municipality.url);
    await expectNumbers(host);
    await host
      .getByRole('heading', { name: /Karlstad/ })
      .first()
      .waitFor();
    await context.close();
  });

  test('files on the server of the municipality, and nothing asked of ours', async () => {
    const page = await builder(`${area}&place=own-files`);
    const zip = await page.getByRole('link', { name: 'Hämta filerna' }).getAttribute('href');
    const archive = await fetch(service.url + zip!);
    const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
    for (const [name, body] of Object.entries(
      unzipSync(new Uint8Array(await archive.arrayBuffer())),
    )) {
      municipality.files.set(`/${name}`, {
        body,
        type: types[name.split('.').at(-1)!] ?? 'text/html',
      });
    }
    municipality.page.content = await codeOf(page);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await expectKarlstad(page.context());
    expect(asked.filter((url) => url.startsWith(service.url))).toEqual([]);
    municipality.files.clear();
    await page.context().close();
  });

  test('a letter to somebody else, with the code in it', async () => {
    const page = await builder(`${area}&place=email`);
    const letter = await codeOf(page);
    municipality.page.content = /<frid-.*<\/script>/s.exec(letter)![0];
    await expectKarlstad(page.context());
    const [link] = /http\S+#\S+/.exec(letter)!;
    await page.goto('about:blank');
    await page.goto(link);
    expect(await codeOf(page)).toBe(letter);
    await page.context().close();
  });
});

describe('the preview shows what happens', () => {
  const isShown: Record<string, RegExp> = {
    'support-directory': /verksamheter/,
    'support-contact': /Kvinnofridslinjen/,
    'plan-summary': /2018:13/,
  };

  test.each(Object.keys(isShown))('to %s, with the numbers in every failure', async (element) => {
    const page = await builder(`element=${element}`);
    const frame = page.frameLocator('#preview-frame');
    const isRunning = frame.locator(`frid-${element}:defined`);
    const choose = (failure: Failure) =>
      page.locator(`[name="failure"][value="${failure}"]`).check();
    await isRunning.getByText(isShown[element]!).first().waitFor();

    await choose('scripts');
    await frame.locator(`frid-${element}:not(:defined)`).waitFor();
    await expectNumbers(frame);

    await choose('data');
    await isRunning.getByRole('button', { name: 'Försök igen' }).waitFor();
    await expectNumbers(frame);

    await choose('stale');
    await isRunning.getByText(isShown[element]!).first().waitFor();
    const year = await frame.locator('body').evaluate(() => new Date().getFullYear());
    expect(year).toBe(new Date().getFullYear() + 2);
    // A plan takes the place of the numbers once it is there.
    if (element.startsWith('support')) await expectNumbers(frame);
    await page.context().close();
  });

  test('in the dark, from right to left, and as wide as one likes', async () => {
    const page = await builder();
    const root = page.frameLocator('#preview-frame').locator('html');
    await page.getByLabel('Mörka').check();
    await expect
      .poll(() => root.evaluate((html) => getComputedStyle(html).colorScheme))
      .toBe('dark');
    await page.getByLabel('Sidan läses från höger till vänster').check();
    await expect.poll(() => root.getAttribute('dir')).toBe('rtl');
    await page.getByLabel('Bredd').fill('320');
    expect(await root.evaluate(() => innerWidth)).toBe(320);
    await page.getByText('320 bildpunkter').waitFor();
    await page.context().close();
  });
});

test('the page has nothing for axe to find, whatever is opened in it', async () => {
  const page = await builder('element=support-contact&place=stripped');
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => (details.open = true)),
  );
  await page.locator('#check-form').getByRole('button').click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.context().close();
});

test('with scripts off there is code that works, and nothing that does not', async () => {
  const page = await open('/sv/bygg', { javaScriptEnabled: false });
  expect(await page.locator('#choices').isVisible()).toBe(false);
  expect(await page.locator('#copy-code').isVisible()).toBe(false);
  expect(await page.getByText('1780').count()).toBeGreaterThan(0);
  expect(await page.getByText('lägg inte koden på en publicerad sida').isVisible()).toBe(true);
  municipality.page.content = await codeOf(page);
  await page.context().close();
  const host = await browser.newPage();
  await host.goto(municipality.url);
  await host.locator('frid-support-directory select').first().waitFor();
  await host.close();
});

test('where the clipboard is refused, the text is selected and it says how to copy it', async () => {
  const page = await builder();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Kopiera koden' }).click();
  await page.getByText('tryck Ctrl+C').waitFor();
  const selected = await page
    .locator('#code')
    .evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  expect(selected).toBe(await codeOf(page));
  await page.context().close();
});

test('nothing an editor chooses is sent or stored, and a link carries it', async () => {
  const page = await builder('element=support-directory');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Kommun', { exact: true }).first().selectOption('1766');
  await page.locator('[name="place"][value="drupal"]').check();
  await expect.poll(() => codeOf(page)).toContain('area="1766"');
  expect(asked.filter((url) => url.includes('1766') || url.includes('drupal'))).toEqual([]);
  const stored = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(stored).toEqual([0, 0, '']);

  const link = page.url();
  const code = await codeOf(page);
  const other = await page.context().newPage();
  await other.goto(link);
  await expect.poll(() => codeOf(other)).toBe(code);
  await page.context().close();
});

test('a link that chose what is no longer there says so, and shows the rest', async () => {
  const page = await builder('element=support-directory&area=9999&language=en');
  await page.getByText('Länken valde något som inte finns längre').waitFor();
  expect(await codeOf(page)).toContain('lang="en"');
  await page.context().close();
});

test('the page says what a reader fetches, and that is what is fetched', async () => {
  const page = await builder('element=support-directory&area=1780');
  const told = await page.locator('#weight').innerText();
  const { script, dataBytes } = JSON.parse(
    (await page.locator('#materials').textContent()) ?? '',
  ) as Materials;
  municipality.page.content = await codeOf(page);
  const host = await page.context().newPage();
  const fetched: Promise<number>[] = [];
  host.on('requestfinished', (request) => {
    if (request.url().startsWith(service.url)) {
      fetched.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  await host.goto(municipality.url);
  await host.locator('frid-support-directory .card').first().waitFor();
  const sizes = await Promise.all(fetched);
  expect(sizes).toHaveLength(2);
  expect(told).toContain('ett skript och en datafil');
  const sum = sizes.reduce((sum, size) => sum + size, 0);
  // The service may compress a little less than the best.
  expect(Math.abs(sum - (script.bytes + dataBytes)) / sum).toBeLessThan(0.1);
  await page.context().close();
});

describe('code that was pasted long ago', () => {
  test.each([
    [
      '2025-01-01',
      'Frid: the numbers pasted here are from 2025-01-01, newer ones from 2026-11-23.',
    ],
    ['2026-11-23', undefined],
  ])('of %s: the console tells the editor, the page tells nobody', async (day, expected) => {
    const page = await builder('element=support-directory&area=1780&place=wordpress-block');
    municipality.page.content = (await codeOf(page)).replace('2026-11-23', day);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.clock.install();
    await page.goto(municipality.url);
    await page.locator('frid-support-directory .card').first().waitFor();
    await page.clock.runFor(6_000);
    expect(said.find((line) => line.includes('numbers pasted'))).toBe(expected);
    expect(await page.locator('body').innerText()).not.toContain(day);
    await page.context().close();
  });

  const cases: [string, (code: string) => string, RegExp][] = [
    ['is current', (code) => code, /^Koden är aktuell/],
    ['is nothing of ours', () => '<p>Hej</p>', /inget element från Frid/],
    [
      'has older numbers',
      (code) => code.replace(/data-as-of="[^"]*"/, 'data-as-of="2025-01-01"'),
      /Numren i koden är från 1 januari 2025, och de senaste är från 23 november 2026/,
    ],
    ['has lost a number', (code) => code.replace('tel:116016', ''), /Numret 116016 saknas/],
    [
      'has a number of its own',
      (code) => code.replace('tel:116016', 'tel:0700000000'),
      /0700000000 står i koden/,
    ],
    ['has lost its script', (code) => code.replace(/<script.*/s, ''), /Skriptet saknas/],
    ['has a script twice', (code) => code + code.slice(code.indexOf('<script')), /flera gånger/],
    [
      'has an address that never was',
      (code) => code.replace(/embed\/[\d.]+/, 'embed/0.0.9'),
      /har ingen version som finns/,
    ],
    ['has another hash', (code) => code.replace(/sha384-..../, 'sha384-AAAA'), /vägrar köra det/],
    ['has no hash', (code) => code.replace(/ integrity="[^"]*"/, ''), /inget integrity-värde/],
    [
      'has a municipality by its name',
      (code) => code.replace('area="1780"', 'area="Karlstad"'),
      /area="Karlstad" är inget värde/,
    ],
    [
      'has a misspelt attribute',
      (code) => code.replace('area=', 'aera='),
      /aera är inget som går att ställa in/,
    ],
  ];

  test('is held against what would be pasted today', async () => {
    const page = await builder('element=support-directory&area=1780');
    const code = await codeOf(page);
    for (const [what, change, expected] of cases) {
      await page.locator('#pasted').fill(change(code));
      await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
      expect(await page.locator('#findings').innerText(), what).toMatch(expected);
    }
    await page.context().close();
  });

  test('is opened with its choices, and new code', async () => {
    const page = await builder('element=support-directory&area=1780');
    const code = await codeOf(page);
    await page.locator('#pasted').fill(code.replace(/embed\/[\d.]+/, 'embed/0.0.9'));
    await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
    await page.locator('[name="element"][value="plan-summary"]').check();
    await page.getByRole('link', { name: 'Visa samma val ovan' }).click();
    await expect.poll(() => codeOf(page)).toBe(code);
    await page.context().close();
  });
});

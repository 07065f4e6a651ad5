/** What the builder gives, at each of its places, given back to it; and what a tool may leave of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { placeIds, type PlaceId } from '../../../docs/site/builder/places.ts';
import { builder, codeOf, service, useBuilder } from './use-builder.ts';

useBuilder();

let page: Page;
beforeAll(async () => {
  page = await builder('element=support-directory&area=1780');
});
afterAll(() => page.context().close());

async function codeAt(place: PlaceId, element = 'support-directory'): Promise<string> {
  await page.locator(`[name="element"][value="${element}"]`).check();
  await page.locator(`[name="place"][value="${place}"]`).check();
  return codeOf(page);
}

async function said(code: string): Promise<string> {
  await page.locator('#pasted').fill(code);
  await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
  return page.locator('#findings').innerText();
}

const address = /^Adressen är aktuell: den leder till den här tjänsten/;
const expected: Partial<Record<PlaceId, RegExp>> = {
  'wordpress-visual': address,
  fragment: address,
  frame: /^Koden är aktuell: samma nummer och datum som i dag, och en ram från den här tjänsten/,
  text: /^Numren är de rätta och har det senaste datumet\. .* kontrollera den igen om ett år/,
  stripped: /^Numren i koden är de rätta.*\nSkriptet saknas.* Det kan stå i mallen/,
};
const current = /^Koden är aktuell: samma nummer och datum som i dag, och ett skript som finns/;

describe.each(placeIds)('the code of the place %s', (place) => {
  const isAddress = expected[place] === address;

  test('is told to be current, and opens with its choices', async () => {
    const code = await codeAt(place);
    expect((await said(code)).split('\n')).toHaveLength(place === 'stripped' ? 2 : 1);
    expect(await said(code)).toMatch(expected[place] ?? current);
    await page.evaluate(() => (location.hash = 'element=plan-summary&place=html'));
    await expect.poll(() => codeOf(page)).toContain('frid-plan-summary');
    await page.getByRole('link', { name: 'Visa samma val ovan' }).click();
    if (isAddress || ['frame', 'text', 'html', 'stripped'].includes(place)) {
      await expect.poll(() => codeOf(page)).toBe(code);
    }
    // The form of the code does not tell by which tool it was pasted.
    else await expect.poll(() => codeOf(page)).toMatch(/support-directory"? [^>]*area="1780"/);
    await page.evaluate(() => (location.hash = 'element=support-directory&area=1780'));
    await expect.poll(() => codeOf(page)).toMatch(/frid-support-directory [^>]*area="1780"/);
  });

  test('is told to be old when its numbers are, or not to be from here when it is not', async () => {
    const code = await codeAt(place);
    const changed = isAddress
      ? code.replace(service.url, 'https://www.kommun.example')
      : code.replace(/data-as-of="[^"]*"/, 'data-as-of="2025-01-01"');
    expect(await said(changed)).toMatch(
      isAddress
        ? /^Koden leder till www\.kommun\.example, och det är inte den här tjänsten/
        : /^Numren i koden är från 1 januari 2025/,
    );
  });

  test('is known for the way out, too', async () => {
    expect(await said(await codeAt(place, 'quick-exit'))).toMatch(
      place === 'stripped' ? /^Skriptet saknas/ : /^Koden är aktuell: länken ut från sidan/,
    );
  });
});

const remains: [string, PlaceId, (code: string) => string, RegExp][] = [
  [
    'whose tag alone is gone',
    'html',
    (code) => code.replace(/<\/?frid-[^>]*>/g, ''),
    /^Frids tagg är borta men skriptet finns kvar.*\nNumren i koden är de rätta/,
  ],
  [
    'whose tag alone is gone, with old numbers',
    'html',
    (code) =>
      code.replace(/<\/?frid-[^>]*>/g, '').replace(/data-as-of="[^"]*"/, 'data-as-of="2025-01-01"'),
    /^Frids tagg är borta.*\nNumren i koden är från 1 januari 2025/,
  ],
  [
    'of which only the script is left',
    'html',
    (code) => code.slice(code.indexOf('<script')),
    /^Här är bara skriptet/,
  ],
  [
    'of which only the numbers are left',
    'html',
    (code) => code.replace(/<script.*/s, '').replace(/<\/?frid-[^>]*>/g, ''),
    /^Numren är de rätta.* Skulle en lista visas har verktyget tagit bort den/,
  ],
  [
    'whose frame leads to a stranger',
    'frame',
    (code) => code.replace(/src="http:\/\/localhost:\d+/, 'src="https://evil.example'),
    /^Koden leder till evil\.example, och det är inte den här tjänsten \(localhost/,
  ],
  [
    'whose frame has lost the numbers beside it',
    'frame',
    (code) => code.slice(code.indexOf('<iframe')),
    /Numret 116016 saknas i koden/,
  ],
  [
    'whose address asks for what there is not',
    'wordpress-visual',
    (code) => `${code}&heading-level=2`,
    /^heading-level i adressen är inget som går att ställa in där/,
  ],
  [
    'whose address asks for a municipality by its name',
    'wordpress-visual',
    (code) => code.replace('area=1780', 'area=Arvika'),
    /^area=Arvika i adressen är inget värde som finns: .* Menade du 1784 \(Arvika\)\?$/,
  ],
  [
    'whose address leads to nothing',
    'fragment',
    (code) => code.replace('support-directory', 'support'),
    /leder till den här tjänsten men inte till något/,
  ],
];

test('what a web server has fetched is not taken for code with numbers of its own', async () => {
  const address = await codeAt('fragment');
  const fetched = await (await fetch(address)).text();
  expect(await said(fetched)).toMatch(
    /^Det här är text som er webbserver hämtar från tjänsten[^\n]*$/,
  );
  expect(await page.locator('#check-open').getAttribute('href')).toContain('area=1780');
});

test('the frame of a language that waits for review is known', async () => {
  await page.evaluate(() => (location.hash = 'element=plan-summary&language=ar&place=frame'));
  await expect.poll(() => codeOf(page)).toContain('lang=ar');
  expect(await said(await codeOf(page))).toMatch(/^Koden är aktuell/);
  expect(await said((await codeOf(page)).replace('&amp;allow-unreviewed=true', ''))).toMatch(
    /^lang=ar i adressen är inget värde som finns/,
  );
  await page.evaluate(() => (location.hash = 'element=support-directory&area=1780'));
  await expect.poll(() => codeOf(page)).toContain('1780');
});

test.each(remains)('code %s', async (_what, place, change, expected) => {
  expect(await said(change(await codeAt(place)))).toMatch(expected);
});

const inTag = /(^|\n)Koden har ett skript som är skrivet i den/;
const strange: [string, string, RegExp][] = [
  ['runs a script at an event', '<img src="x.png" alt="" onerror="alert(1)">', inTag],
  ['runs a script, written in capitals', '<svg OnLoad=alert(1)></svg>', inTag],
  ['has a script instead of an address', '<a href=" java\nscript:alert(1)">Mer</a>', inTag],
  ['has a page in a frame', '<iframe title="Mer" srcdoc="<p>Mer"></iframe>', inTag],
  ['leads elsewhere', '<base href="https://evil.example/">', /(^|\n)Koden har en tagg <base>/],
];

test.each(strange)('code that %s is not told to be current', async (_what, more, expected) => {
  for (const place of ['html', 'frame', 'text'] as const) {
    const told = await said((await codeAt(place)) + more);
    expect(told, place).toMatch(expected);
    expect(told, place).not.toMatch(/är aktuell/);
  }
});

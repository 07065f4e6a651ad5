/** 112 is in sight on a small phone, first and wherever one reads, in large text and with scripts off. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, directoryIn, open, openReady, service, useBrowser } from './opened.ts';

useBrowser();

const smallPhone = { viewport: { width: 320, height: 568 } };

describe.each(['/sv/stod', '/en/support', '/sv/', '/en/'])('%s on a small phone', (path) => {
  test.each([true, false])('shows 112 on the first screen, scripts: %s', async (scripts) => {
    const page = await open(path, { ...smallPhone, javaScriptEnabled: scripts });
    const box = await page.locator('main a[href="tel:112"]').first().boundingBox();
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(568);
    await page.context().close();
  });
});

/** Text twice as large, as the reader's browser has it. */
function enlargeText(page: Page): Promise<unknown> {
  return page.route('**/site.css', async (route) => {
    const response = await route.fetch();
    const body = `${await response.text()} :root { font-size: 200% }`;
    await route.fulfill({ response, body });
  });
}

test.each(
  ['/sv/stod', '/en/support'].flatMap((path) => [true, false].map((on) => [path, on] as const)),
)('%s in text twice as large has 112 early, scripts: %s', async (path, javaScriptEnabled) => {
  const context = await browser.newContext({ ...smallPhone, javaScriptEnabled });
  const page = await context.newPage();
  await enlargeText(page);
  await page.goto(service.url + path);
  if (javaScriptEnabled) await directoryIn(page);
  const above = (await page.locator('.site-header').boundingBox())!.y;
  const call = (await page.locator('main a[href="tel:112"]').first().boundingBox())!;
  expect(above).toBeLessThan(568 * 0.65);
  expect(call.y - above).toBeLessThan(568);
  await context.close();
});

/** Of the page in the window: whether 112 can be tapped, and how much of it stays while it scrolls. */
function seenInWindow(): { canCall: boolean; staying: number } {
  const canCall = [...document.querySelectorAll('a[href="tel:112"]')].some((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  const stays = [...document.querySelectorAll('.exit, .staying-call .call')];
  const heights = stays.map((link) => link.getBoundingClientRect().height);
  return { canCall, staying: heights.reduce((sum, height) => sum + height) };
}

test.each([
  { size: 'usual', scripts: true },
  { size: 'usual', scripts: false },
  { size: 'twice as large', scripts: true },
  { size: 'twice as large', scripts: false },
])('112 is there wherever one reads, in text $size, scripts: $scripts', async (reader) => {
  const context = await browser.newContext({ ...smallPhone, javaScriptEnabled: reader.scripts });
  const page = await context.newPage();
  if (reader.size !== 'usual') await enlargeText(page);
  await page.goto(service.url + '/sv/stod');
  if (reader.scripts) await directoryIn(page);
  const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let top = 300; top < end + 300; top += 300) {
    await page.evaluate((to) => scrollTo(0, to), top);
    const { canCall, staying } = await page.evaluate(seenInWindow);
    expect(canCall, `at ${top} of ${end}`).toBe(true);
    expect(staying).toBeLessThan(568 / 3);
  }
  await context.close();
});

/** A phone whose reader has enlarged everything to 180 percent, and one on its side. */
const shortScreens = [
  { width: 178, height: 316 },
  { width: 568, height: 320 },
];

test.each(
  ['/sv/stod', '/en/'].flatMap((path) =>
    shortScreens.flatMap((viewport) =>
      [true, false].map((scripts) => ({ path, ...viewport, scripts })),
    ),
  ),
)(
  '$path has 112 on the first screen of $width by $height px, and nothing at its side, scripts: $scripts',
  async ({ path, scripts, ...viewport }) => {
    const page = await open(path, { viewport, javaScriptEnabled: scripts });
    if (scripts && path === '/sv/stod') await directoryIn(page);
    expect((await page.evaluate(seenInWindow)).canCall).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await page.context().close();
  },
);

test('no number is wider than a small phone, in text twice as large', async () => {
  const page = await open('/sv/stod', smallPhone);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.reload();
  await directoryIn(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test.each(['Tab', 'Shift+Tab'])('what %s takes to is not under what stays', async (key) => {
  const page = await openReady('/sv/stod', smallPhone);
  const hidden: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(key);
    const under = await page.evaluate(() => {
      let focused = document.activeElement!;
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const box = focused.getBoundingClientRect();
      const covers = (link: Element) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const isAcross = left <= box.left && box.right <= right;
        return link !== focused && isAcross && top <= box.top && box.bottom <= bottom;
      };
      const isHidden = [...document.querySelectorAll('.exit, .staying-call .call')].some(covers);
      return isHidden ? focused.outerHTML.slice(0, 120) : null;
    });
    if (under) hidden.push(under);
  }
  expect(hidden).toEqual([]);
  await page.context().close();
});

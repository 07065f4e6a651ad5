/** Host pages that look, read and are built unlike ours: the numbers are there, and nothing is cut off. */
import { expect, test } from 'vitest';
import { elements, expectSafe, host, list, script, useHost, visit } from './use-host.ts';

useHost();

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

/** A visit that is disturbed, or that one comes back to: the numbers are there. */
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchOptions } from '../../browser.ts';
import { expectSafe, host, list, useHost, visit } from './use-host.ts';

useHost();

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

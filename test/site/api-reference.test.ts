/** The API reference in a real browser, against the real service. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

const service = { url: inject('demonstration') };
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(async () => {
  await closeVisits();
});

interface Opened {
  readonly page: Page;
  readonly asked: string[];
}

async function open(path: string, javaScriptEnabled = true): Promise<Opened> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(service.url + path, { waitUntil: 'load' });
  return { page, asked };
}

test('every form can be sent as it stands, and shows what the service answers', async () => {
  const { page, asked } = await open('/docs/api');
  expect(asked.filter((address) => !address.startsWith(service.url))).toEqual([]);
  expect(asked.filter((address) => address.includes('/frid/v1/'))).toEqual([]);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const form of document.querySelectorAll('form')) form.requestSubmit();
  });
  const forms = await page.locator('form').count();
  expect(forms).toBeGreaterThan(30);
  await expect
    .poll(() => page.locator('[data-status]', { hasText: '→' }).count(), { timeout: 20_000 })
    .toBe(forms);
  const statuses = await page.locator('[data-status]').allTextContents();
  // Some addresses have no real record to name, and say so.
  const others = statuses.filter((text) => !text.includes('→ 200 '));
  expect(others.length).toBeLessThanOrEqual(4);
  for (const text of others) expect(text).toMatch(/\/ → 404 application\/problem/);

  // All of the page, closed, is looked at with the others: one open form is like another.
  const within = 'section[aria-labelledby="listSupportServices"]';
  expect(await axeFindings(page, { within })).toEqual([]);
  await page.context().close();
}, 90_000);

test('asks what the form says, by keyboard, and keeps it out of the page’s address', async () => {
  const { page, asked } = await open('/sv/docs/api');
  const section = page.locator('section[aria-labelledby="listSupportServices"]');
  await section.locator('summary', { hasText: 'Prova' }).focus();
  await page.keyboard.press('Enter');
  await section.getByLabel('area', { exact: true }).fill('1780');
  await section.getByLabel('limit', { exact: true }).fill('2');
  await section.getByLabel('Format').selectOption('text/csv');
  const before = page.url();
  await section.getByRole('button', { name: 'Skicka' }).press('Enter');
  const status = section.getByRole('status');
  await expect.poll(() => status.textContent()).toContain('→ 200 text/csv');
  expect(asked.at(-1)).toBe(`${service.url}/frid/v1/support-services.csv?limit=2&area=1780`);
  expect((await section.locator('[data-body]').textContent())?.split('\n').length).toBeGreaterThan(
    2,
  );
  expect(page.url()).toBe(before);

  await section.getByLabel('area', { exact: true }).fill('1799');
  await section.getByRole('button', { name: 'Skicka' }).press('Enter');
  await expect.poll(() => status.textContent()).toContain('→ 400 application/problem+json');
  expect(await section.locator('[data-body]').textContent()).toContain('\\"area\\" is \\"1799\\"');
  await page.context().close();
});

test.each(['/docs/api', '/sv/docs/api'])('%s leads only to pages there are', async (path) => {
  const { page } = await open(path, false);
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const pages = new Set(links.map((link) => link.split('#')[0]));
  expect(pages.size).toBeGreaterThan(1);
  for (const link of pages) expect((await fetch(service.url + link)).status, link).toBe(200);
  await page.context().close();
});

test('has no field for a search word, in any form', async () => {
  const { page } = await open('/docs/api');
  expect(await page.locator('form [name="q"]').count()).toBe(0);
  expect(await page.locator('form [name="validAt"]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('says so when the service cannot be reached', async () => {
  const { page } = await open('/docs/api');
  await page.context().setOffline(true);
  const section = page.locator('section[aria-labelledby="listAreas"]');
  await section.locator('summary', { hasText: 'Try it' }).click();
  await section.getByRole('button', { name: 'Send' }).click();
  await expect
    .poll(() => section.getByRole('status').textContent())
    .toBe('The service could not be reached.');
  await page.context().close();
});

test('with scripts off it explains all, leads to real answers, and offers no dead button', async () => {
  const { page } = await open('/docs/api', false);
  expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(0);
  const section = page.locator('section[aria-labelledby="listPlans"]');
  await section.locator('summary').first().click();
  expect(await section.getByText('Area it is for').isVisible()).toBe(true);
  const links = await section
    .locator('ul a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toHaveLength(4);
  for (const link of links) expect((await fetch(String(link))).status).toBe(200);
  await page.context().close();
});

/** What a frame does on the page around it, and what it never does. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNumbers } from '../numbers.ts';
import { inWordPress } from '../wordpress.ts';
import { address, framed, host, oembed, service, useHostPage, visit } from './host-page.ts';

useHostPage();

declare global {
  interface Window {
    /** What the host page has heard: messages, or how many. */
    heard: { data: object; origin: string }[];
  }
}

describe('a frame', () => {
  const grown = async (page: Page) =>
    expect
      .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
      .toBeGreaterThan(1000);

  test('grows to its content with our script, also when that comes last, and shrinks again', async () => {
    const { page, complaints } = await visit(framed());
    await page.frameLocator('iframe').locator('select').first().waitFor();
    expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(400);
    await page.addScriptTag({ type: 'module', url: address('v1/frame.js') });
    await grown(page);
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const inner = page.frames().find((frame) => frame.url().includes('/embed/'))!;
    const overflow = () =>
      inner.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
    await expect.poll(overflow).toBe(0);
    const narrow = await height();
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.width = '1000'));
    await expect.poll(height).toBeLessThan(narrow);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('tells its height to a page without our script, and nothing else', async () => {
    const { page } = await visit(`${framed(undefined, 'sandbox="allow-scripts"')}
      <script>
        heard = [];
        addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
      </script>`);
    await page.frameLocator('iframe').locator('select').first().selectOption('1766');
    const heard = () => page.evaluate(() => window.heard);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
    for (const { data, origin } of await heard()) {
      expect(data).toEqual({ type: 'frid:height', height: expect.any(Number) });
      expect(origin).toBe('null');
    }
    await page.context().close();
  });

  test('does not chase its own height', async () => {
    const { page } =
      await visit(`${framed()}<script type="module" src="${address('v1/frame.js')}"></script>
      <script>heard = []; addEventListener('message', (event) => heard.push(event))</script>`);
    await grown(page);
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => window.heard.length);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.heard.length)).toBe(before);
    await page.context().close();
  });

  test('of somebody else is left alone by our script, whatever it says', async () => {
    host.pages.set('/other', {
      body: `<!doctype html><title>Annan</title><script>
        parent.postMessage({ type: 'frid:height', height: 9999 }, '*');
        parent.postMessage(null, '*');
        parent.postMessage({ type: 'frid:height', height: '1px; color: red' }, '*');
      </script>`,
    });
    const { page, complaints } = await visit(
      `<script type="module" src="${address('v1/frame.js')}"></script>
       <iframe title="Annan" height="100" src="/other"></iframe>${framed()}`,
    );
    await expect
      .poll(() =>
        page
          .locator('iframe')
          .last()
          .evaluate((frame) => frame.clientHeight),
      )
      .toBeGreaterThan(1000);
    expect(
      await page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.clientHeight),
    ).toBe(100);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('sends a reader to another page around it, never inside, and tells no referrer', async () => {
    const { page } = await visit(framed());
    const frame = page.frameLocator('iframe');
    await frame.locator('select').first().waitFor();
    const links = frame.locator('a[href^="http"]').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(2);
    const inner = page.frames().find((one) => one.url().includes('/embed/'))!;
    const isElsewhere = (url: URL | string) => new URL(url).hostname !== 'localhost';
    await page.route(isElsewhere, (route) => route.fulfill({ body: 'Annan sida' }));
    const referrers: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (isElsewhere(request.url())) referrers.push(request.headers()['referer']);
    });
    await links.first().click();
    await page.waitForURL(isElsewhere);
    expect(inner.isDetached()).toBe(true);
    expect(referrers).toEqual([undefined]);
    await page.context().close();
  });

  test('keeps a call inside, with scripts and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await visit(framed(), { javaScriptEnabled });
      const link = page.frameLocator('iframe').locator('a[href="tel:116111"]');
      const shown = link.filter({ visible: true }).first();
      await shown.waitFor();
      if (javaScriptEnabled) {
        await page.frameLocator('iframe').locator('select').first().waitFor();
        // The phone's own program is not there to open; the target is what the click leaves.
        await shown.evaluate((one: HTMLElement) => {
          one.addEventListener('click', (event) => event.preventDefault());
          one.click();
        });
      }
      expect(await shown.getAttribute('target')).toBe('_self');
      await page.context().close();
    }
  });

  test('stores nothing, asks no other host, and throws nothing where storage is forbidden', async () => {
    const { page, complaints } = await visit(framed(undefined, 'sandbox="allow-scripts"'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.frameLocator('iframe').locator('select').first().selectOption('1766');
    expect(
      asked.filter((url) => !url.startsWith(service.url) && !url.startsWith(host.url)),
    ).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('cannot be made to frame itself', async () => {
    const { page } = await visit(framed());
    const inner = page.frames().find((one) => one.url().includes('/embed/'))!;
    await page.frameLocator('iframe').locator('select').first().waitFor();
    await inner.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, address());
    await page.waitForTimeout(300);
    const loaded = page.frames().filter((one) => one.url().includes('/embed/'));
    expect(loaded).toHaveLength(1);
    await page.context().close();
  });

  test('that its editor has spelled wrongly still has the numbers, and says why', async () => {
    const { page } = await visit(framed('support-directory?area=Karlstad'));
    await expectNumbers(page.frameLocator('iframe'));
    await page.frameLocator('iframe').getByText('Menade du "1780" Karlstad?').waitFor();
    await page.context().close();
  });

  test('has the numbers beside it when the service is down', async () => {
    const { page } = await visit('');
    await page.route(`${service.url}/**`, (route) => route.abort());
    const { html } = await oembed();
    host.pages.get('/')!.body = `<!doctype html><title>K</title>${inWordPress(html)}`;
    await page.goto(host.url);
    await expectNumbers(page);
    await page.context().close();
  });
});

/** What the guide for embedding tells people to type and paste works as it stands there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startHost, type Host } from './host.ts';
import { expectNumbers } from './numbers.ts';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

const written = 'https://frid.example';
const guides = ['embedding.sv.md', 'embedding.en.md'].map((name) => ({
  name,
  text: readFileSync(join(import.meta.dirname, '../../docs/guides', name), 'utf8'),
}));

const service = { url: inject('demonstration') };
let browser: Browser;
let host: Host;
const folder = mkdtempSync(join(tmpdir(), 'frid-guide-'));

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), startHost()]);
});

afterAll(async () => {
  await closeVisits();
  await host.stop();
  rmSync(folder, { recursive: true });
});

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp('```' + language + '\n(.*?)```', 'gs'))].map(
    ([, block]) => block ?? '',
  );
}

const here = (text: string) =>
  text
    .replaceAll(written, service.url)
    .replaceAll(encodeURIComponent(written), encodeURIComponent(service.url));

test('both guides hold the same commands and as many snippets', () => {
  const [swedish, english] = guides;
  expect(blocks(english!.text, 'sh')).toEqual(blocks(swedish!.text, 'sh'));
  expect(blocks(english!.text, 'html')).toHaveLength(blocks(swedish!.text, 'html').length);
});

// In one folder and in this order, as somebody follows the guide.
test.each(blocks(guides[0]!.text, 'sh'))('%s', (commands) => {
  for (const command of commands.trim().split('\n')) {
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', here(command)], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, command + stdout + stderr).toBe(0);
  }
});

describe.each(guides)('$name', ({ text }) => {
  test.each(blocks(text, 'html'))('%s', async (snippet) => {
    host.pages.set('/', {
      body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title>${here(snippet)}`,
    });
    const page = await browser.newPage();
    await page.goto(host.url);
    await expectNumbers(page);
    const isFrame = snippet.includes('<iframe');
    const place = isFrame ? page.frameLocator('iframe') : page;
    await place.locator('select').first().waitFor();
    await place.locator('a[href="tel:116111"]').filter({ visible: true }).first().waitFor();
    if (isFrame) {
      await expect
        .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
        .toBeGreaterThan(1000);
    }
    await page.close();
  });

  test('names no address that does not answer', async () => {
    const addresses = new Set(
      text.replaceAll('&amp;', '&').match(/https:\/\/frid\.example\/[^\s"'`;)<]*[^\s"'`;)<.]/g),
    );
    expect(addresses.size).toBeGreaterThan(8);
    for (const address of addresses) {
      // A folder is no page.
      if (address.endsWith('/')) continue;
      const { status } = await fetch(here(address));
      expect(status, address).toBe(200);
    }
  });
});

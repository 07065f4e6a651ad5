/** What the README tells people to type works as it stands there. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { closeVisits, sharedBrowser } from './shared-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp('```' + language + '\n(.*?)```', 'gs'))].map(
    ([, block]) => block ?? '',
  );
}

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
const starting = commands.filter((command) => command.endsWith('npm start'));
const testing = 'npm ci && npm test';

const service = { url: inject('demonstration') };
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(async () => {
  await closeVisits();
});

test('every command is one this file knows how to check', () => {
  const known = (command: string) =>
    command === testing ||
    starting.includes(command) ||
    // The tests of the package begin with it.
    command === 'npm run build:package' ||
    command.startsWith('npm run frid -- ') ||
    command.startsWith('curl ');
  expect(commands.filter((command) => !known(command))).toEqual([]);
});

// `npm ci` has run when a test runs, and would take the packages away from under it.
test.each(starting)('%s', async (command) => {
  const port = await freePort();
  const child = spawn('bash', ['-c', command.replace('npm ci && ', '')], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    await expect.poll(() => said, { timeout: 30_000 }).toContain(`http://localhost:${port}/sv/`);
    const page = await (await fetch(`http://localhost:${port}/sv/`)).text();
    expect(page.includes('Demonstration.')).toBe(!command.includes('FRID_PUBLISHER'));
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await ended;
  }
});

test.each(commands.filter((command) => command.startsWith('curl ')))('%s', (command) => {
  const here = command.replace('http://localhost:8080', service.url);
  const answer = JSON.parse(execFileSync('bash', ['-c', here], { encoding: 'utf8' })) as object;
  expect(answer).not.toHaveProperty('status');
});

test.each(commands.filter((command) => command.startsWith('npm run frid -- ')))('%s', (command) => {
  // `release --dry-run` ends with 1 when there is nothing to release, which is as it should be.
  const expected = command.includes('release') ? [0, 1] : [0];
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
  expect(expected, stderr).toContain(status);
});

test('the snippet shows the directory on a page', async () => {
  const [snippet = ''] = blocks('html');
  const page = await browser.newPage();
  await page.route(`${service.url}/host-page`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="sv">${snippet.replace('http://localhost:8080', service.url)}`,
    }),
  );
  await page.goto(`${service.url}/host-page`);
  await page.locator('frid-support-directory select').first().waitFor();
  const chosen = page.locator('frid-support-directory select').first();
  expect(await chosen.inputValue()).toBe('1780');
  // What was pasted stays first, as the README says.
  const pasted = await page.locator('[data-as-of] a[href="tel:112"]').boundingBox();
  expect(pasted?.y).toBeLessThan((await chosen.boundingBox())?.y ?? NaN);
  await page.close();
});

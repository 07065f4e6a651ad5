/**
 * A stock Firefox, where one is installed. Playwright drives a Firefox of its own making only, and
 * Puppeteer asks for what the long-term release does not know yet.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './connection.ts';
import { openTab, type Tab } from './tab.ts';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Keeps away what a fresh profile asks of the network by itself. */
const quiet: Preferences = {
  'app.normandy.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.server': '',
  'toolkit.telemetry.server': '',
};

export type Preferences = Record<string, string | number | boolean>;

export interface Firefox {
  /** A tab with cookies and storage of its own. */
  open(): Promise<Tab>;
  stop(): Promise<void>;
}

export function firefoxPath(): string | undefined {
  return process.env.FIREFOX_PATH ?? INSTALLED.find((path) => existsSync(path));
}

export async function launchFirefox(preferences: Preferences = {}): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'frid-firefox-'));
  const lines = Object.entries({ ...quiet, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));

  const program = spawn(
    firefoxPath()!,
    ['--headless', '--remote-debugging-port=0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => program.on('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    program.on('error', reject);
    void ended.then(() => reject(new Error(`Firefox did not start:\n${said}`)));
  });
  const browser = await connect(`${address}/session`);
  await browser.ask('session.new', { capabilities: {} });
  await browser.ask('session.subscribe', { events: ['log.entryAdded'] });
  return {
    open: () => openTab(browser),
    async stop() {
      await browser.ask('browser.close');
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

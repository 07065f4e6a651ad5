import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { proposeRelease } from '../../data/release/propose.ts';
import { publish } from '../../data/release/publish.ts';
import { workingEdition } from '../../data/release/working-edition.ts';
import { freePort } from '../free-port.ts';

const patience = 90_000;
const repository = join(import.meta.dirname, '../..');
const data = mkdtempSync(join(tmpdir(), 'frid-live-'));
const releases = join(data, 'releases');
const services = join(data, 'sweden', 'services.yaml');
const port = await freePort();
const home = `http://127.0.0.1:${port}`;

let service: ChildProcess;
let errors = '';
let isAsking = true;
const failures: string[] = [];
let answered = 0;
let asking: Promise<unknown>;

beforeAll(async () => {
  for (const region of ['sweden', 'varmland']) {
    cpSync(join(repository, 'data', region), join(data, region), { recursive: true });
  }
  const environment = { PORT: String(port), HOST: '127.0.0.1', FRID_DATA: data, LC_ALL: 'C' };
  service = spawn(process.execPath, [join(repository, 'docs/site/start.ts')], {
    env: { ...process.env, FRID_BASE_URL: '', FRID_PUBLISHER: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  service.stderr!.on('data', (chunk) => (errors += chunk));
  await new Promise<void>((resolve) => {
    service.stdout!.on('data', (chunk) => /Frid is running/.test(String(chunk)) && resolve());
  });
  asking = Promise.all([keepAsking('/frid/v1/plans'), keepAsking('/frid/v1/areas?sort=name')]);
}, patience);

afterAll(() => {
  service.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

test(
  'changed facts are taken without a restart',
  async () => {
    rewrite(services, 'sv: Kvinnofridslinjen', 'sv: Kvinnofridslinjen nu');
    await until(async () => JSON.stringify(await line()).includes('Kvinnofridslinjen nu'));
  },
  patience,
);

test(
  'broken facts are refused in one line and shown in /health, and the old ones stay',
  async () => {
    const whole = readFileSync(services, 'utf8');
    const saidBefore = errors.length;
    writeFileSync(services, whole.replace('020-50 50 50', '02050'));
    await until(async () => (await health()).refusedAt !== null);
    expect(JSON.stringify(await line())).toContain('020-50 50 50');
    const lines = errors.slice(saidBefore).trim().split('\n');
    expect(lines).toHaveLength(1);
    const { time, level, message } = JSON.parse(lines[0]!);
    expect(new Date(time).toISOString()).toBe(time);
    expect(level).toBe('error');
    expect(message).toMatch(
      /^New data were refused, the old ones stay: .*services\.yaml:\d+.*"02050"/s,
    );

    writeFileSync(services, whole);
    await until(async () => (await health()).refusedAt === null);
  },
  patience,
);

test(
  'a release is taken, and from then on only releases count',
  async () => {
    release('2026-11-23');
    await until(async () => (await health()).release === '2026.11.0');
    expect(await health()).toMatchObject({ live: true, ready: true, releasedOn: '2026-11-23' });

    rewrite(services, 'sv: Kvinnofridslinjen nu', 'sv: Kvinnofridslinjen sedan');
    service.kill('SIGHUP');
    release('2026-11-24');
    await until(async () => (await health()).release === '2026.11.1');
    expect(JSON.stringify(await line())).toContain('Kvinnofridslinjen sedan');
  },
  patience,
);

test(
  'a contact withdrawn in the working data is gone at once, before the next release',
  async () => {
    const bris = `${home}/frid/v1/support-services/bris`;
    expect((await fetch(bris)).status).toBe(200);
    const withdrawn =
      'deprecated: { on: 2026-11-23, reason: { sv: Fel nummer., en: Wrong number. }, replacedBy: null }';
    const text = readFileSync(services, 'utf8');
    writeFileSync(services, text.replace(/^(\s*)- id: bris$/m, `$1- id: bris\n$1  ${withdrawn}`));
    await until(async () => (await fetch(bris)).status === 410);
    const data = await (await fetch(`${home}/embed/data/varmland.json`)).text();
    expect(data).not.toContain('"id":"bris"');
    expect((await health()).release).toBe('2026.11.1');
  },
  patience,
);

test(
  'a broken release is refused, and the one before goes on',
  async () => {
    mkdirSync(join(releases, '2026.12.0'));
    writeFileSync(join(releases, '2026.12.0', 'manifest.json'), '{}');
    await until(async () => (await health()).refusedAt !== null);
    expect((await health()).release).toBe('2026.11.1');
    expect(errors).toContain('Release 2026.12.0: manifest.json is no manifest.');

    rmSync(join(releases, '2026.12.0'), { recursive: true });
    service.kill('SIGHUP');
    await until(async () => (await health()).refusedAt === null);
  },
  patience,
);

test(
  'of all requests meanwhile none failed',
  async () => {
    isAsking = false;
    await asking;
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(500);
    service.kill('SIGTERM');
    expect(await once(service, 'exit')).toEqual([0, null]);
  },
  patience,
);

async function keepAsking(path: string): Promise<void> {
  while (isAsking) {
    try {
      const response = await fetch(home + path);
      await response.json();
      answered += 1;
      if (response.status !== 200) failures.push(`${path}: ${response.status}`);
    } catch (error) {
      failures.push(`${path}: ${String(error)}`);
    }
    // Without a pause the service would do nothing else, and take its new data ten times as late.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function health(): Promise<Record<string, unknown>> {
  return (await fetch(`${home}/health`)).json() as Promise<Record<string, unknown>>;
}

async function line(): Promise<unknown> {
  return (await fetch(`${home}/frid/v1/support-services/kvinnofridslinjen`)).json();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

function rewrite(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

function release(day: string): void {
  const loaded = loadData({ root: data, today: '2026-11-24' });
  expect(loaded.findings).toEqual([]);
  mkdirSync(releases, { recursive: true });
  publish(releases, proposeRelease(releases, workingEdition(loaded, false), day), {});
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFolder } from '../../data/durable/create-folder.ts';
import { LockedError, withLock } from '../../data/durable/lock.ts';

const module = JSON.stringify(join(import.meta.dirname, '../../data/durable/lock.ts'));

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frid-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Another process that takes the lock and holds it until it is killed. */
async function holder(folder: string) {
  const code = `
    const { withLock } = await import(${module});
    withLock(${JSON.stringify(folder)}, () => {
      require('node:fs').writeSync(1, 'held');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`;
  const child = spawn(process.execPath, ['-e', `(async () => {${code}})()`]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

test('a lock keeps other processes out while its holder lives, and falls with it', async () => {
  const folder = temporaryFolder();
  const child = await holder(folder);
  expect(() => withLock(folder, () => 'mine')).toThrow(LockedError);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(withLock(folder, () => 'mine')).toBe('mine');
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock is gone after an error, and cannot be taken twice', () => {
  const folder = temporaryFolder();
  expect(() => withLock(folder, () => withLock(folder, () => 'inner'))).toThrow(LockedError);
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock of another computer holds for an hour', () => {
  const folder = temporaryFolder();
  const foreign = join(folder, '.lock-1-another');
  writeFileSync(foreign, '');
  expect(() => withLock(folder, () => 'mine')).toThrow(LockedError);
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(foreign, longAgo, longAgo);
  expect(withLock(folder, () => 'mine')).toBe('mine');
  expect(existsSync(foreign)).toBe(false);
});

test('a lock that an earlier run left under the same pid does not count', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `.lock-${process.pid}-${encodeURIComponent(hostname())}`), '');
  expect(withLock(folder, () => 'mine')).toBe('mine');
});

test('of many processes that want the lock at once never two have it', () => {
  const folder = temporaryFolder();
  const code = `(async () => {
    const { withLock } = await import(${module});
    const { writeFileSync, rmSync } = require('node:fs');
    const alone = ${JSON.stringify(join(folder, 'alone'))};
    for (let round = 0; round < 300; round++) {
      try {
        withLock(${JSON.stringify(folder)}, () => {
          writeFileSync(alone, '', { flag: 'wx' });
          rmSync(alone);
        });
      } catch (error) {
        if (error.code === 'EEXIST') process.exit(1);
        if (error.constructor.name !== 'LockedError') throw error;
      }
    }
  })()`;
  const both = `const { spawn } = require('node:child_process');
    for (let i = 0; i < 4; i++) spawn(process.execPath, ['-e', ${JSON.stringify(code)}], { stdio: 'inherit' })
      .on('exit', (status) => { if (status !== 0) process.exitCode = 1; });`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', both], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a folder is created whole, over the rest of a killed run but never over another', () => {
  const folder = temporaryFolder();
  createFolder(folder, '.new-a', { half: 'x' });
  createFolder(folder, 'a', { file: 'whole' });
  expect(readdirSync(folder)).toEqual(['a']);
  expect(() => createFolder(folder, 'a', { file: 'other' })).toThrow('ENOTEMPTY');
});

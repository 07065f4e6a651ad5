import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { nation } from './nation.ts';
import { median, table, type Progress } from './report.ts';

const rounds = 5;
const root = join(import.meta.dirname, '../..');
/** Says at its end what a process has used: seconds of CPU, megabytes at most. */
const usage = `data:text/javascript,
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
  });`;

/** `frid check` on 10,000 services, against reading the same files with js-yaml and nothing more. */
export async function check(progress: Progress): Promise<string> {
  const folder = nation();
  const seconds: number[] = [];
  const cpu: number[] = [];
  const memory: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < rounds; round++) {
    progress(round, rounds);
    reading.push(secondsToRead(folder));
    const begun = performance.now();
    const [used, most] = await runCheck(folder);
    seconds.push((performance.now() - begun) / 1000);
    cpu.push(used);
    memory.push(most);
  }
  const row = [
    median(seconds).toFixed(1),
    (median(seconds) / median(reading)).toFixed(1),
    median(cpu).toFixed(1),
    Math.max(...memory).toFixed(0),
  ];
  return table(
    ['10,000 services', 'seconds', '× reading the files', 'seconds of CPU', 'MB at most'],
    [['frid check', ...row]],
  );
}

async function runCheck(folder: string): Promise<[cpu: number, memory: number]> {
  const command = ['--max-semi-space-size=4', `--import=${usage}`, 'api/cli/bin.mjs', 'check'];
  const child = spawn(process.execPath, [...command, '--data', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`frid check has failed: ${said}`);
  return JSON.parse(said) as [number, number];
}

function secondsToRead(folder: string): number {
  const begun = performance.now();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (entry.endsWith('.yaml')) load(readFileSync(join(folder, entry), 'utf8'));
  return (performance.now() - begun) / 1000;
}

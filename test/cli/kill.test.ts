import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderReader } from '../../data/release/folder-reader.ts';
import { versionsIn } from '../../data/release/store.ts';
import { verifyReleases } from '../../data/release/verify.ts';
import { command, Desk } from './frid.ts';

// 25 are enough to notice a fault that somebody brings in; `npm run bench:kill` does 500.
const kills = Number(process.env['FRID_KILLS'] ?? 25);

interface Tally {
  old: number;
  new: number;
  /** Runs that were killed with a release half written. */
  halfWritten: number;
}

test(
  `${kills} kills at random moments of a release leave the old or the new state`,
  async () => {
    const desk = new Desk();
    const releases = join(desk.root, 'releases');
    await desk.frid('release');
    desk.edit('services.yaml', 'Stöd och råd på telefon', 'Stöd på telefon');
    const facts = readFileSync(desk.path('services.yaml'), 'utf8');
    const before = readFileSync(join(releases, '2026.11.0/snapshot.json'), 'utf8');
    const startedAt = performance.now();
    await desk.frid('diff');
    const usualMs = performance.now() - startedAt;

    const tally: Tally = { old: 0, new: 0, halfWritten: 0 };
    for (let round = 0; round < kills; round++) {
      // Every other run is killed while it writes, the others at any moment of their life.
      const isAimed = round % 2 === 0;
      await killedRelease(desk, isAimed ? { whileWriting: releases } : { within: usualMs });
      const versions = versionsIn(releases);
      expect(['2026.11.0', '2026.11.0,2026.11.1']).toContain(versions.join(','));
      const { problems } = await verifyReleases(folderReader(releases));
      expect(problems).toEqual([]);
      expect(readFileSync(join(releases, '2026.11.0/snapshot.json'), 'utf8')).toBe(before);
      expect(readFileSync(desk.path('services.yaml'), 'utf8')).toBe(facts);

      tally[versions.length === 2 ? 'new' : 'old']++;
      const isHalfWritten = readdirSync(releases).some((name) => name.startsWith('.new-'));
      if (isAimed && isHalfWritten) tally.halfWritten++;
      // What else a kill leaves behind stays for the next run to cope with.
      rmSync(join(releases, '2026.11.1'), { recursive: true, force: true });
    }
    console.log(JSON.stringify({ kills, ...tally }));

    expect(await desk.frid('release')).toMatchObject({ code: 0 });
    expect(readdirSync(releases)).toEqual(['2026.11.0', '2026.11.1']);
    expect(await desk.frid('verify')).toMatchObject({ code: 0 });
  },
  kills * 10_000,
);

/** Runs `frid release` and kills it, with the signal that nobody can catch. */
async function killedRelease(
  { root, today }: Desk,
  moment: { whileWriting: string } | { within: number },
): Promise<void> {
  const args = [command, 'release', '--data', root, '--date', today];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if ('within' in moment) {
    await Promise.race([ended, sleep(Math.random() * moment.within)]);
  } else {
    const watcher = watch(moment.whileWriting);
    const staged = new Promise<void>((resolve) => {
      watcher.on('change', (_, name) => {
        if (String(name).startsWith('.new-')) resolve();
      });
    });
    await Promise.race([ended, staged]);
    watcher.close();
    await sleep(Math.random() * 4);
  }
  child.kill('SIGKILL');
  await ended;
}

import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const lockName = /^\.lock-(\d+)-(.+)$/;
const thisHost = encodeURIComponent(hostname());

/** On a shared disk nobody can ask another computer whether its run lives; no run takes this long. */
const foreignLifetimeMs = 60 * 60 * 1000;

const held = new Set<string>();

/** Somebody else is changing the same folder. `file` is the lock, for a person to look at. */
export class LockedError extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`Another run is changing this folder (${file}).`);
    this.file = file;
  }
}

/**
 * Does something while nobody else does the same with a folder.
 *
 * Every run first puts up a lock of its own and then looks for others, so of two at least one sees
 * the other; both may give up, but never both go on. The name alone says who holds it: there is no
 * moment when a lock exists and cannot be read, and the lock of a killed run is known by its pid.
 *
 * @throws LockedError when another living run holds a lock.
 */
export function withLock<Result>(folder: string, work: () => Result): Result {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, `.lock-${process.pid}-${thisHost}`);
  if (held.has(own)) throw new LockedError(own);
  // No "wx": a lock with this pid that this process does not hold is a dead run's.
  writeFileSync(own, '');
  held.add(own);
  try {
    refuseIfLockedByOther(folder, own);
    return work();
  } finally {
    held.delete(own);
    rmSync(own, { force: true });
  }
}

function refuseIfLockedByOther(folder: string, own: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid, host] = lockName.exec(name) ?? [];
    const file = join(folder, name);
    if (!pid || file === own) continue;
    const isHeld = host === thisHost ? isRunning(Number(pid)) : isYoung(file);
    if (isHeld) throw new LockedError(file);
    rmSync(file, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isYoung(file: string): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return Date.now() - mtimeMs < foreignLifetimeMs;
}

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TestRegion } from '../data/fixture/region.ts';

export const command = join(import.meta.dirname, '../../api/cli/bin.mjs');

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Starts the real command, in an environment that speaks English and knows no publisher. */
export function frid(args: string[], env: NodeJS.ProcessEnv = {}, cwd?: string): Promise<Ran> {
  const plain = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', COLUMNS: '100', ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env: plain, cwd }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** A data folder with the trial region, in which the command works as its editor would have it. */
export class Desk extends TestRegion {
  today = '2026-11-23';

  /** Runs the command in Swedish, standing beside the folder `data`. */
  frid(...args: string[]): Promise<Ran> {
    const common = ['--data', 'data', '--lang', 'sv', '--date', this.today];
    return frid([...args, ...common], {}, dirname(this.root));
  }

  async json(...args: string[]): Promise<unknown> {
    return JSON.parse((await this.frid(...args, '--json')).out);
  }

  release(...path: string[]): string {
    return readFileSync(join(this.root, 'releases', ...path), 'utf8');
  }
}

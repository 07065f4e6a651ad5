import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { allCommands } from '../../api/cli/commands/all.ts';
import { runCommands } from '../../api/cli/run.ts';
import { TestRegion } from '../data/fixture/region.ts';

export const command = join(import.meta.dirname, '../../api/cli/bin.mjs');

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export type Run = (args: string[], env?: NodeJS.ProcessEnv, cwd?: string) => Promise<Ran>;

/** An environment that speaks English and knows no publisher. */
const plain: NodeJS.ProcessEnv = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' };

/** Starts the real command. Node takes longer to start than the command to answer: for what only that shows. */
export const started: Run = (args, env, cwd) =>
  new Promise((resolve) => {
    const options = { env: { ...plain, ...env }, cwd };
    execFile(process.execPath, [command, ...args], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });

/** All that the real command does once it has started. One at a time: it has the whole process. */
export const frid: Run = async (args, env, cwd = process.cwd()) => {
  const [envBefore, cwdBefore] = [process.env, process.cwd()];
  const said = { out: '', err: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => void (said.out += `${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => void (said.err += `${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => !!(said.out += String(text))),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => !!(said.err += String(text))),
  ];
  process.env = { ...plain, ...env };
  process.chdir(cwd);
  try {
    return { code: await runCommands(allCommands, args), ...said };
  } finally {
    process.chdir(cwdBefore);
    process.env = envBefore;
    for (const spy of spies) spy.mockRestore();
  }
};

/** A data folder with the trial region, in which the command works as its editor would have it. */
export class Desk extends TestRegion {
  today = '2026-11-23';
  readonly #run: Run;

  constructor(run = frid) {
    super();
    this.#run = run;
  }

  /** Runs the command in Swedish, standing beside the folder `data`. */
  frid(...args: string[]): Promise<Ran> {
    const common = ['--data', 'data', '--lang', 'sv', '--date', this.today];
    return this.#run([...args, ...common], {}, dirname(this.root));
  }

  async json(...args: string[]): Promise<unknown> {
    return JSON.parse((await this.frid(...args, '--json')).out);
  }

  release(...path: string[]): string {
    return readFileSync(join(this.root, 'releases', ...path), 'utf8');
  }
}

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Execution {
  exitCode: number;
  /** What it said on both streams, in the order in which it came. */
  output: string;
}

/** Runs a command of the project in a process of its own. Never rejects. */
export function execute(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Execution> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What is kept until the end is not written to a terminal, but read on one all the same.
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), PATH: path, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (said: string) => (output += said));
  }
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ exitCode: 1, output: `${output}${message}\n` }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '../../node_modules/@redocly/cli/bin/cli.js');

/** It would ask the network for news and report that it ran. */
const silent = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
};

/** Runs the Redocly command, and gives its standard output. Rejects when it fails. */
export function redocly(folder: string, ...given: string[]): Promise<string> {
  const options = { cwd: folder, env: { ...process.env, ...silent }, maxBuffer: 2 ** 28 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, ...given], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`redocly ${given.join(' ')}: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

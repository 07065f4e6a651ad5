import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Folder of a made-up country: 10,000 services, 100 plans, 20 releases. Generated once; takes a minute. */
export function nation(): string {
  const folder = join(root, '.cache/nation');
  if (!existsSync(join(folder, 'example/releases'))) {
    const generator = join(root, 'test/bench/generate/generate.ts');
    execFileSync(process.execPath, [generator], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return folder;
}

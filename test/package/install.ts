/**
 * Builds the npm package, packs it, and installs what npm would publish into `dist/consumer`: a project
 * that knows `frid` from its tarball alone, and everything else from the folder above.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The project that uses the package. */
export const consumer = 'dist/consumer';
export const tarball = join(consumer, 'frid.tgz');

export default function install(): void {
  execFileSync('npm', ['run', 'build:package'], { stdio: 'pipe' });
  const modules = join(consumer, 'node_modules', 'frid');
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', './dist/package', '--json', '--offline', '--pack-destination', consumer],
    { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  // npm 11 gives a list, npm 12 an object by name.
  const [made] = Object.values(JSON.parse(packed) as Record<string, { filename: string }>);
  cpSync(join(consumer, made!.filename), tarball);
  execFileSync('tar', ['-xzf', tarball, '-C', modules, '--strip-components=1']);
  cpSync('docs/examples', consumer, { recursive: true });
  cpSync('test/package/consumer', consumer, { recursive: true });
}

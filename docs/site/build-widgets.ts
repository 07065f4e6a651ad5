import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { SettingsError } from '../../api/settings.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist', 'embed');

/** What the script is made from; newer than the built script, it has to be built again. */
const madeFrom = ['components', 'data/rules', 'rollup.config.mjs', 'package-lock.json'];

/** The built element script: its files, and what a page needs to pin it. */
export interface WidgetScript {
  files: { name: string; body: Uint8Array; type: string }[];
  integrity: string;
}

/** Builds the element script when there is none or its sources are newer. Throws a SettingsError when it cannot. */
export async function builtWidgets(): Promise<WidgetScript> {
  if (
    age(join(built, 'manifest.json')) < Math.max(...madeFrom.map((path) => age(join(root, path))))
  ) {
    await build();
  }
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Record<
    string,
    { integrity: string }
  >;
  const types: Record<string, string> = {
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    txt: 'text/plain; charset=utf-8',
  };
  const files = readdirSync(built).map((name) => ({
    name,
    body: readFileSync(join(built, name)),
    type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  }));
  return { files, integrity: manifest['frid.js']?.integrity ?? '' };
}

async function build(): Promise<void> {
  console.log('Building the elements (only when something changed) …');
  try {
    const { options } = await loadConfigFile(join(root, 'rollup.config.mjs'), { silent: true });
    for (const option of options) {
      const bundle = await rollup(option);
      for (const output of option.output) await bundle.write(output);
      await bundle.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError(
      `The elements could not be built: ${reason} Run npm run build to see more.`,
    );
  }
}

/** Newest change in a file or below a folder, in milliseconds; 0 when it is missing. */
function age(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => age(join(path, name))));
}

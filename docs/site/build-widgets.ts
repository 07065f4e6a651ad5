import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import type { WidgetFile, WidgetVersion } from '../../api/embed/widget-versions.ts';
import { SettingsError } from '../../api/settings.ts';
import { readWidgetFolder } from './published-widgets.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist', 'embed');
const builtForSite = join(root, 'dist', 'site');

/** What the scripts are made from; newer than the built ones, they have to be built again. */
const madeFrom = [
  ...['components', 'data/rules', 'rollup.config.mjs', 'package.json', 'package-lock.json'],
  'docs/site/builder',
  'docs/site/client',
  'docs/site/elements',
];

/** The scripts as the sources make them, built when they are not, or no longer. Throws a SettingsError when it cannot. */
export async function builtWidgets(): Promise<WidgetVersion> {
  const newestBuild = Math.min(
    age(join(built, 'manifest.json')),
    age(join(builtForSite, 'later.js')),
  );
  if (newestBuild < Math.max(...madeFrom.map((path) => age(join(root, path))))) await build();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { version, isFrozen: false, files: readWidgetFolder(built) };
}

/** The site's own scripts, which are built with those of the elements. */
export function siteScripts(): WidgetFile[] {
  return readWidgetFolder(builtForSite).filter(({ name }) => name.endsWith('.js'));
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

import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

/** The steps of the scripts for host pages that a module of the package goes through as well. */
const STEPS = ['node-resolve', 'esbuild', 'minify-templates'];

/**
 * Writes one JavaScript module for each of ours, so that a bundler takes only what a page uses. Gives
 * the names of the packages that they import.
 */
export async function writeScripts(modules: string[], folder: string): Promise<string[]> {
  const { options } = await loadConfigFile('rollup.config.mjs', { silent: true });
  const bundle = await rollup({
    input: modules,
    external: (id) => !/^[./]/.test(id),
    plugins: options[0]!.plugins.filter(({ name }) => STEPS.includes(name)),
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: '.',
  });
  await bundle.close();
  const own = output.map(({ fileName }) => fileName);
  const imports = output.flatMap((file) => (file.type === 'chunk' ? file.imports : []));
  const others = imports.filter((id) => !own.includes(id));
  return [...new Set(others.map(packageOf))].sort();
}

function packageOf(id: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(id)![0];
}

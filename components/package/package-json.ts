import { readFileSync } from 'node:fs';
import { defining, entries } from './entries.ts';

const FRAMEWORKS = ['react', 'vue', 'svelte'];
const DATA = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'package.json',
];

interface Root {
  name: string;
  version: string;
  description: string;
  license: string;
  dependencies: Record<string, string>;
}

/** The published package's own description. `imported`: the packages that its modules import. */
export function packageJson(imported: string[]): object {
  const root = JSON.parse(readFileSync('package.json', 'utf8')) as Root;
  const { name, version, description, license, dependencies } = root;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    types: './components/index.d.ts',
    exports: {
      ...Object.fromEntries(Object.entries(entries).map(([entry, path]) => [entry, built(path)])),
      ...Object.fromEntries(
        FRAMEWORKS.map((one) => [`./${one}`, { types: `./types/${one}.d.ts` }]),
      ),
      ...Object.fromEntries(DATA.map((file) => [`./${file}`, `./${file}`])),
    },
    sideEffects: defining,
    customElements: 'custom-elements.json',
    dependencies: Object.fromEntries(imported.map((one) => [one, rangeOf(one, dependencies)])),
  };
}

function built(path: string) {
  const stem = `./${path.replace(/\.ts$/, '')}`;
  return { types: `${stem}.d.ts`, default: `${stem}.js` };
}

function rangeOf(name: string, dependencies: Record<string, string>): string {
  const range = dependencies[name];
  if (!range) throw new Error(`An element imports ${name}, which package.json does not list.`);
  return range;
}

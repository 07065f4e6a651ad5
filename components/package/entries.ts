import { elements } from '../manifest/elements.ts';

/** What can be imported, by its name after `frid/`, and the module that it is. */
export const entries: Record<string, string> = {
  '.': 'components/index.ts',
  './define.js': 'components/define.ts',
  './static.js': 'components/static/index.ts',
  ...Object.fromEntries(
    elements.flatMap(({ folder }) => [
      [`./${folder}.js`, `components/${folder}/${folder}.ts`],
      [`./${folder}.element.js`, `components/${folder}/${folder}.element.ts`],
    ]),
  ),
};

/** The modules that do something when imported: each defines its tag. */
export const defining = elements.map(({ folder }) => `./components/${folder}/${folder}.js`);

/** The modules of all entries, below a folder. */
export function modulesOf(root: string): string[] {
  return Object.values(entries).map((path) => `${root}/${path}`);
}

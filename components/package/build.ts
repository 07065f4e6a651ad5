/**
 * `npm run build:package`: makes the npm package in `dist/package`, ready for `npm publish dist/package`.
 *
 * The package is the elements and nothing of the service: who imports an element gets Lit with it, not
 * the libraries that the service runs on.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeDeclarations } from './declarations.ts';
import { writeEditorData } from './editor-data.ts';
import { modulesOf } from './entries.ts';
import { packageJson } from './package-json.ts';
import { writeScripts } from './scripts.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const folder = 'dist/package';

rmSync(folder, { recursive: true, force: true });
const modules = modulesOf('.');
const imported = await writeScripts(modules, folder);
writeDeclarations(modules, folder);
writeEditorData(folder);
cpSync('components/package/README.md', `${folder}/README.md`);
for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(name, `${folder}/${name}`);
writeFileSync(`${folder}/package.json`, `${JSON.stringify(packageJson(imported), null, 2)}\n`);
console.log(`The npm package is in ${folder}: npm publish ${folder}`);

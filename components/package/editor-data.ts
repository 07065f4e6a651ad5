import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const MANIFEST = 'components/custom-elements.json';
const CSS_DATA = 'vscode.css-custom-data.json';

interface CssData {
  properties: { name: string }[];
}

/** Writes what editors and type checkers of frameworks read, all of it from the manifest. */
export function writeEditorData(folder: string): void {
  cpSync(MANIFEST, `${folder}/custom-elements.json`);
  generateVsCodeCustomElementData(manifest(), {
    outdir: folder,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: CSS_DATA,
    hideLogs: true,
  });
  eachOnce(`${folder}/${CSS_DATA}`);
  cpSync('components/package/types', `${folder}/types`, { recursive: true });
  generateJsxTypes(manifest(), {
    outdir: `${folder}/types`,
    fileName: 'elements.d.ts',
    globalTypePath: '../components/index.js',
    hideLogs: true,
  });
  withEventClasses(`${folder}/types/elements.d.ts`);
}

/** A new one each time: a generator writes its own things into what it is given. */
function manifest<T>(): T {
  return JSON.parse(readFileSync(MANIFEST, 'utf8')) as T;
}

/** The generator takes every event for the detail of a CustomEvent, and imports its class for each element. */
function withEventClasses(path: string): void {
  const text = readFileSync(path, 'utf8').replace(/CustomEvent<(\w+)>/g, '$1');
  const [imports = '', ...rest] = text.split(/(?<=^} from .*$)/m);
  const once = [...new Set(imports.split('\n'))].join('\n');
  writeFileSync(path, once + rest.join(''));
}

/** The generator lists a custom property again for each element that has it. */
function eachOnce(path: string): void {
  const data = JSON.parse(readFileSync(path, 'utf8')) as CssData;
  const byName = new Map(data.properties.map((property) => [property.name, property]));
  writeFileSync(path, JSON.stringify({ ...data, properties: [...byName.values()] }, null, 2));
}

/** Makes the custom elements manifest: what the analyzer reads in the classes, and what Frid adds. */
import { globSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { Package } from 'custom-elements-manifest/schema.js';
import { describeElement } from './describe.ts';
import { fieldTags } from './field-tags.ts';
import { labels } from './labels.ts';
import { tidied } from './tidy.ts';

/** The classes of elements, what they extend, and the modules that define them. */
const FILES = ['components/*/*.element.ts', 'components/*/*-element.ts'];

/** Reads the elements in the current folder, which is the root of the repository. */
export function analyze(): Package {
  const classFiles = FILES.flatMap((pattern) => globSync(pattern)).sort();
  const manifest = create({
    modules: classFiles.map(parse),
    plugins: [...litPlugin(), fieldTags],
  });
  const problems: string[] = [];
  for (const module of manifest.modules) {
    // The analyzer takes a variable inside a method for one of the module.
    const classes = (module.declarations ?? []).filter((one) => one.kind === 'class');
    module.declarations = classes;
    for (const declaration of classes) {
      tidied(declaration);
      describeElement(manifest, module, declaration, problems);
    }
  }
  problems.push(...leftOver(manifest));
  if (problems.length) throw new Error(problems.join('\n'));
  // Tools are to find the module that can be imported, which is built JavaScript.
  return JSON.parse(
    JSON.stringify(manifest).replace(/(components\/[^"]+)\.ts"/g, toBuilt),
  ) as Package;
}

function toBuilt(path: string, stem: string): string {
  return path.includes('.examples.') ? path : `${stem}.js"`;
}

function parse(path: string) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** Names in the table of labels that no element knows any more. */
function leftOver(manifest: Package): string[] {
  const all = JSON.stringify(manifest);
  return Object.values(labels)
    .flatMap((group) => Object.keys(group))
    .filter((name) => !all.includes(`"name":"${name}"`))
    .map((name) => `components/manifest/labels.ts: "${name}" is in no element. Remove it.`);
}

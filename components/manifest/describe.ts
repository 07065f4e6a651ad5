import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ClassDeclaration, Module, Package } from 'custom-elements-manifest/schema.js';
import type { AttributeSetting, ElementDescription, ElementState, Setting } from './elements.ts';
import { labels } from './labels.ts';
import { wordKeys } from './word-keys.ts';

/** Frid's own entries are described before they are complete. */
type Growing = Partial<ElementDescription> &
  Pick<ElementDescription, 'name' | 'tagName'> & { customElement?: true; summary?: string };

/** Adds a tag and what only Frid's manifest tells to the class of an element. */
export function describeElement(
  manifest: Package,
  module: Module,
  declaration: ClassDeclaration,
  problems: string[],
): void {
  const folder = basename(dirname(module.path));
  const entry = `components/${folder}/${folder}.ts`;
  const tagName = module.path.endsWith('.element.ts') && definedTag(entry, declaration.name);
  if (!tagName) return;
  manifest.modules.push({
    kind: 'javascript-module',
    path: entry,
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name: declaration.name, module: module.path },
      },
    ],
  });

  const element = declaration as unknown as Growing;
  const say = (problem: string) => problems.push(`${module.path}: ${problem}`);
  const { label, descriptions } = textsOf('elements', tagName, element.summary, say);
  const examples = `components/${folder}/${folder}.examples.ts`;
  Object.assign(element, { tagName, customElement: true, folder, label, purpose: descriptions });
  element.attributes ??= [];
  element.attributes.forEach((attribute) => describeAttribute(attribute, declaration, say));
  element.cssProperties ??= [];
  element.cssProperties.forEach((property) => describeSetting('cssProperties', property, say));
  element.states = statesOf(manifest, declaration);
  element.localizationKeys = wordKeys(module.path);
  if (existsSync(examples)) element.examples = examples;
}

/** Those of what it extends come first; the analyzer does not know them, so it hands nothing down. */
function statesOf(manifest: Package, declaration: ClassDeclaration): ElementState[] {
  const all = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
  const parent = all.find(({ name }) => name === declaration.superclass?.name);
  const inherited = parent ? statesOf(manifest, parent as ClassDeclaration) : [];
  return [...inherited, ...((declaration as { states?: ElementState[] }).states ?? [])];
}

function definedTag(entry: string, className: string): string | undefined {
  const source = existsSync(entry) ? readFileSync(entry, 'utf8') : '';
  const [, tagName, defined] = /\bdefine\('([a-z-]+)', (\w+)\)/.exec(source) ?? [];
  return defined === className ? tagName : undefined;
}

function describeAttribute(
  attribute: AttributeSetting,
  { members }: ClassDeclaration,
  say: (problem: string) => void,
): void {
  const { name, fieldName, type } = attribute;
  describeSetting('attributes', attribute, say);
  const member = members?.find((one) => one.name === fieldName) as Partial<AttributeSetting>;
  if (member?.valuesFrom) attribute.valuesFrom = member.valuesFrom;
  const text = type?.text ?? '';
  const values = text.split('|').map((value) => value.trim().replace(/^'(.*)'$/, '$1'));
  if (/^(string|number|boolean)$/.test(text)) return;
  if (/^('[^']*'|\d+|[\s|])+$/.test(text)) attribute.values = values;
  else say(`${name} is "${text}". Write what it may be as a union, such as 'a' | 'b'.`);
}

function describeSetting(
  group: 'attributes' | 'cssProperties',
  setting: Setting & { description?: string },
  say: (problem: string) => void,
): void {
  Object.assign(setting, textsOf(group, setting.name, setting.description, say));
}

function textsOf(
  group: keyof typeof labels,
  name: string,
  en: string | undefined,
  say: (problem: string) => void,
) {
  const label = labels[group][name];
  if (!en) say(`${name} has no sentence. Write one above it, in English.`);
  if (!label) say(`${name} has no name in ${group} of components/manifest/labels.ts.`);
  return {
    label: { en: label?.en, sv: label?.sv },
    descriptions: { en, sv: label?.description },
  };
}

import { ts } from '@custom-elements-manifest/analyzer/index.js';
import type { ClassDeclaration, Module } from 'custom-elements-manifest/schema.js';
import type { Node } from 'typescript';

/**
 * Reads two tags that are Frid's own: `@values areas` on a field names the list of the API that has
 * its values, and `@state name - sentence` on a class names a state that it can be seen in.
 */
export const fieldTags = {
  name: 'frid-tags',
  analyzePhase({ node, moduleDoc }: { node: Node; moduleDoc: Module }) {
    const kind = ts.isClassDeclaration(node) ? 'state' : 'values';
    const owner = ts.isClassDeclaration(node) ? node : node.parent;
    if (!owner || !ts.isClassDeclaration(owner)) return;
    const found = moduleDoc.declarations?.find(({ name }) => name === owner.name?.text);
    const declaration = found as ClassDeclaration & { states?: object[] };
    for (const { tagName, comment } of ts.getJSDocTags(node)) {
      if (tagName.text !== kind) continue;
      const text = ts.getTextOfJSDocComment(comment) ?? '';
      if (kind === 'values') {
        const field = (node as { name?: Node }).name?.getText();
        const member = declaration.members?.find(({ name }) => name === field);
        if (member) Object.assign(member, { valuesFrom: text });
      } else {
        const [name, description] = text.replace(/\s+/g, ' ').split(' - ');
        (declaration.states ??= []).push({ name, description });
      }
    }
  },
};

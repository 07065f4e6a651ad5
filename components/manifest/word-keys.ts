import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ts } from '@custom-elements-manifest/analyzer/index.js';
import type { Expression, Node } from 'typescript';
import { sv } from '../text/sv.ts';

/** The words of the user interface that a module, and all it imports, may say. */
export function wordKeys(entry: string): string[] {
  const keys = new Set<string>();
  const seen = new Set<string>();
  visit(entry);
  return Object.keys(sv)
    .filter((key) => [...keys].some((said) => isSaid(key, said)))
    .sort();

  function visit(path: string): void {
    if (seen.has(path) || !path.startsWith('components/') || !existsSync(path)) return;
    seen.add(path);
    const source = readFileSync(path, 'utf8');
    look(ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true));

    function look(node: Node): void {
      if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) {
        visit(join(dirname(path), (node.moduleSpecifier as unknown as { text: string }).text));
      } else if (ts.isPropertyAccessExpression(node) && isWords(node.expression)) {
        keys.add(node.name.text);
      } else if (ts.isElementAccessExpression(node) && isWords(node.expression)) {
        // "words[`bill.${answer}`]" may say every word that begins so.
        const text = node.argumentExpression.getText();
        for (const [, said] of text.matchAll(/['`]([\w.-]+)/g)) keys.add(said!);
      } else if (ts.isVariableDeclaration(node) && node.initializer && isWords(node.initializer)) {
        if (ts.isObjectBindingPattern(node.name)) {
          node.name.elements.forEach(({ propertyName, name }) =>
            keys.add((propertyName ?? name).getText()),
          );
        }
      }
      ts.forEachChild(node, look);
    }
  }
}

function isSaid(key: string, said: string): boolean {
  return key === said || (said.endsWith('.') && key.startsWith(said));
}

/** `words`, `view.words`, `core[language]`. */
function isWords(node: Expression): boolean {
  return /(^|\.)words$|^core\[/.test(node.getText());
}

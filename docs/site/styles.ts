import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../api/http/document.ts';
import { printedStyles } from '../../components/static/styles.ts';

/** What every page has, in the order of the page; what a reader has asked for overrules it all. */
const common = [
  ...['base', 'way-out', 'header', 'text', 'tables', 'parts', 'numbers', 'footer'],
  'modes',
];

/** Sheets of pages that name them as their `style`. */
export const cardStyle = '/site/card.css';
export const plansStyle = '/site/plans.css';

export function styleDocuments(): Document[] {
  return [
    sheet('/site/site.css', ...common.map(read)),
    sheet(cardStyle, read('card')),
    sheet(plansStyle, read('plans'), likeElements()),
  ];
}

/**
 * What the server wrote about a plan or networks, looking as its element will: the reader's eye keeps its
 * place when the element arrives. Browsers before `@scope` show it plainer.
 */
function likeElements(): string {
  const styles = printedStyles('plan-summary').replaceAll('frid-plan-summary', ':scope');
  return `@scope (frid-plan-summary, frid-network-directory) { ${styles} }\n`;
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, 'styles', `${name}.css`), 'utf8');
}

function sheet(path: string, ...parts: string[]): Document {
  return { path, body: parts.join('\n'), type: 'text/css; charset=utf-8' };
}

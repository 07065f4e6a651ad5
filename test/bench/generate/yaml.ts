import { COLLECTION_STYLE, dump, SCALAR_STYLE, visit, type Document } from 'js-yaml';

/** Records as the files in `data` have them: long texts folded, numbers quoted, short lists on one line. */
export function yamlOf(value: unknown): string {
  return dump(value, { lineWidth: 100, noRefs: true, transform: asEditorsWrite });
}

function asEditorsWrite(documents: Document[]): void {
  visit(documents, (node) => {
    if (node.kind === 'sequence' && node.items.every(({ kind }) => kind === 'scalar'))
      node.style = COLLECTION_STYLE.FLOW;
    if (node.kind === 'scalar' && /^\d[\d -]*$/.test(node.value) && node.tag.includes('str'))
      node.style = SCALAR_STYLE.SINGLE_QUOTED;
  });
}

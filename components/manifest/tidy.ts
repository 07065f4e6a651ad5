import type { ClassDeclaration, CustomElement } from 'custom-elements-manifest/schema.js';

type Texts = { description?: string; summary?: string; type?: { text: string } };

/** Leaves what a host page can use, in whole sentences on one line, with types as they are written. */
export function tidied(declaration: ClassDeclaration): void {
  const element = declaration as unknown as CustomElement;
  const { attributes, cssProperties, cssParts, slots } = element;
  const isOpen = ({ name, privacy }: { name: string; privacy?: string }) =>
    !name.startsWith('#') && (privacy ?? 'public') === 'public';
  declaration.members = (declaration.members ?? []).filter(isOpen);
  // Where an event is sent the analyzer finds it a second time, without a name.
  if (element.events) element.events = element.events.filter(({ name }) => name);
  if (declaration.description) {
    declaration.summary = onOneLine(declaration.description.split('\n\n')[0]!);
    declaration.description = declaration.description.split('\n\n').map(onOneLine).join('\n\n');
  }
  const lists = [declaration.members, attributes, cssProperties, cssParts, slots];
  for (const entry of lists.flatMap((list) => (list ?? []) as Texts[])) {
    if (entry.description) entry.description = onOneLine(entry.description);
    if (entry.type) entry.type.text = entry.type.text.replace(' | undefined', '');
  }
  for (const attribute of attributes ?? []) {
    // An attribute's default is text, not an expression.
    if (attribute.default) attribute.default = attribute.default.replace(/^'(.*)'$/, '$1');
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { escape } from '../../../components/static/markup.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** A start tag. Attributes without a value are left out. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escape(value!)}"`);
  return `<${name}${written.join('')}>`;
}

/** An element with what is in it, on lines of its own: no blank line, which some editors make paragraphs of. */
export function block(name: string, attributes: Attributes, inner: string): string {
  const lines = inner.split('\n').map((line) => `  ${line}`);
  return [startTag(name, attributes), ...lines, `</${name}>`].join('\n');
}

/** Markup of one line, broken where a browser sees no text: between blocks. */
export function broken(markup: string): string {
  const lines = markup
    .replace(/<p>\s+/g, '<p>')
    .replace(/\s+<\/p>/g, '</p>')
    .replace(/(<div[^>]*>)\s*(?=<p>)/g, '$1\n')
    .replace(/<\/p>\s*(?=<p>)/g, '</p>\n')
    .replace(/<\/p>\s*<\/div>/g, '</p>\n</div>')
    .split('\n');
  return lines.map((line) => line.trim().replace(/^<p>/, '  <p>')).join('\n');
}

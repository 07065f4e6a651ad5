import type { TemplateResult } from 'lit/html.js';
import type { Content } from '../view/view.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Prints what a view returns as HTML. Every value is escaped, and every attribute quoted. */
export function toMarkup(content: Content): string {
  if (content === null || content === undefined) return '';
  if (Array.isArray(content)) return content.map(toMarkup).join('');
  if (typeof content !== 'object') return escape(String(content));
  const { strings, values } = content as TemplateResult;
  return strings.map(tidy).reduce((before, after, index) => {
    if (/[.?@][\w-]+=$/.test(before)) {
      throw new Error(
        `A view that a server prints cannot bind "${before.trim().split(' ').at(-1)}".`,
      );
    }
    const value = toMarkup(values[index - 1] as Content);
    return before + (before.endsWith('=') ? `"${value}"` : value) + after;
  });
}

/** Templates are broken into lines for those who write them, not for those who paste them. */
function tidy(template: string): string {
  return template.replace(/\s+(?=>)/g, '').replace(/\s+/g, ' ');
}

/** For text, and for attribute values in quotes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

import { html } from 'hono/html';
import type { Markup } from './page.ts';

/** A link to another website: it is not told where its reader came from. */
export function external(address: string, label: string, lang?: string): Markup {
  return lang
    ? html`<a href="${address}" rel="noreferrer" lang="${lang}" hreflang="${lang}">${label}</a>`
    : html`<a href="${address}" rel="noreferrer">${label}</a>`;
}

import { html } from 'hono/html';
import type { LocalizedText } from '../../data/schema/text.ts';
import type { Markup, SiteLanguage } from './page.ts';

/** A text of a record in the reader's language, or in Swedish and marked so. */
export function say(language: SiteLanguage, text: LocalizedText): Markup {
  const own = text[language];
  return own === undefined ? html`<span lang="sv">${text.sv}</span>` : html`${own}`;
}

import { html } from 'hono/html';
import type { Markup, SiteLanguage } from '../site/page.ts';
import { isLeftOver, type ApiDescription } from './description.ts';
import { schemaSection } from './schema.view.ts';
import { texts } from './text/texts.ts';

/** Every kind of record and answer with its fields, made from the description of the API. */
export function records(language: SiteLanguage, description: ApiDescription): Markup {
  const text = texts[language];
  const shown = Object.entries(description.components.schemas)
    .filter(([name]) => !isLeftOver(name, description))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return html`
    <h1>${text.records}</h1>
    <p class="lead">${text.recordsText}</p>
    <p><a href="${text.path}">${text.heading}</a></p>
    ${shown.map(([name, schema]) => schemaSection(name, schema, language))}
  `;
}

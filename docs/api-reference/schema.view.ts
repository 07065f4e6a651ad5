import { html } from 'hono/html';
import type { Markup, SiteLanguage } from '../site/page.ts';
import { inLanguage, nameIn, type Schema } from './description.ts';
import type { ReferenceText } from './text/en.ts';
import { texts } from './text/texts.ts';

/** A sentence of the description, in which names of fields stand between backticks. */
export function inWords(sentence: string): Markup {
  const parts = sentence.split('`');
  return html`${parts.map((part, at) => (at % 2 ? html`<code>${part}</code>` : part))}`;
}

/** What a value is, in words and with links to the records it is made of. */
export function typeOf(schema: Schema, text: ReferenceText): Markup {
  const name = nameIn(schema);
  if (name) return html`<a href="${text.recordsPath}#${anchor(name)}">${name}</a>`;
  if (schema.anyOf) {
    const others = schema.anyOf.filter(
      (one) => one.type !== 'null' && !nameIn(one)?.endsWith('Part'),
    );
    const types = others.map((one, at) => html`${at ? ' | ' : ''}${typeOf(one, text)}`);
    return html`${types}${schema.anyOf.some(({ type }) => type === 'null') ? html` ${text.orNull}` : ''}`;
  }
  if (schema.allOf) return html`${schema.allOf.map((one) => typeOf(one, text))}`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) {
    const values = schema.enum.map((one, at) => html`${at ? ', ' : ''}<code>${String(one)}</code>`);
    return html`${text.oneOf} ${values}`;
  }
  if (schema.items) return html`${text.listOf} ${typeOf(schema.items, text)}`;
  if (typeof schema.additionalProperties === 'object')
    return html`${text.byKey} ${typeOf(schema.additionalProperties, text)}`;
  const types = [schema.type ?? 'object'].flat();
  const words = types.filter((one) => one !== 'null').join(' | ');
  return html`${words}${schema.format ? ` (${schema.format})` : ''}${rangeOf(schema)}${
    types.includes('null') ? html` ${text.orNull}` : ''
  }`;
}

function rangeOf({ minimum, maximum }: Schema): string {
  if (minimum === undefined && maximum === undefined) return '';
  return `, ${minimum ?? ''}–${maximum ?? ''}`;
}

/** The fields of a record, or what the value is where it has none. */
export function schemaSection(name: string, schema: Schema, language: SiteLanguage): Markup {
  const text = texts[language];
  const parts = [schema, ...(schema.allOf ?? [])];
  const fields = parts.flatMap(({ properties }) => Object.entries(properties ?? {}));
  return html`<section>
    <h2 id="${anchor(name)}">${name}</h2>
    ${schema.description ? html`<p>${inWords(inLanguage(schema.description, language))}</p>` : ''}
    ${fields.length && !schema.allOf ? '' : html`<p>${typeOf(schema, text)}</p>`}
    ${
      fields.length
        ? html`<details>
            <summary>${text.fieldsOf} <span class="visually-hidden">${name}</span></summary>
            <dl class="fields">
              ${fields.map(
                ([field, value]) =>
                  html`<div>
                    <dt><code>${field}</code></dt>
                    <dd>
                      ${typeOf(value, text)}${
                        value.description
                          ? html`<br />${inWords(inLanguage(value.description, language))}`
                          : ''
                      }
                    </dd>
                  </div>`,
              )}
            </dl>
          </details>`
        : ''
    }
  </section>`;
}

/** Where a record is explained on the page. */
function anchor(name: string): string {
  return `record-${name}`;
}

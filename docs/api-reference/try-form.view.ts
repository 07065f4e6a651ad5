import { html } from 'hono/html';
import type { Markup } from '../site/page.ts';
import { neverTyped, type Operation, type Parameter, type Schema } from './description.ts';
import type { ReferenceText } from './text/en.ts';

interface Tried {
  readonly path: string;
  readonly operation: Operation;
  readonly apiRoot: string;
  readonly text: ReferenceText;
}

const suffixes: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/ld+json': 'jsonld',
  'text/csv': 'csv',
  'application/x-ndjson': 'ndjson',
};

/** A form for one address. It is hidden until the script that can send it has come. */
export function tryForm({ path, operation, apiRoot, text }: Tried): Markup {
  const { parameters = [], operationId, responses } = operation;
  const fields = parameters.filter(({ name }) => name !== neverTyped);
  const types = Object.keys(responses['200']?.content ?? {});
  // The bytes of an archive are nothing to read.
  if (types.includes('application/zip')) return html``;
  const id = (name: string) => `${operationId}-${name}`;
  return html`<details class="try" hidden>
    <summary>${text.tryIt} <span class="visually-hidden">${path}</span></summary>
    <form data-address="${new URL(apiRoot).pathname}${path}" autocomplete="off">
      ${fields.map((one) => field(one, id(one.name)))}
      ${
        types.length > 1
          ? html`<p>
              <label for="${id('form')}">${text.form}</label>
              <select id="${id('form')}" data-suffix>
                ${types.map(
                  (type) =>
                    html`<option value="${type === 'application/json' ? '' : suffixes[type]}">
                      ${type}
                    </option>`,
                )}
              </select>
            </p>`
          : ''
      }
      <p><button type="submit" class="button">${text.send}</button></p>
      <p>${text.sent}</p>
      <div role="status" aria-label="${text.status}" data-status></div>
      <pre tabindex="0" role="region" aria-label="${text.body}: ${path}" data-body hidden></pre>
    </form>
  </details>`;
}

function field({ name, in: place, schema }: Parameter, id: string): Markup {
  const label = html`<label for="${id}"><code>${name}</code></label>`;
  const values = choicesOf(schema);
  if (values && place === 'query')
    return html`<p>
      ${label}
      <select id="${id}" name="${name}" data-in="${place}">
        <option value=""></option>
        ${values.map((value) => html`<option>${value}</option>`)}
      </select>
    </p>`;
  const given = place === 'path' ? (typeof schema.example === 'string' ? schema.example : '') : '';
  return html`<p>
    ${label}
    <input
      id="${id}"
      name="${name}"
      data-in="${place}"
      value="${given}"
      spellcheck="false"
      autocapitalize="off"
    />
  </p>`;
}

function choicesOf({ enum: own, items }: Schema): string[] | undefined {
  return (own ?? items?.enum)?.map(String);
}

import { html } from 'hono/html';
import type { Markup, SiteLanguage } from '../site/page.ts';
import { commonParameters, inLanguage, type Operation, type Parameter } from './description.ts';
import { inWords, typeOf } from './schema.view.ts';
import type { ReferenceText } from './text/en.ts';
import { tryForm } from './try-form.view.ts';

/** The language of the page, and its own texts. */
interface InLanguage {
  readonly language: SiteLanguage;
  readonly text: ReferenceText;
}

interface Shown extends InLanguage {
  readonly path: string;
  readonly operation: Operation;
  readonly apiRoot: string;
}

/** One address: what it answers, what it can be asked, real answers, and a form to try it. */
export function operationSection({ path, operation, apiRoot, language, text }: Shown): Markup {
  const { parameters = [], operationId, responses } = operation;
  const isCommon = ({ name }: Parameter) => commonParameters.some((one) => one === name);
  const own = parameters.filter((one) => !isCommon(one));
  const common = parameters.filter(isCommon);
  return html`<section aria-labelledby="${operationId}">
    <h3 id="${operationId}"><code>GET ${path}</code></h3>
    <p>${inWords(inLanguage(operation.description, language))}</p>
    <details>
      <summary>${text.parameters} <span class="visually-hidden">${path}</span></summary>
      ${parameters.length ? '' : html`<p>${text.noParameters}</p>`}
      ${
        own.length
          ? html`<dl class="fields">${own.map((one) => parameterRow(one, { language, text }))}</dl>`
          : ''
      }
      ${
        common.length
          ? html`<p>
              ${own.length ? text.commonHere : ''}
              ${common.map(
                ({ name }, at) =>
                  html`${at ? ', ' : ''}<a href="#parameter-${name}"><code>${name}</code></a>`,
              )}
            </p>`
          : ''
      }
    </details>
    ${answers(responses['200']?.content ?? {}, text)} ${tryForm({ path, operation, apiRoot, text })}
  </section>`;
}

/** A query or path parameter: its name, its values, what it does. */
export function parameterRow(
  { name, in: place, description, schema }: Parameter,
  { language, text }: InLanguage,
  id?: string,
): Markup {
  const about = description ?? schema.description;
  return html`<div ${id ? html`id="${id}"` : ''}>
    <dt><code>${name}</code>${place === 'path' ? ` (${text.required})` : ''}</dt>
    <dd>
      ${typeOf(schema, text)}${about ? html`<br />${inWords(inLanguage(about, language))}` : ''}
    </dd>
  </div>`;
}

function answers(
  content: NonNullable<Operation['responses'][string]['content']>,
  text: ReferenceText,
): Markup {
  const schema = content['application/json']?.schema;
  const links = Object.entries(content).flatMap(([type, { examples }]) => {
    const address = examples?.real?.summary.replace(/^GET /, '');
    return address ? [html`<li><a href="${address}" type="${type}">${type}</a></li>`] : [];
  });
  return html`<p>${text.answer}: ${schema ? typeOf(schema, text) : ''}</p>
    ${
      links.length
        ? html`<p>${text.example}:</p>
            <ul>
              ${links}
            </ul>`
        : ''
    }`;
}

import { html } from 'lit/html.js';
import { line, type Content, type Value, type View } from '../view/view.ts';

/** A list of labels with their values; a label without any known value is left out. */
export function definitions(view: View, rows: [label: string, ...values: Value[]][]): Content {
  return html`<dl>
    ${rows.map(([label, ...values]) =>
      values.some(Boolean)
        ? html`<div class="row">
            <dt>${label}</dt>
            <dd>${values.map((value) => line(view, value))}</dd>
          </div>`
        : '',
    )}
  </dl>`;
}

import { html } from 'lit/html.js';
import type { Content } from '../view/view.ts';

/** A column's heading, and which way the rows are sorted by it. */
export type Column = [heading: Content, sort?: 'ascending' | 'descending' | 'none'];

/** A table that scrolls within itself, by keyboard too. The first cell names its row. */
export function table(label: Content, columns: Column[], rows: Content[][]): Content {
  return html`<div class="scroll" role="region" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map(
            ([heading, sort = 'none']) => html`<th scope="col" aria-sort=${sort}>${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

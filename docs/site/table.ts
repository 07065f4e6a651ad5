import { html } from 'hono/html';
import type { Markup } from './page.ts';

type Cell = string | Markup;

/** A table that scrolls within itself, by keyboard too. The first cell names its row. */
export function scrollTable(
  caption: string,
  columns: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): Markup {
  return html`<div class="table" role="group" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
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

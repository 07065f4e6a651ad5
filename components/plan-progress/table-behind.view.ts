import { html } from 'lit/html.js';
import { table } from '../plan/table.view.ts';
import type { Content, View } from '../view/view.ts';

/** The rows behind a drawing, as the table that says the same in words. */
export function tableBehind(
  { words }: View,
  title: Content,
  columns: Content[],
  rows: Content[][],
): Content {
  return html`<details>
    <summary>${words.asTable} ${title}</summary>
    ${table(
      title,
      columns.map((column) => [column]),
      rows,
    )}
  </details>`;
}

import { html } from 'lit/html.js';
import { names } from '../plan/fact.view.ts';
import type { ActivityRow, Order, SortKey } from '../plan/rows.ts';
import { table } from '../plan/table.view.ts';
import { say, type Content, type View } from '../view/view.ts';
import { statusTag, timeOf } from './activity.view.ts';

const columns = ['title', 'goal', 'responsible', 'timing', 'status'] as const;

/** The activities as a table that its reader can sort. */
export function activityTable(view: View, rows: ActivityRow[], order?: Order): Content {
  const { words } = view;
  const direction = order?.descending ? 'descending' : 'ascending';
  return table(
    words.activities,
    columns.map((key: SortKey) => [
      html`<button name="sort" value=${key}>${words[key]}</button>`,
      order?.by === key ? direction : 'none',
    ]),
    rows.map((row) => [
      html`<button name="open" value=${row.activity.id}>${say(view, row.activity.title)}</button>`,
      row.goals.map(({ number }) => number).join(', '),
      names(view, row.responsible),
      timeOf(view, row),
      statusTag(view, row),
    ]),
  );
}

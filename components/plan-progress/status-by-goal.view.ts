import { html } from 'lit/html.js';
import type { Plan } from '../../data/schema/plan.ts';
import { statusOrder, type ActivityRow } from '../plan/rows.ts';
import { heading, say, type Content, type View } from '../view/view.ts';
import { legend, stackedBar, type Share } from './patterns.view.ts';
import { tableBehind } from './table-behind.view.ts';

/** How many activities stand where: of the whole plan, then of each goal. */
export function statusByGoal(view: View, plan: Plan, rows: ActivityRow[]): Content {
  const { words } = view;
  const whole = sharesOf(view, rows);
  const parts: { name: string | undefined; content: Content; rows: ActivityRow[] }[] = [
    { name: words.allGoals, content: words.allGoals, rows },
    ...plan.goals.map(({ id, number, text }) => ({
      name: [words.goal, number].join(' '),
      content: [words.goal, ` ${number}. `, say(view, text)],
      rows: rows.filter(({ goals }) => goals.some((goal) => goal.id === id)),
    })),
    {
      name: words.noGoal,
      content: words.noGoal,
      rows: rows.filter(({ goals }) => !goals.length),
    },
  ].filter((part) => part.rows.length);
  // Without goals in the plan, the whole is all there is.
  if (!plan.goals.length) parts.length = 1;
  const used = whole.filter(({ count }) => count);

  return html`<section>
    ${heading(view, 1, words.byGoal)} ${legend(whole)}
    ${parts.map(
      (part) =>
        html`<div class="part">
          <p>${part.content}</p>
          ${stackedBar(part.name, sharesOf(view, part.rows))}
        </div>`,
    )}
    ${
      rows.some(({ goals }) => goals.length > 1)
        ? html`<p><small>${words.severalGoals}</small></p>`
        : ''
    }
    ${tableBehind(
      view,
      words.byGoal,
      [words.goal, ...used.map(({ name }) => name)],
      parts.map((part) => [
        part.content,
        ...sharesOf(view, part.rows)
          .filter((_, index) => whole[index]!.count)
          .map(({ count }) => count),
      ]),
    )}
  </section>`;
}

/** The shares of each status, the most finished first; what nobody was asked about last. */
function sharesOf({ words }: View, rows: ActivityRow[]): Share[] {
  const count = (wanted?: string) =>
    rows.filter(({ standing }) => standing?.status === wanted).length;
  return [
    ...statusOrder.map((status) => ({
      pattern: status,
      name: words[`status.${status}`],
      count: count(status),
    })),
    { pattern: 'none', name: words.notAsked, count: count() },
  ];
}

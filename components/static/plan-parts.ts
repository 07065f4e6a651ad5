import { html } from 'lit/html.js';
import { newestFirst } from '../../data/rules/standing.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { activityWords } from '../plan-activities/activities.words.ts';
import { wholeActivity } from '../plan-activities/activity.view.ts';
import { progressWords } from '../plan-progress/progress.words.ts';
import { planState } from '../plan-summary/plan-state.view.ts';
import { planWords, statusOrder } from '../plan/plan.words.ts';
import { activityRows, type ActivityRow } from '../plan/rows.ts';
import { table } from '../plan/table.view.ts';
import { dateInWords } from '../text/dates.ts';
import { byId, heading, line, say, type Content, type View } from '../view/view.ts';

/** Every activity of a plan, in the plan's own order: where nothing can be searched, all is shown. */
export function activitiesView(view: View, data: RegionData, plan: Plan): Content {
  const words = activityWords[view.language];
  const rows = activityRows(data, plan);
  return html`<div lang=${view.language} dir="ltr">
    ${planState(view, data, plan)}
    <section>
      ${heading(view, 0, words.activities)} ${line(view, plan.title)}
      ${rows.length ? rows.map((row) => wholeActivity(view, data, row)) : line(view, words.none)}
    </section>
    ${plan.completeness.level === 'complete' ? '' : line(view, plan.completeness.note)}
  </div>`;
}

/** How a plan is going, in tables alone: the drawings need the element's styles. */
export function progressView(view: View, data: RegionData, plan: Plan): Content {
  const words = progressWords[view.language];
  const rounds = newestFirst(data.followUps.filter(({ planId }) => planId === plan.id));
  const [latest] = rounds;
  return html`<div lang=${view.language} dir="ltr">
    ${planState(view, data, plan)}
    <section>
      ${heading(view, 0, words.progress)} ${line(view, plan.title)}
      ${
        latest
          ? [
              line(view, words.latest(dateInWords(latest.date, view.language))),
              heading(view, 1, words.byGoal),
              statusTable(view, plan, activityRows(data, plan)),
              heading(view, 1, words.rounds),
              rounds.map(({ title, date, commitments }) => [
                heading(view, 2, say(view, title)),
                html`<p>${dateInWords(date, view.language)}</p>`,
                commitments.length
                  ? table(
                      title[view.language] ?? title.sv,
                      [[words.organization], [words.answer]],
                      commitments.map(({ organizationId, answered, text }) => [
                        say(view, byId(data.organizations, organizationId)?.name),
                        answered ? say(view, text ?? words.answeredWithoutText) : words.notAnswered,
                      ]),
                    )
                  : line(view, words.nobodyAsked),
              ]),
            ]
          : line(view, words.noFollowUps)
      }
    </section>
  </div>`;
}

function statusTable(view: View, plan: Plan, rows: ActivityRow[]): Content {
  const { goal, statuses, notAsked } = planWords[view.language];
  const words = progressWords[view.language];
  const used = [...statusOrder, undefined].filter((status) =>
    rows.some(({ standing }) => standing?.status === status),
  );
  const counts = (of: ActivityRow[]) =>
    used.map((status) => of.filter(({ standing }) => standing?.status === status).length);
  return table(
    words.byGoal,
    [[goal], ...used.map((status): [string] => [status ? statuses[status] : notAsked])],
    [
      [words.allGoals, ...counts(rows)],
      ...plan.goals.map(({ id, number, text }) => [
        [`${goal} ${number}. `, say(view, text)],
        ...counts(rows.filter(({ goals }) => goals.some((one) => one.id === id))),
      ]),
    ],
  );
}

import { html } from 'lit/html.js';
import { newestFirst } from '../../data/rules/standing.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { wholeActivity } from '../plan-activities/activity.view.ts';
import { activityRows, statusOrder, type ActivityRow } from '../plan/rows.ts';
import { table } from '../plan/table.view.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { byId, heading, line, plain, say, type Content, type View } from '../view/view.ts';

/** Every activity of a plan, in the plan's own order: where nothing can be searched, all is shown. */
export function activitiesView(view: View, data: RegionData, plan: Plan): Content {
  const { words } = view;
  const rows = activityRows(data, plan);
  return html`<section>
    ${heading(view, 0, words.activities)} ${line(view, plan.title)}
    ${rows.length ? rows.map((row) => wholeActivity(view, data, row)) : line(view, words.noActivities)}
  </section>`;
}

/** How a plan is going, in tables alone: the drawings need the element's styles. */
export function progressView(view: View, data: RegionData, plan: Plan): Content {
  const { words } = view;
  const rounds = newestFirst(data.followUps.filter(({ planId }) => planId === plan.id));
  const [latest] = rounds;
  return html`<section>
    ${heading(view, 0, words.progress)} ${line(view, plan.title)}
    ${
      latest
        ? [
            line(view, tell(view, words.latest, dateInWords(view, latest.date))),
            heading(view, 1, words.byGoal),
            statusTable(view, plan, activityRows(data, plan)),
            heading(view, 1, words.rounds),
            rounds.map(({ title, date, commitments }) => [
              heading(view, 2, say(view, title)),
              html`<p>${dateInWords(view, date)}</p>`,
              commitments.length
                ? table(
                    plain(view, title),
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
  </section>`;
}

function statusTable(view: View, plan: Plan, rows: ActivityRow[]): Content {
  const { words } = view;
  const used = [...statusOrder, undefined].filter((status) =>
    rows.some(({ standing }) => standing?.status === status),
  );
  const counts = (of: ActivityRow[]) =>
    used.map((status) => of.filter(({ standing }) => standing?.status === status).length);
  return table(
    words.byGoal,
    [
      [words.goal],
      ...used.map((status): [Content] => [status ? words[`status.${status}`] : words.notAsked]),
    ],
    [
      [words.allGoals, ...counts(rows)],
      ...plan.goals.map(({ id, number, text }) => [
        [words.goal, ` ${number}. `, say(view, text)],
        ...counts(rows.filter(({ goals }) => goals.some((one) => one.id === id))),
      ]),
    ],
  );
}

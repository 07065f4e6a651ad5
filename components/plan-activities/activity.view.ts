import { html } from 'lit/html.js';
import { newestFirst } from '../../data/rules/standing.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { fact, names } from '../plan/fact.view.ts';
import { dateInWords, periodInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { heading, items, line, say, type Content, type View } from '../view/view.ts';
import type { ActivityRow } from '../plan/rows.ts';

/** Names on a card before the rest are only counted: some activities belong to every municipality. */
const SOME = 3;

/** An activity in the list: what, who and when, and the way to the rest. */
export function activityCard(view: View, row: ActivityRow): Content {
  const { id, title } = row.activity;
  const { words } = view;
  const { responsible } = row;
  const others = responsible.length - SOME;
  return html`<li class="card" part="card">
    ${activityBody(view, row, [
      fact(
        words.responsible,
        responsible.length && [
          names(view, responsible.slice(0, SOME)),
          others > 0 ? [' ', tell(view, words.others, others)] : '',
        ],
      ),
      time(view, row),
    ])}
    <button name="open" value=${id}>
      ${words.read}<span class="heard"> ${words.readAbout} ${say(view, title)}</span>
    </button>
  </li>`;
}

/** Everything that is known of one activity. */
export function wholeActivity(view: View, { followUps }: RegionData, row: ActivityRow): Content {
  const { words } = view;
  const { activity, goals } = row;
  const reports = newestFirst(followUps).flatMap(({ date, activityStatuses }) =>
    activityStatuses
      .filter(({ activityId }) => activityId === activity.id)
      .map(
        ({ status, note }) =>
          html`<li>
            ${dateInWords(view, date)}: ${words[`status.${status}`]}. ${say(view, note)}
          </li>`,
      ),
  );
  return html`<div class="card" part="card">
    ${activityBody(view, row, [
      fact(words.responsible, names(view, row.responsible)),
      fact(words.cooperating, names(view, row.cooperating)),
      time(view, row),
      fact(
        words.goals,
        listed(
          items(
            view,
            goals.map(({ text }) => text),
          ),
        ),
      ),
      fact(words.focus, say(view, activity.emphasisReason)),
      fact(
        words.targetGroup,
        activity.targetGroups.map((group) => words[`group.${group}`]).join(', '),
      ),
      fact(
        words.violence,
        activity.violenceKinds.map((kind) => words[`violence.${kind}`]).join(', '),
      ),
      fact(words.indicators, listed(items(view, activity.indicators))),
      fact(words.followUps, listed(reports)),
      fact(words.place, say(view, activity.placeInSource)),
    ])}
  </div>`;
}

function activityBody(view: View, row: ActivityRow, facts: Content): Content {
  const { words } = view;
  const { goals, activity } = row;
  return html`${heading(view, 1, say(view, activity.title))}
    <p class="tags">
      ${activity.emphasized ? html`<b>${words.focus}</b>` : ''} ${statusTag(view, row)}
      ${goals.map(({ number }) => html`<span>${words.goal} ${number}</span>`)}
    </p>
    ${line(view, activity.text)}
    <dl>${facts}</dl>`;
}

/** Where an activity stands, when some round has asked about it. */
export function statusTag({ words }: View, { standing }: ActivityRow): Content {
  return (
    standing &&
    html`<span class="status ${standing.status}">${words[`status.${standing.status}`]}</span>`
  );
}

/** When it is done, as the plan says. */
export function timeOf(view: View, { activity: { timing } }: ActivityRow): string {
  return timing ? periodInWords(view, timing) : '';
}

function time(view: View, row: ActivityRow): Content {
  const { timing, timingNote } = row.activity;
  return fact(
    view.words.timing,
    (timing || timingNote) && [timeOf(view, row), ' ', say(view, timingNote)],
  );
}

function listed(entries: Content[]): Content {
  return entries.length
    ? html`<ul>
        ${entries}
      </ul>`
    : '';
}

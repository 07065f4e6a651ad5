import { html } from 'lit/html.js';
import { periodState } from '../../data/rules/period.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { dateInWords, periodInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { byId, line, say, type Content, type View } from '../view/view.ts';

/** What stands around every view of a plan: before it whether it is over, after it what is missing. */
export function planFrame(view: View, data: RegionData, plan: Plan, content: Content): Content {
  const { level, note } = plan.completeness;
  const { list, release } = data;
  return [
    // Only the data of a release that the host page has pinned goes without any list of contacts.
    release && list === null ? line(view, tell(view, view.words.pinned, release)) : '',
    planState(view, data, plan),
    content,
    level === 'complete' ? '' : line(view, note),
  ];
}

/** Running or over comes first: a reader must not take an old plan for a current one. */
export function planState(view: View, { plans }: RegionData, { period, successor }: Plan): Content {
  const { words, today } = view;
  const state = today ? periodState(period, today) : null;
  const next = byId(plans, successor.planId);
  return html`<div class="note ${state ?? ''}">
    <p>
      <strong
        >${tell(view, words[state ? (`planPeriod.${state}` as const) : 'planPeriod'], periodInWords(view, period))}</strong
      >
      ${
        next
          ? [words.successor, ' ', say(view, next.title)]
          : tell(view, words.noSuccessor, dateInWords(view, successor.searchedOn))
      }
    </p>
    <p><small>${say(view, successor.note)}</small></p>
  </div>`;
}

import { html } from 'lit/html.js';
import { lastDay, periodState } from '../../data/rules/period.ts';
import type { Period } from '../../data/schema/dates.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { dateInWords, periodInWords } from '../text/dates.ts';
import { byId, line, say, type Content, type View } from '../view/view.ts';
import { summaryWords } from './summary.words.ts';

/** Running or over comes first: a reader must not take an old plan for a current one. */
export function planState(view: View, { plans }: RegionData, { period, successor }: Plan): Content {
  const words = summaryWords[view.language];
  const state = view.today && periodState(period, view.today);
  const next = byId(plans, successor.planId);
  return html`<div class="note ${state}">
    <p>
      <strong
        >${words.planPeriod}
        ${periodInWords(period, view.language) + (state ? ' ' + words.planStates[state] : '')}.</strong
      >
      ${
        next
          ? [words.successor, ' ', say(view, next.title)]
          : `${words.noSuccessor} ${dateInWords(successor.searchedOn, view.language)}.`
      }
    </p>
    <p><small>${say(view, successor.note)}</small></p>
  </div>`;
}

/** To when something holds, or held; nothing when the source gives no end. */
export function validityNote(view: View, { to }: Period): Content {
  const words = summaryWords[view.language];
  const end = to && lastDay(to);
  return line(
    view,
    end &&
      `${view.today && view.today > end ? words.wasValidTo : words.validTo} ${dateInWords(end, view.language)}.`,
  );
}

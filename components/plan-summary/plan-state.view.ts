import { html } from 'lit/html.js';
import { lastDay, periodState } from '../../data/rules/period.ts';
import type { Period } from '../../data/schema/dates.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { dateInWords, periodInWords } from '../text/dates.ts';
import { byId, line, say, type Content, type View } from '../view/view.ts';

/** Running or over comes first: a reader must not take an old plan for a current one. */
export function planState(view: View, { plans }: RegionData, { period, successor }: Plan): Content {
  const { words, language, today } = view;
  const state = today && periodState(period, today);
  const next = byId(plans, successor.planId);
  return html`<div class="note ${state}">
    <p>
      <strong
        >${words.planPeriod}
        ${periodInWords(period, language) + (state ? ' ' + words.planStates[state] : '')}.</strong
      >
      ${
        next
          ? [words.successor, ' ', say(view, next.title)]
          : `${words.noSuccessor} ${dateInWords(successor.searchedOn, language)}.`
      }
    </p>
    <p><small>${say(view, successor.note)}</small></p>
  </div>`;
}

/** To when something holds, or held; nothing when the source gives no end. */
export function validityNote(view: View, { to }: Period): Content {
  const { words, language, today = '' } = view;
  const end = to && lastDay(to);
  return line(
    view,
    end && `${today > end ? words.wasValidTo : words.validTo} ${dateInWords(end, language)}.`,
  );
}

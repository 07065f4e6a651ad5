import { html } from 'lit/html.js';
import { newestFirst } from '../../data/rules/standing.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { PlanElement } from '../plan/plan-element.ts';
import { partStyles } from '../plan/table.css.ts';
import { activityRows, sorted } from '../plan/rows.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { heading, line, type Content, type View } from '../view/view.ts';
import { patternDefinitions } from './patterns.view.ts';
import { progressStyles } from './plan-progress.css.ts';
import { commitments } from './rounds.view.ts';
import { statusByGoal } from './status-by-goal.view.ts';
import { timeline } from './timeline.view.ts';

/** Rows of the timeline shown at first, and added by each "show more". */
const PAGE = 24;

/**
 * How a plan is going, as its follow-up rounds say: status by goal, timeline and commitments.
 *
 * @state empty - The plan has no follow-ups in the data: said in a sentence.
 */
export class PlanProgress extends PlanElement {
  static override get styles(): string {
    return super.styles + partStyles + progressStyles;
  }

  #shown = PAGE;

  protected override showPlan(view: View, data: RegionData, plan: Plan): Content {
    const { words } = view;
    const rounds = newestFirst(data.followUps.filter(({ planId }) => planId === plan.id));
    const rows = activityRows(data, plan);
    const title = [
      html`<div class="title">${heading(view, 0, words.progress)}</div>`,
      line(view, plan.title),
    ];
    if (!rounds.length) return html`<section>${title} ${line(view, words.noFollowUps)}</section>`;
    return html`<section>
        ${title} ${line(view, tell(view, words.latest, dateInWords(view, rounds[0]!.date)))}
        ${patternDefinitions()}
      </section>
      ${
        rows.length
          ? [
              statusByGoal(view, plan, rows),
              timeline(
                view,
                plan,
                sorted(rows, { by: 'timing', descending: false }, view),
                this.#shown,
                this.#more(view, rows.length),
              ),
            ]
          : ''
      }
      ${commitments(view, data, rounds)}`;
  }

  #more(view: View, count: number): Content {
    const rest = Math.min(PAGE, count - this.#shown);
    return rest > 0
      ? html`<button @click=${() => this.#showMore()}>${tell(view, view.words.more, rest)}</button>`
      : '';
  }

  #showMore(): void {
    this.focusNext = ['.timeline > li', this.#shown];
    this.#shown += PAGE;
    this.requestUpdate();
  }
}

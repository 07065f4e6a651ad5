import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html } from 'lit/html.js';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { FridElement } from '../element/frid-element.ts';
import { planState } from '../plan-summary/plan-state.view.ts';
import { line, type Content, type View } from '../view/view.ts';
import { planStyles } from '../plan-summary/plan-summary.css.ts';
import { partStyles } from './plan.css.ts';

/**
 * What elements about a part of one plan share: which plan, and that its state is said first.
 *
 * @slot - What stands there until the plan is shown.
 * @state ended - The plan's period is over on the reader's own day: said first.
 * @state missing - The region has no plan with that id: said in a sentence.
 */
export abstract class PlanElement extends FridElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, planStyles, partStyles];
  }

  static override get properties(): PropertyDeclarations {
    return { plan: {} };
  }

  /**
   * Which plan to show, by its id; the region's first one when it is not given.
   * @values plans
   */
  declare plan: string | undefined;

  /** What a screen reader is told politely, besides what it reads. */
  protected announcement = '';

  /** The part of the plan that the element is about. */
  protected abstract showPlan(view: View, data: RegionData, plan: Plan): Content;

  protected override show(view: View, data: RegionData | undefined): Content {
    const { plan: wanted, announcement } = this;
    const plan = data?.plans.find(({ id }) => !wanted || id === wanted);
    return html`${
        data && plan
          ? html`<div lang=${view.language} dir="ltr">
              ${[
                planState(view, data, plan),
                this.showPlan(view, data, plan),
                // What is missing, and why, is part of the answer.
                plan.completeness.level === 'complete' ? '' : line(view, plan.completeness.note),
              ]}
            </div>`
          : html`<slot></slot>`
      }
      <div class=${plan ? 'heard' : ''}>
        ${this.status(view, data && (plan ? announcement : view.words.noPlan))}
      </div>`;
  }
}

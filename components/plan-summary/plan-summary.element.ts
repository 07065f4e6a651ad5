import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html } from 'lit/html.js';
import type { RegionData } from '../../data/schema/region-data.ts';
import { FridElement } from '../element/frid-element.ts';
import type { Content, View } from '../view/view.ts';
import { planView } from './plan.view.ts';
import { planStyles } from './plan-summary.css.ts';

/**
 * What a region's action plan is: first of all whether it is running or over, on the reader's own day.
 *
 * @slot - What stands there until the plan is shown.
 * @state ended - The plan's period is over on the reader's own day: said first.
 * @state missing - The region has no plan with that id: said in a sentence.
 */
export class PlanSummary extends FridElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, planStyles];
  }

  static override get properties(): PropertyDeclarations {
    return { plan: {} };
  }

  /**
   * Which plan to show, by its id; the region's first one when it is not given.
   * @values plans
   */
  declare plan: string | undefined;

  protected override show(view: View, data: RegionData | undefined): Content {
    const { words } = view;
    const { plan: wanted } = this;
    const plan = data?.plans.find(({ id }) => !wanted || id === wanted);
    return html`${data && plan ? planView(view, data, plan) : html`<slot></slot>`}
    ${this.status(view, data && (plan ? '' : words.noPlan))}`;
  }
}

import { html } from 'lit/html.js';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { Properties } from '../element/base-element.ts';
import { FridElement } from '../element/frid-element.ts';
import { tellUnknown } from '../element/unknown.ts';
import type { Content, View } from '../view/view.ts';
import { planStyles } from './plan.css.ts';
import { planFrame } from './plan-frame.view.ts';

/**
 * What the elements about one plan share: which plan, and that its state is said first.
 *
 * @slot - What stands there until the plan is shown.
 * @state ended - The plan's period is over on the reader's own day: said first.
 * @state partial - The plan could be read only in part: said last.
 * @state missing - The region has no plan with that id: said in a sentence.
 */
export abstract class PlanElement extends FridElement {
  static override get styles(): string {
    return super.styles + planStyles;
  }

  static override get properties(): Properties {
    return { ...super.properties, plan: {}, release: {} };
  }

  /**
   * Which plan to show, by its id; the region's first one when it is not given.
   * @values plans
   */
  declare plan: string | undefined;

  /**
   * The data release to show, such as 2026.11.0, so that what is cited stays as it was; the newest data
   * when it is not given.
   * @values releases
   */
  declare release: string | undefined;

  override get scope(): string {
    return (this.release ? `releases/${this.release}/` : '') + super.scope;
  }

  /** What the element shows of the plan. */
  protected abstract showPlan(view: View, data: RegionData, plan: Plan): Content;

  protected override show(view: View, data: RegionData | undefined): [Content, ...Content[]] {
    const { plan: wanted } = this;
    const plan = data?.plans.find(({ id }) => !wanted || id === wanted);
    if (data) tellUnknown('plan', wanted, data.plans);
    const shown = data && plan && planFrame(view, data, plan, this.showPlan(view, data, plan));
    return [
      shown ? '' : html`<slot></slot>`,
      shown,
      this.status(view, data && (plan ? this.announcement : (view.words.noPlan ?? '')), !!plan),
    ];
  }
}

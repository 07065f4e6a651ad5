import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { PlanElement } from '../plan/plan-element.ts';
import type { Content, View } from '../view/view.ts';
import { planView } from './plan.view.ts';

/**
 * What a region's action plan is: first of all whether it is running or over, on the reader's own day.
 *
 * @slot - What stands there until the plan is shown.
 */
export class PlanSummary extends PlanElement {
  protected override showPlan(view: View, data: RegionData, plan: Plan): Content {
    return planView(view, data, plan);
  }
}

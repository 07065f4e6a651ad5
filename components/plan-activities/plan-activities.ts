import { define } from '../define.ts';
import { PlanActivities } from './plan-activities.element.ts';

define('frid-plan-activities', PlanActivities);

declare global {
  interface HTMLElementTagNameMap {
    'frid-plan-activities': PlanActivities;
  }
}

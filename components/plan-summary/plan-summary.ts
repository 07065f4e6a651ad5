import { define } from '../define.ts';
import { PlanSummary } from './plan-summary.element.ts';

define('frid-plan-summary', PlanSummary);

declare global {
  interface HTMLElementTagNameMap {
    'frid-plan-summary': PlanSummary;
  }
}

import { define } from '../define.ts';
import { PlanProgress } from './plan-progress.element.ts';

define('frid-plan-progress', PlanProgress);

declare global {
  interface HTMLElementTagNameMap {
    'frid-plan-progress': PlanProgress;
  }
}

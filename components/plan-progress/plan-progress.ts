import { define } from '../define.ts';
import { PlanProgress } from './plan-progress.element.ts';

define('frid-plan-progress', PlanProgress);

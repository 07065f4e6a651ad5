import { define } from '../define.ts';
import { PlanActivities } from './plan-activities.element.ts';

define('frid-plan-activities', PlanActivities);

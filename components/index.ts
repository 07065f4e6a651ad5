/**
 * What the npm package gives: the class of each element, the function that defines it, and the one that
 * says where the data lies. Importing this has no side effect; `frid/support-directory.js` and its like define the usual tag.
 */
export { dataFrom } from './data/region-request.ts';
export { define } from './define.ts';
export { FridStateEvent, type FridState } from './element/state-event.ts';
export { NetworkDirectory } from './network-directory/network-directory.element.ts';
export { PlanActivities } from './plan-activities/plan-activities.element.ts';
export { PlanProgress } from './plan-progress/plan-progress.element.ts';
export { PlanSummary } from './plan-summary/plan-summary.element.ts';
export { QuickExit } from './quick-exit/quick-exit.element.ts';
export { SupportContact } from './support-contact/support-contact.element.ts';
export { SupportDirectory } from './support-directory/support-directory.element.ts';
export type { RegionData } from '../data/schema/region-data.ts';

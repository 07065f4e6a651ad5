import { NetworkDirectory } from '../network-directory/network-directory.element.ts';
import { PlanActivities } from '../plan-activities/plan-activities.element.ts';
import { PlanProgress } from '../plan-progress/plan-progress.element.ts';
import { PlanSummary } from '../plan-summary/plan-summary.element.ts';
import { SupportContact } from '../support-contact/support-contact.element.ts';
import { SupportDirectory } from '../support-directory/support-directory.element.ts';

const classes = {
  'support-directory': SupportDirectory,
  'support-contact': SupportContact,
  'plan-summary': PlanSummary,
  'plan-activities': PlanActivities,
  'plan-progress': PlanProgress,
  'network-directory': NetworkDirectory,
};

/**
 * The styles of an element for its printed form, where its shadow is the page itself: for pages that
 * hold nothing else.
 */
export function printedStyles(element: keyof typeof classes): string {
  return classes[element].styles
    .replace(/:host\(\[hidden\]\)\s*{[^}]*}/, '')
    .replaceAll(':host', `frid-${element}`)
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ');
}

import { networkDirectoryExamples } from '../network-directory/network-directory.examples.ts';
import { planActivitiesExamples } from '../plan-activities/plan-activities.examples.ts';
import { planProgressExamples } from '../plan-progress/plan-progress.examples.ts';
import { planSummaryExamples } from '../plan-summary/plan-summary.examples.ts';
import { quickExitExamples } from '../quick-exit/quick-exit.examples.ts';
import { supportContactExamples } from '../support-contact/support-contact.examples.ts';
import { supportDirectoryExamples } from '../support-directory/support-directory.examples.ts';
import type { ElementExamples } from './example.ts';

/** The examples of every element, by its folder. */
export const allExamples: Readonly<Record<string, ElementExamples>> = {
  'support-directory': supportDirectoryExamples,
  'support-contact': supportContactExamples,
  'plan-summary': planSummaryExamples,
  'plan-activities': planActivitiesExamples,
  'plan-progress': planProgressExamples,
  'network-directory': networkDirectoryExamples,
  'quick-exit': quickExitExamples,
};

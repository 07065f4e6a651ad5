/** The script for pages that show a plan and no support contacts. */
import './network-directory/network-directory.ts';
import './plan-activities/plan-activities.ts';
import './plan-progress/plan-progress.ts';
import './plan-summary/plan-summary.ts';
import './upgrade-divs.ts';

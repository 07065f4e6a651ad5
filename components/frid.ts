/** The script for any page: it defines every element of Frid. */
import './frid-support.ts';
import './frid-plan.ts';
import './outdated-lines.ts';
import './unknown-divs.ts';

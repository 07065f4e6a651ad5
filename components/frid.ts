/** The script that host pages load: it defines every element of Frid. */
import './plan-summary/plan-summary.ts';
import './support-directory/support-directory.ts';

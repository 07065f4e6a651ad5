/**
 * The script that host pages load: it defines every element of Frid. In this order, and that of
 * `frid-support.ts`, it packs best.
 */
import './support-directory/support-directory.ts';
import './plan-summary/plan-summary.ts';

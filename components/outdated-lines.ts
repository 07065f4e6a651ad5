/**
 * Tells the editor of a page, in the console, when the numbers pasted into it are older than those of the
 * service. Not the reader, who cannot mend it, and not in the page.
 */
import { regionRequest } from './data/region-request.ts';
import type { FridElement } from './element/frid-element.ts';

/** Milliseconds: when the data has come, if it comes at all. */
const lookAfter = 5_000;

setTimeout(() => {
  for (const lines of document.querySelectorAll<HTMLElement>('[data-as-of]')) {
    const { asOf } = lines.dataset;
    const { region, language } = lines.parentElement as FridElement;
    const newest = region && regionRequest(region, language).data?.numbersAsOf;
    if (newest && asOf! < newest) {
      console.info(`Frid: the numbers pasted here are from ${asOf}, newer ones from ${newest}.`);
    }
  }
}, lookAfter);

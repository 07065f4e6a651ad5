/** What is left to see of a page that somebody is leaving. */
import { host, page } from './host-page.ts';

export interface Seen {
  text: string;
  title: string;
  top: string | undefined;
}

/** What can be seen of the page, from inside it. */
export function look(): Seen {
  const parts = [...document.body.querySelectorAll<HTMLElement>('*')];
  return {
    text: parts.map((part) => (part.getClientRects().length ? part.innerText : '')).join(''),
    title: document.title.replace('\u200b', ''),
    top: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.role ?? undefined,
  };
}

/**
 * Leaves for a page that never answers, does something more, and looks. It all runs inside the page:
 * from outside the browser lets nobody in while the next page is under way.
 */
export function seenWhileLeaving(
  then: () => void = () => {},
  inTheSameTask = false,
): Promise<Seen> {
  host.pages.set('/weather', null);
  const report = `report((${String(look)})())`;
  const script = `document.querySelector('frid-quick-exit a').click();
    (${String(then)})();
    ${inTheSameTask ? report : `requestAnimationFrame(() => ${report})`}`;
  return new Promise((resolve, reject) => {
    page
      .exposeFunction('report', resolve)
      .then(() => page.evaluate(script))
      .catch((error: Error) => {
        // The page it ran in is gone by then, which is the point.
        if (!error.message.includes('navigation')) reject(error);
      });
  });
}

export const nothing: Seen = { text: '', title: '', top: 'status' };

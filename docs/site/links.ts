import { html } from 'hono/html';
import type { Markup } from './page.ts';

/**
 * Every other website that the pages themselves link to; the records have their sources besides. None of
 * them is told where its reader came from.
 */
export const otherWebsites = {
  /**
   * Where "Lämna sidan" leads: the weather, which everybody looks at and which never shows what was
   * read before (GOV.UK Exit this page, "target").
   */
  weather: 'https://www.smhi.se/',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  supervision: 'https://www.digg.se/tdosanmalan',
  filterRepo: 'https://github.com/newren/git-filter-repo',
} as const;

/** A link to another website. */
export function external(website: keyof typeof otherWebsites, label: string): Markup {
  return html`<a href="${otherWebsites[website]}" rel="noreferrer">${label}</a>`;
}

import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { PinnedScript } from '../../api/embed/widget-versions.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import { en } from './text/en.ts';
import { sv, type SiteText } from './text/sv.ts';

export type SiteLanguage = 'sv' | 'en';
export const siteText: Record<SiteLanguage, SiteText> = { sv, en };

/**
 * Where "Lämna sidan" leads: the weather, which everybody looks at and which never shows what was
 * read before (GOV.UK Exit this page, "target").
 */
const exitAddress = 'https://www.smhi.se/';

/** What every page of the site is given. */
export interface SiteContext {
  publisher: Publisher | null;
  widgetScript: PinnedScript;
}

type Markup = ReturnType<typeof html>;

/** A whole page. The exit link is first in the source, so it is first by keyboard and with scripts off. */
export function layout(
  language: SiteLanguage,
  page: { main: Markup; alternatePath: string; title?: string },
  { publisher, widgetScript }: SiteContext,
): string {
  const text = siteText[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const standing = publisher
    ? html`<p class="standing">
        ${text.publishedBy(publisher.name[language] ?? publisher.name.sv)}
      </p>`
    : html`<p class="standing demonstration">${text.demonstration}</p>`;
  const markup = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${page.title ?? text.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        ${publisher ? '' : html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site/site.css" />
        <link rel="alternate" hreflang="${other}" href="${page.alternatePath}" />
        <script
          type="module"
          src="${widgetScript.path}"
          integrity="${widgetScript.integrity}"
          crossorigin="anonymous"
        ></script>
      </head>
      <body>
        <nav class="exit-bar" aria-label="${text.shortcuts}">
          <a class="exit" href="${exitAddress}" rel="nofollow noreferrer">${text.exit}</a>
          <a class="skip" href="#main">${text.skip}</a>
        </nav>
        <header class="site-header">
          ${standing}
          <div class="masthead">
            <a class="name" href="/${language}/">${text.title}</a>
            <a href="${page.alternatePath}" lang="${other}" hreflang="${other}"
              >${text.otherLanguage}</a
            >
          </div>
          <details>
            <summary>${text.exitQuestion}</summary>
            <p>${text.exitNote}</p>
          </details>
        </header>
        <main id="main" tabindex="-1">${page.main}</main>
        <footer class="site-footer">
          <p>${text.noTrace}</p>
        </footer>
      </body>
    </html>`;
  // A promise only when something inside is one, and nothing is.
  return (markup as HtmlEscapedString).toString();
}

export { html, raw };
export type { Markup };

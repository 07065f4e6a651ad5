import { telHref } from '../../data/rules/phone.ts';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { oembedAddress } from '../../api/embed/oembed.ts';
import { scriptTag } from '../../api/embed/script-tag.ts';
import { newestScript } from '../../api/embed/widget-versions.ts';
import { exitWords } from '../../components/quick-exit/quick-exit.words.ts';
import { fallbackHtml } from '../../components/static/index.ts';
import { otherWebsites } from './links.ts';
import type { Markup, SiteContext, SiteLanguage, SitePage } from './page.ts';
import { siteText } from './text/site-text.ts';

/** A page's own part, and what its frame must know of it. */
export type Framed = Pick<
  SitePage,
  | 'path'
  | 'title'
  | 'description'
  | 'shows'
  | 'showsPlans'
  | 'scripts'
  | 'style'
  | 'wide'
  | 'trace'
  | 'menuBelow'
  | 'ownNumbers'
> & { readonly main: Markup };

/**
 * A whole page. The way out is first in the source, so it is first by keyboard and with scripts off;
 * 112 and the national line are on every page.
 */
export function layout(language: SiteLanguage, page: Framed, context: SiteContext): string {
  const text = siteText[language];
  const markup = html`<!doctype html>
    <html lang="${language}">
      ${head(language, page, context)}
      <body>
        <nav class="shortcuts" aria-label="${text.shortcuts}">
          <frid-quick-exit>
            <a class="exit" href="${otherWebsites.weather}" rel="nofollow noreferrer"
              >${text.exit}</a
            >
            ${
              // No slot has this name: once the script runs, the element's own note takes its place.
              html`<details class="exit-note" slot="without-script">
                <summary>${exitWords[language].promise}</summary>
                <p>${text.exitNote}</p>
              </details>`
            }
          </frid-quick-exit>
          <a class="skip" href="#main">${text.skip}</a>
        </nav>
        ${header(language, page, context)}
        <main id="main" tabindex="-1" ${page.wide ? raw('class="wide"') : ''}>${page.main}</main>
        ${footer(language, page, context)}
      </body>
    </html>`;
  // A promise only when something inside is one, and nothing is.
  return (markup as HtmlEscapedString).toString();
}

function head(language: SiteLanguage, page: Framed, context: SiteContext): Markup {
  const { publisher, baseUrl } = context;
  const name = siteText[language].name;
  const title = page.title[language];
  return html`<head>
    <meta charset="utf-8" />
    <title>${title ? `${title} – ${name}` : name}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${page.description[language]}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    ${publisher ? '' : html`<meta name="robots" content="noindex" />`}
    <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/site/site.css" />
    ${page.style ? html`<link rel="stylesheet" href="${page.style}" />` : ''}
    <link rel="canonical" href="${baseUrl + page.path[language]}" />
    <link rel="alternate" hreflang="sv" href="${baseUrl + page.path.sv}" />
    <link rel="alternate" hreflang="en" href="${baseUrl + page.path.en}" />
    ${
      page.shows
        ? html`<link
            rel="alternate"
            type="application/json+oembed"
            href="${oembedAddress(baseUrl + page.path[language], baseUrl)}"
          />`
        : ''
    }
    ${elementScript(page, context)}
    ${page.scripts?.map((path) => html`<script type="module" src="${path}"></script>`)}
  </head>`;
}

/** Every page has the way out, and one script of elements, whatever else it shows. */
function elementScript({ showsPlans }: Framed, { widgets }: SiteContext): Markup {
  return scriptTag(newestScript(widgets, showsPlans ? 'frid.js' : 'frid-support.js'));
}

function header(language: SiteLanguage, page: Framed, { publisher, pages }: SiteContext): Markup {
  const text = siteText[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const standing = publisher
    ? html`<p class="standing">
        ${text.publishedBy(publisher.name[language] ?? publisher.name.sv)}
      </p>`
    : html`<p class="standing demonstration">${text.demonstration}</p>`;
  return html`<header class="site-header">
    ${standing}
    <div class="masthead">
      <a class="name" href="/${language}/">${text.name}</a>
      <a class="language" href="${page.path[other]}" lang="${other}" hreflang="${other}"
        >${text.otherLanguage}</a
      >
    </div>
    ${
      page.menuBelow
        ? ''
        : html`<nav aria-label="${text.mainNavigation}">
            ${links(['header'], language, page, pages)}
          </nav>`
    }
  </header>`;
}

function footer(language: SiteLanguage, page: Framed, { pages }: SiteContext): Markup {
  const text = siteText[language];
  return html`<footer class="site-footer">
    ${
      page.ownNumbers
        ? ''
        : html`<section class="numbers" aria-label="${text.numbers}">
            ${raw(fallbackHtml({ language }))}
          </section>`
    }
    <nav aria-label="${text.moreNavigation}">
      ${links(page.menuBelow ? ['header', 'footer'] : ['footer'], language, page, pages)}
    </nav>
    <p>${page.trace?.[language] ?? text.noTrace}</p>
    ${
      // Where the numbers are at the top only, and a long list follows.
      page.ownNumbers
        ? html`<div class="staying-call">
            <strong><a class="call" href="${telHref('112')}">${text.call112}</a></strong>
          </div>`
        : ''
    }
  </footer>`;
}

function links(
  places: readonly ('header' | 'footer')[],
  language: SiteLanguage,
  current: Framed,
  pages: readonly SitePage[],
): Markup {
  const shown = places.flatMap((place) =>
    pages.filter(({ navigation }) => navigation?.place === place),
  );
  const path = current.path[language];
  const item = (page: SitePage) => {
    const address = page.path[language];
    const isHere = address === path;
    const isAround = address.length > 4 && path.startsWith(`${address}/`);
    const state = isHere ? raw('aria-current="page"') : isAround ? raw('aria-current="true"') : '';
    return html`<li>
      <a href="${address}" ${state}>${page.navigation?.label[language]}</a>
    </li>`;
  };
  return html`<ul>
    ${shown.map(item)}
  </ul>`;
}

export { html, raw };

import { fallbackHtml } from '../../components/static/index.ts';
import { html, layout, raw, siteText, type SiteContext } from './layout.ts';

/** For a browser whose address leads nowhere, in both languages: a way back, and the numbers. */
export function lostPage(context: SiteContext): string {
  const main = html`
    ${(['sv', 'en'] as const).map(
      (language) => html`
        <section lang="${language}">
          <h1>${siteText[language].notFoundTitle}</h1>
          <p>
            ${siteText[language].notFound}
            <a href="/${language}/">${siteText[language].title}</a>
          </p>
          ${raw(fallbackHtml({ language }))}
        </section>
      `,
    )}
  `;
  return layout('sv', { main, alternatePath: '/en/' }, context);
}

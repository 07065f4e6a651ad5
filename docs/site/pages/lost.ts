import { fallbackHtml } from '../../../components/static/index.ts';
import { html, layout, raw } from '../layout.ts';
import { siteLanguages, type SiteContext } from '../page.ts';
import { siteText } from '../text/site-text.ts';

/** For a browser whose address leads nowhere, in both languages: a way back, and the numbers. */
export function lostPage(context: SiteContext): string {
  const main = html`
    ${siteLanguages.map(
      (language) => html`
        <section lang="${language}">
          ${
            language === 'sv'
              ? html`<h1>${siteText[language].notFoundTitle}</h1>`
              : html`<h2>${siteText[language].notFoundTitle}</h2>`
          }
          <p>
            ${siteText[language].notFound}
            <a href="/${language}/">${siteText[language].startOver}</a>
          </p>
          <div class="numbers">${raw(fallbackHtml({ language }))}</div>
        </section>
      `,
    )}
  `;
  const title = { sv: siteText.sv.notFoundTitle, en: siteText.en.notFoundTitle };
  const frame = { path: { sv: '/sv/', en: '/en/' }, title, description: title };
  return layout('sv', { ...frame, main, ownNumbers: true }, context);
}

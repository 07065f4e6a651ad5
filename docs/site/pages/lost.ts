import { fallbackHtml } from '../../../components/static/index.ts';
import { html, layout, raw } from '../layout.ts';
import { siteLanguages, type SiteContext } from '../page.ts';
import { siteText } from '../text/site-text.ts';

/** For a browser whose address leads nowhere, in both languages: a way back, and the numbers. */
export function lostPage(context: SiteContext): string {
  return wayBack(context, 'notFoundTitle', 'notFound');
}

/** For a browser that cannot be given what it asked for, such as one that sends something to a page. */
export function failedPage(context: SiteContext): string {
  return wayBack(context, 'failedTitle', 'failed');
}

type Told = 'notFoundTitle' | 'notFound' | 'failedTitle' | 'failed';

function wayBack(context: SiteContext, heading: Told, text: Told): string {
  const main = html`
    ${siteLanguages.map(
      (language) => html`
        <section lang="${language}">
          ${
            language === 'sv'
              ? html`<h1>${siteText[language][heading]}</h1>`
              : html`<h2>${siteText[language][heading]}</h2>`
          }
          <p>
            ${siteText[language][text]}
            <a href="/${language}/">${siteText[language].startOver}</a>
          </p>
          <div class="numbers">${raw(fallbackHtml({ language }))}</div>
        </section>
      `,
    )}
  `;
  const title = { sv: siteText.sv[heading], en: siteText.en[heading] };
  const frame = { path: { sv: '/sv/', en: '/en/' }, title, description: title };
  return layout('sv', { ...frame, main, ownNumbers: true }, context);
}

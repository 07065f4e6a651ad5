import { planSummaryHtml, supportDirectoryHtml } from '../../components/static/index.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { html, layout, raw, siteText, type SiteContext, type SiteLanguage } from './layout.ts';

/** The start page: both elements as a municipal page shows them, and the way to the data. */
export function homePage(language: SiteLanguage, data: RegionData, context: SiteContext): string {
  const text = siteText[language];
  const rendered = { language, headingLevel: 3 };
  const main = html`
    <h1>${text.heading}</h1>
    <section aria-labelledby="support">
      <h2 id="support">${text.supportHeading}</h2>
      <frid-support-directory class="reserve" region="${data.region.id}" heading-level="3">
        ${raw(supportDirectoryHtml(data, rendered))}
      </frid-support-directory>
    </section>
    <section aria-labelledby="plan">
      <h2 id="plan">${text.planHeading}</h2>
      <frid-plan-summary region="${data.region.id}" heading-level="3">
        ${raw(planSummaryHtml(data, rendered))}
      </frid-plan-summary>
    </section>
    <section aria-labelledby="about">
      <h2 id="about">${text.title}</h2>
      <p>${text.about.join(' ')}</p>
    </section>
    <section aria-labelledby="data">
      <h2 id="data">${text.dataHeading}</h2>
      <p>${text.dataIntro}</p>
      <ul>
        ${Object.entries(text.dataLinks).map(
          ([path, label]) => html`<li><a href="/frid/v1/${path}">${label}</a></li>`,
        )}
      </ul>
    </section>
  `;
  return layout(language, { main, alternatePath: language === 'sv' ? '/en/' : '/sv/' }, context);
}

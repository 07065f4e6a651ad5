import { dateInWords } from '../../../components/text/dates.ts';
import type { Publisher } from '../../../data/schema/publisher.ts';
import { html } from '../layout.ts';
import { external } from '../links.ts';
import { say } from '../say.ts';
import type { Markup, SiteLanguage, SitePage } from '../page.ts';

const text = {
  sv: {
    heading: 'Tillgänglighetsredogörelse för Frid',
    stands: (name: string) =>
      `${name} står bakom den här webbplatsen. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), vilka brister som är kända och hur du kan anmäla andra.`,
    how: 'Hur tillgänglig är webbplatsen?',
    conformance: {
      full: 'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.',
      partial:
        'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service, på grund av bristerna nedan.',
      none: 'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service, på grund av bristerna nedan.',
    },
    unassessed:
      'Den som publicerar har inte lämnat någon bedömning än. Därför står här inte om webbplatsen är helt, delvis eller inte förenlig med lagen.',
    issues: 'Innehåll som inte är tillgängligt',
    noIssues: 'Inga brister är kända.',
    contact: 'Om du inte kan använda en del av webbplatsen',
    contactText:
      'Skriv till oss. Säg vilken sida det gäller och vad som inte fungerar, så får du innehållet på ett annat sätt.',
    report: 'Anmäl brister till oss',
    reportText:
      'Upptäcker du brister som inte står här, eller tycker du att vi inte följer lagen: skriv till samma adress.',
    supervision: 'Tillsyn',
    supervisionText:
      'Myndigheten för digital förvaltning (Digg) har ansvar för tillsyn över lagen. Är du inte nöjd med hur vi hanterar din synpunkt kan du anmäla det dit.',
    supervisionLink: 'Anmäl bristande tillgänglighet till Digg',
    method: 'Hur vi har testat',
    methods: {
      self: 'Den som publicerar har själv bedömt webbplatsen.',
      external: 'En utomstående har granskat webbplatsen.',
    },
    automatic:
      'Vid varje ändring av programmet provas alla sidor automatiskt i en webbläsare: med axe i ljust läge, mörkt läge och med framtvingade färger, med tangentbord, utan skript, i 320 bildpunkters bredd och med dubbel textstorlek. Sådana prov hittar bara en del av de brister som kan finnas.',
    assessedOn: 'Webbplatsen bedömdes senast',
    updatedOn: 'Redogörelsen uppdaterades senast',
  },
  en: {
    heading: 'Accessibility statement for Frid',
    stands: (name: string) =>
      `${name} is behind this website. Here it says how the website meets the Swedish act on accessibility of digital public services (2018:1937), which shortcomings are known and how you can report others.`,
    how: 'How accessible is the website?',
    conformance: {
      full: 'The website is fully compliant with the act on accessibility of digital public services.',
      partial:
        'The website is partially compliant with the act on accessibility of digital public services, because of the shortcomings below.',
      none: 'The website is not compliant with the act on accessibility of digital public services, because of the shortcomings below.',
    },
    unassessed:
      'The publisher has not given an assessment yet. Hence it does not say here whether the website is fully, partially or not compliant with the act.',
    issues: 'Content that is not accessible',
    noIssues: 'No shortcomings are known.',
    contact: 'If you cannot use a part of the website',
    contactText:
      'Write to us. Say which page it is about and what does not work, and you will get the content in another way.',
    report: 'Report shortcomings to us',
    reportText:
      'If you find shortcomings that do not stand here, or think that we do not follow the act: write to the same address.',
    supervision: 'Supervision',
    supervisionText:
      'The Agency for Digital Government (Digg) supervises the act. If you are not content with how we treat your report, you can turn to it.',
    supervisionLink: 'Report lacking accessibility to Digg (in Swedish)',
    method: 'How we have tested',
    methods: {
      self: 'The publisher itself has assessed the website.',
      external: 'Somebody else has audited the website.',
    },
    automatic:
      'At every change of the program all pages are tried automatically in a browser: with axe in light, in dark and with forced colors, with the keyboard, without scripts, at a width of 320 pixels and with text of twice the size. Such trials find only some of the shortcomings that there can be.',
    assessedOn: 'The website was last assessed on',
    updatedOn: 'The statement was last updated on',
  },
} as const;

/**
 * What the act (2018:1937, with Digg's regulation) asks of a statement. It is made in the publisher's
 * name: without one there is none, and what only the publisher can know is never filled in.
 */
export const accessibilityPage: SitePage = {
  path: { sv: '/sv/tillganglighet', en: '/en/accessibility' },
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  description: {
    sv: 'Tillgänglighetsredogörelse: vad som fungerar, vad som inte gör det och hur du anmäler brister.',
    en: 'Accessibility statement: what works, what does not and how to report shortcomings.',
  },
  navigation: { place: 'footer', label: { sv: 'Tillgänglighet', en: 'Accessibility' } },
  isShown: ({ publisher }) => publisher !== null,
  main: (language, { publisher }) => (publisher ? statement(language, publisher) : html``),
};

function statement(language: SiteLanguage, { name, email, accessibility }: Publisher): Markup {
  const words = text[language];
  const address = html`<a href="mailto:${email}">${email}</a>`;
  return html`
    <h1>${words.heading}</h1>
    <p class="lead">${words.stands(name[language] ?? name.sv)}</p>
    <section aria-labelledby="how">
      <h2 id="how">${words.how}</h2>
      <p>${accessibility ? words.conformance[accessibility.conformance] : words.unassessed}</p>
    </section>
    ${accessibility ? issues(language, accessibility) : ''}
    <section aria-labelledby="contact">
      <h2 id="contact">${words.contact}</h2>
      <p>${words.contactText} ${address}</p>
    </section>
    <section aria-labelledby="report">
      <h2 id="report">${words.report}</h2>
      <p>${words.reportText}</p>
    </section>
    <section aria-labelledby="supervision">
      <h2 id="supervision">${words.supervision}</h2>
      <p>${words.supervisionText}</p>
      <p>${external('supervision', words.supervisionLink)}</p>
    </section>
    <section aria-labelledby="method">
      <h2 id="method">${words.method}</h2>
      ${accessibility ? html`<p>${words.methods[accessibility.method]}</p>` : ''}
      <p>${words.automatic}</p>
      ${
        accessibility
          ? html`<p>
              ${words.assessedOn} ${dateInWords({ language }, accessibility.assessedOn)}.
              ${words.updatedOn} ${dateInWords({ language }, accessibility.updatedOn)}.
            </p>`
          : ''
      }
    </section>
  `;
}

function issues(
  language: SiteLanguage,
  { issues: known }: NonNullable<Publisher['accessibility']>,
): Markup {
  const words = text[language];
  return html`<section aria-labelledby="issues">
    <h2 id="issues">${words.issues}</h2>
    ${
      known.length
        ? html`<ul>
            ${known.map((issue) => html`<li>${say(language, issue)}</li>`)}
          </ul>`
        : html`<p>${words.noIssues}</p>`
    }
  </section>`;
}

import { fallbackHtml, planStateHtml } from '../../../components/static/index.ts';
import { html, raw } from '../layout.ts';
import type { Bilingual, Markup, SiteContext, SiteLanguage, SitePage } from '../page.ts';

const text = {
  sv: {
    heading: 'Frid i Värmland',
    lead: 'Länets handlingsplan mot våld, nätverken bakom den och vägarna till stöd. Varje uppgift har källa och datum, och det ingen vet står som okänt.',
    support: 'Hitta någon att prata med',
    supportText:
      'Telefon, chatt och annat stöd för den som är utsatt för våld, i din kommun och i hela landet.',
    supportLink: 'Se vart du kan vända dig',
    plan: 'Länets handlingsplan',
    planText: 'Förebygga och bekämpa mäns våld mot kvinnor, handlingsplan för Värmland 2018–2021.',
    planLink: 'Läs planen, och vad som saknas',
    ways: 'För dig som arbetar med frågan',
  },
  en: {
    heading: 'Frid in Värmland',
    lead: 'The county’s action plan against violence, the networks behind it and the ways to support. Every fact has a source and a date, and what nobody knows is said to be unknown.',
    support: 'Find someone to talk to',
    supportText:
      'Telephone, chat and other support for those exposed to violence, in your municipality and in the whole country.',
    supportLink: 'See where you can turn',
    plan: 'The county’s action plan',
    planText:
      'Preventing and combating men’s violence against women, action plan for Värmland 2018–2021.',
    planLink: 'Read the plan, and what is missing',
    ways: 'For those who work with these matters',
  },
} as const;

/** Who comes here to work, and where each begins. A page that does not exist is left out. */
const ways: { readonly path: string; readonly label: Bilingual; readonly text: Bilingual }[] = [
  {
    path: '/sv/bygg',
    label: { sv: 'Visa uppgifterna på er webbplats', en: 'Show the facts on your website' },
    text: {
      sv: 'Välj vad som ska visas, kopiera raderna och klistra in dem. För kommuner och föreningar.',
      en: 'Choose what to show, copy the lines and paste them. For municipalities and associations.',
    },
  },
  {
    path: '/sv/guider/webbredaktor',
    label: { sv: 'Guide för webbredaktören', en: 'Guide for the web editor' },
    text: {
      sv: 'Så sätter ni in planen och kontakterna på kommunens sidor.',
      en: 'How to put the plan and the contacts on the pages of the municipality.',
    },
  },
  {
    path: '/sv/guider/forening',
    label: { sv: 'För föreningar', en: 'For associations' },
    text: {
      sv: 'Visa kontakterna, och rätta eller ta bort det som står om er.',
      en: 'Show the contacts, and correct or remove what is said about you.',
    },
  },
  {
    path: '/sv/data',
    label: { sv: 'Hämta öppna data', en: 'Get the open data' },
    text: {
      sv: 'JSON, CSV och länkade data utan nyckel, i utgåvor som inte ändras i efterhand.',
      en: 'JSON, CSV and linked data without a key, in releases that do not change afterwards.',
    },
  },
  {
    path: '/sv/guider/utgivare',
    label: { sv: 'För den som ger ut uppgifterna', en: 'For the publisher' },
    text: {
      sv: 'Starta i er myndighets namn, ring runt, ge ut nästa utgåva.',
      en: 'Start in the name of your authority, call around, publish the next release.',
    },
  },
];

/** The numbers first, then the plan, then a way in for everybody who comes here to work. */
export const startPage: SitePage = {
  path: { sv: '/sv/', en: '/en/' },
  shows: 'support-directory',
  title: { sv: '', en: '' },
  description: {
    sv: 'Öppna data om Värmlands handlingsplan, nätverk och kontakter, med källa och datum.',
    en: 'Open data about the action plan, networks and contacts of Värmland, with sources and dates.',
  },
  ownNumbers: true,
  main: (language, context) => {
    const words = text[language];
    const { region } = context;
    return html`
      <h1>${words.heading}</h1>
      <div class="columns">
        <section class="numbers" aria-labelledby="support">
          ${raw(fallbackHtml({ language }))}
          <h2 id="support">${words.support}</h2>
          <p>${words.supportText}</p>
          <p>
            <a class="button" href="${language === 'sv' ? '/sv/stod' : '/en/support'}"
              >${words.supportLink}</a
            >
          </p>
        </section>
        <section class="card" aria-labelledby="plan">
          <h2 id="plan">${words.plan}</h2>
          ${raw(planStateHtml(region, { language }))}
          <p>${words.planText}</p>
          <p>
            <a href="${language === 'sv' ? '/sv/handlingsplan' : '/en/plan'}">${words.planLink}</a>
          </p>
        </section>
      </div>
      <p class="lead">${words.lead}</p>
      <section aria-labelledby="work">
        <h2 id="work">${words.ways}</h2>
        ${waysIn(language, context)}
      </section>
    `;
  },
};

function waysIn(language: SiteLanguage, { pages }: SiteContext): Markup {
  const there = ways.flatMap((way) => {
    const page = pages.find(({ path }) => path.sv === way.path);
    return page ? [{ ...way, address: page.path[language] }] : [];
  });
  return html`<ul class="tiles">
    ${there.map(
      ({ address, label, text }) =>
        html`<li>
          <a href="${address}">${label[language]}</a>
          <p>${text[language]}</p>
        </li>`,
    )}
  </ul>`;
}

import { html } from '../layout.ts';
import { external } from '../links.ts';
import type { Bilingual, Markup, SiteLanguage, SitePage } from '../page.ts';
import { scrollTable } from '../table.ts';

const text = {
  sv: {
    heading: 'Öppna data',
    lead: 'Allt som visas på webbplatsen går att hämta, utan nyckel och utan inloggning.',
    contents: 'Vad som finns',
    forms: 'Format',
    formsText:
      'Samma uppgifter i flera format, på samma adress: lägg till ändelsen eller fråga efter typen i Accept.',
    form: 'Format',
    where: 'Till exempel',
    use: 'Passar för',
    guide: {
      path: '/sv/guider/utvecklare',
      label: 'Guiden för utvecklare: listor, utgåvor, Excel och Python',
    },
    read: 'Så läser du uppgifterna',
    reading: [
      'Ett värde som saknas eller är null är okänt. Det betyder aldrig nej.',
      'Tre datum hålls isär: när källan sade det (pageDate), när vi läste källan (readOn) och när någon frågade verksamheten (verifiedOn). Bara det sista gör en kontakt kontrollerad.',
      'Bokstaven confidence säger hur säker källan är. C är obekräftat och får inte visas som fakta.',
      'Listorna för den som är utsatt, för den som använder våld och för yrkesverksamma hämtas var för sig och ska inte blandas.',
      'Ingen post har något fält för en plats.',
    ],
    licence: 'Licens',
    licenceText:
      'Vår sammanställning är fri att använda för allt, utan att fråga och utan att ange källa (CC0-1.0). Citerade texter, som planens egna ord, har sina egna rättigheter: posten är då märkt rights: quotation. Programkoden har licensen EUPL-1.2.',
    pages: 'Mer om uppgifterna',
  },
  en: {
    heading: 'Open data',
    lead: 'All that is shown on the website can be fetched, without a key and without logging in.',
    contents: 'What there is',
    forms: 'Forms',
    formsText:
      'The same facts in several forms, at the same address: add the suffix, or ask for the type in Accept.',
    form: 'Form',
    where: 'For instance',
    use: 'Good for',
    guide: {
      path: '/en/guides/developers',
      label: 'The guide for developers: lists, releases, Excel and Python',
    },
    read: 'How to read the facts',
    reading: [
      'A value that is missing or null is unknown. It never means no.',
      'Three dates are kept apart: when the source said it (pageDate), when we read the source (readOn) and when somebody asked the service (verifiedOn). Only the last one makes a contact verified.',
      'The letter confidence says how sure the source is. C is unconfirmed and may not be shown as a fact.',
      'The lists for exposed persons, for those who use violence and for professionals are fetched one by one and must not be mixed.',
      'No record has a field for a place.',
    ],
    licence: 'Licence',
    licenceText:
      'Our compilation is free to use for anything, without asking and without naming the source (CC0-1.0). Quoted texts, such as the plan’s own words, carry their own rights: such a record is marked rights: quotation. The program code has the licence EUPL-1.2.',
    pages: 'More about the facts',
  },
} as const;

/** What the API holds; the list for exposed persons stands for the three, which are asked for by name. */
const collections: Record<string, Bilingual> = {
  plans: {
    sv: 'Handlingsplaner, med mål, aktiviteter och uppföljning',
    en: 'Action plans, with goals, activities and follow-ups',
  },
  networks: { sv: 'Nätverk', en: 'Networks' },
  'support-services': { sv: 'Stöd för den som är utsatt', en: 'Support for exposed persons' },
  coverage: { sv: 'Täckning per kommun', en: 'Coverage by municipality' },
  'absence-statements': {
    sv: 'Kommuners besked om stöd som de inte har',
    en: 'Statements by municipalities about support they do not have',
  },
  organizations: { sv: 'Organisationer', en: 'Organizations' },
  areas: { sv: 'Län och kommuner', en: 'County and municipalities' },
  publications: { sv: 'Publikationer', en: 'Publications' },
  mandates: { sv: 'Uppdrag', en: 'Mandates' },
  strategies: { sv: 'Strategier', en: 'Strategies' },
  releases: { sv: 'Utgåvor', en: 'Releases' },
  changes: { sv: 'Ändringar', en: 'Changes' },
};

interface Form {
  readonly name: string;
  readonly address: string;
  readonly use: Bilingual;
  /** A catalogue is published in somebody's name. */
  readonly needsPublisher?: boolean;
}

const forms: readonly Form[] = [
  {
    name: 'JSON',
    address: '/frid/v1/support-services.json',
    use: { sv: 'program', en: 'programs' },
  },
  {
    name: 'CSV',
    address: '/frid/v1/support-services.csv?bom=true',
    use: {
      sv: 'kalkylprogram (i Excel: Data, Från text/CSV)',
      en: 'spreadsheets (in Excel: Data, From Text/CSV)',
    },
  },
  {
    name: 'NDJSON',
    address: '/frid/v1/support-services.ndjson',
    use: { sv: 'en post per rad, i strömmar', en: 'a record a line, in streams' },
  },
  {
    name: 'JSON-LD',
    address: '/frid/v1/support-services.jsonld',
    use: { sv: 'länkade data (schema.org)', en: 'linked data (schema.org)' },
  },
  {
    name: 'Data Package (ZIP)',
    address: '/frid/v1/datapackage.zip',
    use: { sv: 'allt på en gång', en: 'everything at once' },
  },
  {
    name: 'Open Referral HSDS 3.1',
    address: '/hsds/v3/services',
    use: { sv: 'kataloger över stöd', en: 'directories of support' },
  },
  {
    name: 'Atom',
    address: '/frid/v1/changes.atom',
    use: { sv: 'att följa ändringar', en: 'following changes' },
  },
  {
    name: 'DCAT-AP-SE',
    address: '/datasets/dcat',
    use: { sv: 'dataportalen', en: 'data portals' },
    needsPublisher: true,
  },
  {
    name: 'OpenAPI 3.1',
    address: '/frid/v1/openapi.json',
    use: { sv: 'beskrivning av API:et', en: 'the description of the API' },
  },
];

export const dataPage: SitePage = {
  path: { sv: '/sv/data', en: '/en/data' },
  title: { sv: 'Öppna data', en: 'Open data' },
  description: {
    sv: 'Värmlands handlingsplan, nätverk och kontakter som öppna data: format, utgåvor, täckning och licens.',
    en: 'The action plan, networks and contacts of Värmland as open data: forms, releases, coverage and licence.',
  },
  navigation: { place: 'header', label: { sv: 'Öppna data', en: 'Open data' } },
  main: (language, { pages, publisher }) => {
    const words = text[language];
    const below = pages.filter(({ path }) => path.sv.startsWith('/sv/data/'));
    return html`
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <nav aria-label="${words.pages}">
        <ul>
          ${below.map(
            ({ path, title }) => html`<li><a href="${path[language]}">${title[language]}</a></li>`,
          )}
        </ul>
      </nav>
      <section aria-labelledby="contents">
        <h2 id="contents">${words.contents}</h2>
        <ul>
          ${Object.entries(collections).map(
            ([name, label]) => html`<li><a href="/frid/v1/${name}">${label[language]}</a></li>`,
          )}
        </ul>
      </section>
      <section aria-labelledby="forms">
        <h2 id="forms">${words.forms}</h2>
        <p>${words.formsText}</p>
        ${formTable(
          language,
          forms.filter(({ needsPublisher }) => publisher ?? !needsPublisher),
        )}
        <p><a href="${words.guide.path}">${words.guide.label}</a></p>
      </section>
      <section aria-labelledby="read">
        <h2 id="read">${words.read}</h2>
        <ul>
          ${words.reading.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">${words.licence}</h2>
        <p>${words.licenceText}</p>
        <p>${external('cc0', 'CC0-1.0')}</p>
      </section>
    `;
  },
};

function formTable(language: SiteLanguage, shown: readonly Form[]): Markup {
  const words = text[language];
  return scrollTable(
    words.forms,
    [words.form, words.where, words.use],
    shown.map(({ name, address, use }) => [
      name,
      html`<a href="${address}"><code>${address}</code></a>`,
      use[language],
    ]),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, raw } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import { siteLanguages, type Bilingual, type SiteLanguage, type SitePage } from './page.ts';

/** Guides lie here as `name.sv.md` and `name.en.md`. */
const folder = join(import.meta.dirname, '../guides');

interface Guide {
  readonly name: string;
  /** Last part of the address. */
  readonly slug: Bilingual;
  readonly description: Bilingual;
}

/** For one kind of reader each, then what the publisher looks up. */
const guides: readonly Guide[] = [
  {
    name: 'web-editor',
    slug: { sv: 'webbredaktor', en: 'web-editor' },
    description: {
      sv: 'Sätt in planen och kontakterna på kommunens webbplats.',
      en: 'Put the plan and the contacts on the website of the municipality.',
    },
  },
  {
    name: 'embedding',
    slug: { sv: 'badda-in', en: 'embedding' },
    description: {
      sv: 'Alla sätt att bädda in: ram, server, oEmbed, egna filer. För it-avdelningen.',
      en: 'Every way to embed: frame, server, oEmbed, files of your own. For the IT department.',
    },
  },
  {
    name: 'association',
    slug: { sv: 'forening', en: 'association' },
    description: {
      sv: 'Visa länets kontakter på föreningens webbplats, och håll era egna uppgifter rätt.',
      en: 'Show the contacts of the county on your website, and keep your own facts right.',
    },
  },
  {
    name: 'developers',
    slug: { sv: 'utvecklare', en: 'developers' },
    description: {
      sv: 'Bygg på uppgifterna: API, format, utgåvor.',
      en: 'Build on the facts: API, forms, releases.',
    },
  },
  {
    name: 'publisher',
    slug: { sv: 'utgivare', en: 'publisher' },
    description: {
      sv: 'Starta tjänsten i er myndighets namn, och håll uppgifterna rätt.',
      en: 'Start the service in the name of your authority, and keep the facts right.',
    },
  },
  {
    name: 'contacts',
    slug: { sv: 'kontakter', en: 'contacts' },
    description: {
      sv: 'Ändra kontakter i ett kalkylark, ring runt och läs in svaren.',
      en: 'Edit contacts in a spreadsheet, call around and read the answers in.',
    },
  },
  {
    name: 'releases',
    slug: { sv: 'utgavor', en: 'releases' },
    description: {
      sv: 'Ge ut, ta ur bruk och ta bort det som har läckt.',
      en: 'Release, withdraw, and take out what has leaked.',
    },
  },
  {
    name: 'guard',
    slug: { sv: 'vakten', en: 'guard' },
    description: {
      sv: 'Vad som hindrar att en plats eller en person röjs, och vad det inte hittar.',
      en: 'What keeps a place or a person from being given away, and what it does not find.',
    },
  },
  {
    name: 'translator',
    slug: { sv: 'oversattare', en: 'translator' },
    description: {
      sv: 'Översätt gränssnittet och uppgifterna, och låt dem granskas.',
      en: 'Translate the interface and the facts, and have them reviewed.',
    },
  },
];

const rendered = new Map(
  guides.flatMap(({ name }) =>
    siteLanguages.map((language) => [name + language, read(name, language)]),
  ),
);

const index = {
  sv: {
    heading: 'Guider',
    lead: 'För dig som visar, bygger på, ger ut eller översätter uppgifterna.',
  },
  en: { heading: 'Guides', lead: 'For those who show, build on, publish or translate the facts.' },
};

const guidesPage: SitePage = {
  path: { sv: '/sv/guider', en: '/en/guides' },
  title: { sv: 'Guider', en: 'Guides' },
  description: {
    sv: 'Guider för webbredaktörer, föreningar, utvecklare, utgivare och översättare.',
    en: 'Guides for web editors, associations, developers, publishers and translators.',
  },
  navigation: { place: 'header', label: { sv: 'Guider', en: 'Guides' } },
  main: (language) => html`
    <h1>${index[language].heading}</h1>
    <p class="lead">${index[language].lead}</p>
    <ul class="tiles">
      ${guides.map(
        (guide) =>
          html`<li>
            <a href="${addressOf(guide, language)}">${titleOf(guide, language)}</a>
            <p>${guide.description[language]}</p>
          </li>`,
      )}
    </ul>
  `,
};

/** The list of guides, and a page for each. */
export const guidePages: readonly SitePage[] = [guidesPage, ...guides.map(pageOf)];

function pageOf(guide: Guide): SitePage {
  return {
    path: { sv: addressOf(guide, 'sv'), en: addressOf(guide, 'en') },
    title: { sv: titleOf(guide, 'sv'), en: titleOf(guide, 'en') },
    description: guide.description,
    main: (language) => html`
      <h1>${titleOf(guide, language)}</h1>
      ${raw(rendered.get(guide.name + language)?.body ?? '')}
    `,
  };
}

function read(name: string, language: SiteLanguage) {
  const source = readFileSync(join(folder, `${name}.${language}.md`), 'utf8');
  return renderMarkdown(source, language, (address) => linkTo(address, language));
}

/** Guides link to each other as files, so that they can be read where the program lies too. */
function linkTo(address: string, language: SiteLanguage): string | null {
  if (/^(https?:|mailto:|tel:|\/|#)/.test(address)) return address;
  const [path = '', fragment] = address.split('#');
  const guide = guides.find(({ name }) => path === `${name}.${language}.md`);
  if (guide) return addressOf(guide, language) + (fragment ? `#${fragment}` : '');
  if (existsSync(join(folder, path))) return null;
  throw new Error(`A guide in docs/guides links to ${address}, and there is no such file.`);
}

function addressOf({ slug }: Guide, language: SiteLanguage): string {
  return `${language === 'sv' ? '/sv/guider' : '/en/guides'}/${slug[language]}`;
}

function titleOf({ name }: Guide, language: SiteLanguage): string {
  return rendered.get(name + language)?.title ?? name;
}

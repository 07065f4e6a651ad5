import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inEveryLanguage } from '../../api/embed/languages.ts';
import { regionData, type Facts, type Standing } from '../../api/embed/region-data.ts';
import type { ShownAs } from '../../api/embed/oembed.ts';
import { besideScripts, type WidgetVersion } from '../../api/embed/widget-versions.ts';
import type { Document } from '../../api/http/document.ts';
import { ownPageHeaders, pagePolicy } from '../../api/http/headers.ts';
import type { LaterDocument } from '../../api/http/answer-store.ts';
import type { PublishedFacts } from '../../api/releases/published-facts.ts';
import { SettingsError } from '../../api/settings.ts';
import { loadData } from '../../data/load.ts';
import { dayInSweden } from '../../data/rules/today.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportList } from '../../data/schema/support-service.ts';
import { siteScripts } from './build-widgets.ts';
import type { ApiDescription } from '../api-reference/description.ts';
import { referenceFiles } from '../api-reference/page.ts';
import { layout } from './layout.ts';
import { siteLanguages, type SiteContext, type SiteLanguage, type SitePage } from './page.ts';
import { failedPage, lostPage } from './pages/lost.ts';
import { registry } from './registry.ts';
import { styleDocuments } from './styles.ts';

const here = import.meta.dirname;
const html = 'text/html; charset=utf-8';
const framing = { 'content-security-policy': `${pagePolicy}; frame-src 'self'` };

interface Surroundings {
  readonly publisher: Publisher | null;
  readonly widgets: readonly WidgetVersion[];
  readonly baseUrl: string;
}

/** Every page and file of the site, finished but for those that follow from all releases. */
export function site(
  facts: PublishedFacts,
  surroundings: Surroundings,
): {
  documents: (description: string) => Promise<(Document | LaterDocument)[]>;
  lostPage: string;
  failedPage: string;
  shownAs: ShownAs;
} {
  const context = contextOf(facts, surroundings);
  const documents = async (description: string): Promise<(Document | LaterDocument)[]> => [
    ...Object.entries({
      '/': '/sv/',
      '/sv': '/sv/',
      '/en': '/en/',
      '/frid/v1': '/frid/v1/api-info',
    }).map(([path, location]) => ({ path, location, body: '', type: html })),
    ...(await pageDocuments({
      ...context,
      description: JSON.parse(description) as ApiDescription,
    })),
    ...styleDocuments(),
    file('icon.svg', 'image/svg+xml'),
    file('builder/builder.css', 'text/css; charset=utf-8'),
    file('builder/preview.css', 'text/css; charset=utf-8'),
    ...siteScripts().map(({ name, body, type }) => ({ path: `/site/${name}`, body, type })),
    ...(await exampleDocuments(context)),
    ...referenceFiles(),
  ];
  return {
    documents,
    lostPage: lostPage(context),
    failedPage: failedPage(context),
    shownAs: shownAs(context),
  };
}

/** What is embedded where the address of a page is pasted. */
function shownAs({ pages }: SiteContext): ShownAs {
  const shown = pages.flatMap(({ path, shows }) =>
    siteLanguages.map((language) => [path[language], shows && `/embed/${shows}?lang=${language}`]),
  );
  return Object.fromEntries(shown.filter(([, frame]) => frame)) as ShownAs;
}

/** Every page in both languages. */
async function pageDocuments(context: SiteContext): Promise<(Document | LaterDocument)[]> {
  const documents = context.pages.flatMap((page) =>
    siteLanguages.map(async (language): Promise<Document | LaterDocument> => {
      const make = () => pageDocument(page, language, context);
      return page.fromAllReleases ? [page.path[language], make] : make();
    }),
  );
  return Promise.all(documents);
}

async function pageDocument(
  page: SitePage,
  language: SiteLanguage,
  context: SiteContext,
): Promise<Document> {
  return {
    path: page.path[language],
    body: layout(language, { ...page, main: await page.main(language, context) }, context),
    type: html,
    language,
    headers: { ...ownPageHeaders, ...(page.framesOwnPages ? framing : {}) },
    bulk: page.large ?? false,
  };
}

function contextOf(
  facts: PublishedFacts,
  { publisher, widgets, baseUrl }: Surroundings,
): SiteContext {
  const release = facts.archive.manifests.at(-1)?.version ?? null;
  const varmland = (list: SupportList) => regionOf(facts, 'varmland', { release, publisher }, list);
  const common = {
    ...{ facts, publisher, baseUrl, widgets },
    region: varmland('exposed'),
    apart: varmland,
    example: exampleData(),
  };
  return {
    ...common,
    description: null,
    pages: registry.filter(({ isShown }) => isShown?.(common) ?? true),
  };
}

async function exampleDocuments({ example, widgets }: SiteContext): Promise<Document[]> {
  const documents: Document[] = [];
  for (const [, make] of inEveryLanguage(example.region.id, () => example)) {
    // Large, and read by few: compressed when somebody asks.
    documents.push(besideScripts({ ...(await make()), bulk: true }, widgets));
  }
  return documents;
}

/** The fictional county is no part of what is published: it comes with the program. */
function exampleData(): RegionData {
  const regions = ['sweden', 'example'];
  const facts = loadData({ regions, today: dayInSweden(new Date()) });
  return regionOf(facts, 'example', { release: null, publisher: null }, 'exposed');
}

function regionOf(facts: Facts, wanted: string, standing: Standing, list: SupportList): RegionData {
  const region = facts.regions.find(({ id }) => id === wanted);
  if (!region)
    throw new SettingsError(
      `The pages of the site show the region "${wanted}", and the data have no folder ${wanted} with a region.yaml. Copy data/${wanted} and data/sweden into the folder that FRID_DATA names, or leave FRID_DATA out.`,
    );
  return regionData(region, facts, standing, list);
}

function file(name: string, type: string): Document {
  return { path: `/site/${basename(name)}`, body: readFileSync(join(here, name)), type };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionData, type Facts } from '../../api/embed/region-data.ts';
import { newestScript, type WidgetVersion } from '../../api/embed/widget-versions.ts';
import type { Document } from '../../api/http/document.ts';
import { SettingsError } from '../../api/settings.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import { homePage } from './home.ts';
import type { SiteLanguage } from './layout.ts';
import { lostPage } from './lost.ts';

const here = import.meta.dirname;
const html = 'text/html; charset=utf-8';

/** Every page and file of the site, finished; the service only hands them out. */
export function site(
  facts: Facts,
  { publisher, widgets }: { publisher: Publisher | null; widgets: readonly WidgetVersion[] },
): { documents: Document[]; lostPage: string } {
  const region = facts.regions.find(({ id }) => id === 'varmland');
  if (!region) throw new SettingsError('The site shows Värmland, but data/varmland is missing.');
  const data = regionData(region, facts, { release: null, publisher });
  const context = { publisher, widgetScript: newestScript(widgets, 'frid.js') };
  const languages: SiteLanguage[] = ['sv', 'en'];
  const documents: Document[] = [
    ...Object.entries({
      '/': '/sv/',
      '/sv': '/sv/',
      '/en': '/en/',
      '/frid/v1': '/frid/v1/api-info',
    }).map(([path, location]) => ({ path, location, body: '', type: html })),
    ...languages.map((language) => ({
      path: `/${language}/`,
      body: homePage(language, data, context),
      type: html,
      language,
    })),
    {
      path: '/site/site.css',
      body: readFileSync(join(here, 'site.css')),
      type: 'text/css; charset=utf-8',
    },
    { path: '/site/icon.svg', body: readFileSync(join(here, 'icon.svg')), type: 'image/svg+xml' },
  ];
  return { documents, lostPage: lostPage(context) };
}

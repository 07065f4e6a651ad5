import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { html } from 'hono/html';
import type { Document } from '../../api/http/document.ts';
import type { SitePage } from '../site/page.ts';
import { records } from './records.view.ts';
import { reference } from './reference.view.ts';

const here = import.meta.dirname;
const script = '/docs/api/try-it.js';
const style = '/docs/api/reference.css';

/** Every address of the API, with real answers and a form to try each. It needs no script to be read. */
export const apiReferencePage: SitePage = {
  path: { sv: '/sv/docs/api', en: '/docs/api' },
  title: { sv: 'API-referens', en: 'API reference' },
  description: {
    sv: 'Alla adresser, parametrar, format, fel och fält i det öppna API:et.',
    en: 'Every address, parameter, form, error and field of the open data API.',
  },
  navigation: { place: 'footer', label: { sv: 'API-referens', en: 'API reference' } },
  scripts: [script],
  style,
  large: true,
  trace: {
    sv: 'Sidan sparar inget i din enhet och hämtar inget från andra webbplatser. Bara knappen ”Skicka” skickar det som står i formuläret, till tjänsten själv.',
    en: 'This page stores nothing on your device and loads nothing from other websites. Only the button “Send” sends what the form says, to the service itself.',
  },
  main: (language, { description }) => (description ? reference(language, description) : html``),
};

/** What the answers hold. */
export const apiRecordsPage: SitePage = {
  path: { sv: '/sv/docs/api/records', en: '/docs/api/records' },
  title: { sv: 'Posternas fält', en: 'Fields of the records' },
  description: {
    sv: 'Alla slags poster och svar i det öppna API:et, med sina fält.',
    en: 'Every kind of record and answer of the open data API, with its fields.',
  },
  style,
  large: true,
  main: (language, { description }) => (description ? records(language, description) : html``),
};

/** What the pages load besides the files of the site. */
export function referenceFiles(): Document[] {
  const { code } = transformSync(read('try-it.browser.ts'), { loader: 'ts', minify: true });
  return [
    { path: script, body: code, type: 'text/javascript; charset=utf-8' },
    { path: style, body: read('reference.css'), type: 'text/css; charset=utf-8' },
  ];
}

function read(name: string): string {
  return readFileSync(join(here, name), 'utf8');
}

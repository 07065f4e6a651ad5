import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import {
  hostScript,
  widgetFolders,
  type WidgetVersion,
} from '../../../api/embed/widget-versions.ts';
import { emergencyNumber, nationalLine } from '../../../components/emergency/numbers.ts';
import { pastedFallbackHtml } from '../../../components/static/index.ts';
import { telHref } from '../../../data/rules/phone.ts';
import type { RegionData } from '../../../data/schema/region-data.ts';
import type { Publisher } from '../../../data/schema/publisher.ts';
import { wordLanguages, words } from '../../../components/text/words.ts';
import type { Language } from '../../../data/schema/text.ts';
import type { Bilingual } from '../page.ts';
import type { Materials } from './materials.ts';
import { offeredElements } from './offers.ts';

interface Sources {
  readonly baseUrl: string;
  readonly region: RegionData;
  readonly publisher: Publisher | null;
  readonly widgets: readonly WidgetVersion[];
}

const languageNames: Record<Language, Bilingual> = {
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
  fi: { sv: 'Finska', en: 'Finnish' },
  ar: { sv: 'Arabiska', en: 'Arabic' },
  so: { sv: 'Somaliska', en: 'Somali' },
  uk: { sv: 'Ukrainska', en: 'Ukrainian' },
  'sv-simple': { sv: 'Lätt svenska', en: 'Easy Swedish' },
};

/** Scripts that a snippet may name. */
const scriptName = 'frid.js';

/** All that snippets are made of, as it is in this release and with these scripts. */
export function makeMaterials({ baseUrl, region, publisher, widgets }: Sources): Materials {
  const { name } = publisher ?? {};
  const { path, integrity, version, body } = hostScript(widgets, scriptName);
  const { number, unconfirmedNumber, readOn } = nationalLine;
  return {
    baseUrl,
    script: { path, integrity, version, bytes: transferred(body, () => body) },
    integrities: integritiesOf(widgets),
    dataBytes: transferred(region, () => JSON.stringify(region)),
    elements: offeredElements(region),
    languages: wordLanguages.map((value) => ({
      value,
      label: languageNames[value],
      isReviewed: value in words,
    })),
    fallback: {
      sv: pastedFallbackHtml({ language: 'sv' }),
      en: pastedFallbackHtml({ language: 'en' }),
    },
    asOf: readOn,
    calls: [emergencyNumber, number, unconfirmedNumber].map((digits) =>
      telHref(digits).slice('tel:'.length),
    ),
    exit: {
      address: 'https://www.smhi.se/',
      label: { sv: 'Lämna sidan', en: 'Leave this page' },
    },
    publisher: name ? { sv: name.sv, en: name.en ?? name.sv } : null,
  };
}

/** A page for each element asks for the same: weighed anew each time, it was half of the service's start. */
const weights = new WeakMap<object, number>();

/** Bytes as they are sent. */
function transferred(file: object, read: () => string | Uint8Array): number {
  const bytes = weights.get(file) ?? brotliCompressSync(read()).length;
  weights.set(file, bytes);
  return bytes;
}

/** By path, of every script that a page may load today. */
function integritiesOf(widgets: readonly WidgetVersion[]): Record<string, string> {
  const pairs = widgetFolders(widgets).flatMap(({ folder, version }) =>
    version.files
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, body }) => {
        const hash = createHash('sha384').update(body).digest('base64');
        return [`/embed/${folder}/${name}`, `sha384-${hash}`];
      }),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

import type { CollectionName } from '../../data/collections.ts';
import type { BothLanguages } from '../resources/responses.ts';

/** A data set of the catalogue. Each support list is one of its own. */
export interface CatalogDataset {
  readonly id: string;
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  /** Codes of the EU's data themes. */
  readonly themes: readonly ('GOVE' | 'HEAL' | 'JUST' | 'SOCI')[];
  readonly keywords: readonly BothLanguages[];
  /** Its list in the API, below the API root. */
  readonly list: string;
  /** Its tables in the data package. */
  readonly tables: readonly (
    CollectionName | `${'support-services' | 'absence-statements'}-${string}`
  )[];
}

const violence = { sv: 'våld i nära relationer', en: 'violence in close relationships' };
const plan = { sv: 'handlingsplan', en: 'action plan' };
const network = { sv: 'nätverk', en: 'network' };
const support = { sv: 'stödkontakter', en: 'support contacts' };

const unconfirmed = {
  sv: 'Varje uppgift har sin källa och sitt datum. Bara ”verifiedOn” betyder att någon har frågat den som svarar. Ingen post har en adress.',
  en: 'Every fact has its source and date. Only "verifiedOn" means that somebody asked the operator. No record has an address.',
};

export const datasets: readonly CatalogDataset[] = [
  {
    id: 'plans',
    title: {
      sv: 'Handlingsplaner mot våld, med strategier och uppdrag',
      en: 'Action plans against violence, with strategies and mandates',
    },
    description: {
      sv: 'Regionala handlingsplaner mot våld: mål, aktiviteter och uppföljning, och de strategier, beslut och publikationer som de bygger på.',
      en: 'Regional action plans against violence: goals, activities and follow-up, and the strategies, decisions and publications behind them.',
    },
    themes: ['SOCI', 'JUST', 'GOVE'],
    keywords: [plan, violence],
    list: '/plans',
    tables: ['plans', 'activities', 'follow-ups', 'strategies', 'mandates', 'publications'],
  },
  {
    id: 'networks',
    title: { sv: 'Nätverk mot våld och organisationerna i dem', en: 'Networks against violence' },
    description: {
      sv: 'Nätverk för arbete mot våld och för jämställdhet, vem som samordnar dem, och organisationerna.',
      en: 'Networks for work against violence and for gender equality, who coordinates them, and the organizations.',
    },
    themes: ['SOCI', 'GOVE'],
    keywords: [network, violence],
    list: '/networks',
    tables: ['networks', 'organizations', 'areas'],
  },
  supportList('exposed', ['SOCI', 'HEAL', 'JUST'], {
    sv: 'Stödkontakter för den som är utsatt för våld',
    en: 'Support contacts for those exposed to violence',
  }),
  supportList('violence-users', ['SOCI', 'HEAL'], {
    sv: 'Stödkontakter för den som utövar våld',
    en: 'Support contacts for those who use violence',
  }),
  supportList('professionals', ['SOCI', 'HEAL'], {
    sv: 'Stödkontakter för yrkesverksamma som möter våld',
    en: 'Support contacts for professionals who meet violence',
  }),
];

function supportList(
  list: string,
  themes: CatalogDataset['themes'],
  title: BothLanguages,
): CatalogDataset {
  return {
    id: `support-services-${list}`,
    title,
    description: {
      sv: `${title.sv}. ${unconfirmed.sv}`,
      en: `${title.en}. ${unconfirmed.en}`,
    },
    themes,
    keywords: [support, violence],
    list: `/support-services?list=${list}`,
    tables: [`support-services-${list}`, `absence-statements-${list}`],
  };
}

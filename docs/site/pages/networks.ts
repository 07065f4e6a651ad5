import { networkDirectoryHtml } from '../../../components/static/index.ts';
import { html, raw } from '../layout.ts';
import type { SitePage } from '../page.ts';
import { plansStyle } from '../styles.ts';

const text = {
  sv: {
    heading: 'Nätverken i länet',
    lead: 'Vilka som möts om våld i nära relationer och jämställdhet, och vem som samordnar. Uppgifterna är från 2018, när planen skrevs.',
  },
  en: {
    heading: 'The networks of the county',
    lead: 'Who meets about violence in close relationships and gender equality, and who coordinates. The facts are from 2018, when the plan was written.',
  },
} as const;

export const networksPage: SitePage = {
  path: { sv: '/sv/natverk', en: '/en/networks' },
  shows: 'network-directory',
  title: { sv: 'Nätverk', en: 'Networks' },
  description: {
    sv: 'Nätverken i Värmland: vad de är till för, vem som samordnar och när det skrevs.',
    en: 'The networks of Värmland: what they are for, who coordinates and when it was written.',
  },
  navigation: { place: 'header', label: { sv: 'Nätverk', en: 'Networks' } },
  style: plansStyle,
  showsPlans: true,
  main: (language, { region }) => html`
    <h1>${text[language].heading}</h1>
    <p class="lead">${text[language].lead}</p>
    <frid-network-directory region="${region.region.id}" heading-level="2">
      ${raw(networkDirectoryHtml(region, { language, headingLevel: 2 }))}
    </frid-network-directory>
  `,
};

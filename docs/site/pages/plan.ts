import {
  planActivitiesHtml,
  planProgressHtml,
  planSummaryHtml,
} from '../../../components/static/index.ts';
import type { RegionData } from '../../../data/schema/region-data.ts';
import { html, raw } from '../layout.ts';
import type { Markup, SiteLanguage, SitePage } from '../page.ts';
import { plansStyle } from '../styles.ts';

const text = {
  sv: {
    // Firefox divides no word that begins with a capital by itself.
    heading: 'Handlings\u00adplanen',
    lead: 'Värmlands plan för att förebygga och bekämpa mäns våld mot kvinnor, så långt den gick att läsa.',
    part: 'Hur mycket av planen finns här?',
    partText:
      'Dokumentet har 20 sidor. Här finns det som står på publikationens sida hos Länsstyrelsen. Planens egna mål, de andra aktiviteterna, vem som ansvarar och hur det har följts upp gick inte att läsa, och inget av det är påhittat här.',
    exampleLink: 'Se hur en hel plan ser ut, med ett påhittat län',
    example: 'En hel plan, med ett påhittat län',
    fictional:
      'Allt på den här sidan är påhittat. Länet Exempellän, organisationerna, målen, aktiviteterna och siffrorna finns inte. Sidan visar hur en plan ser ut när mål, aktiviteter och uppföljning finns som öppna data.',
    back: 'Till Värmlands plan',
  },
  en: {
    heading: 'The action plan',
    lead: 'Värmland’s plan to prevent and combat men’s violence against women, as far as it could be read.',
    part: 'How much of the plan is here?',
    partText:
      'The document has 20 pages. What is here is what stands on the page of the publication at the county administrative board. The plan’s own goals, the other activities, who is responsible and how it was followed up could not be read, and nothing of it is made up here.',
    exampleLink: 'See what a whole plan looks like, with a fictional county',
    example: 'A whole plan, with a fictional county',
    fictional:
      'Everything on this page is fiction. The county Exempellän, its organizations, goals, activities and figures do not exist. The page shows what a plan looks like when goals, activities and follow-ups are open data.',
    back: 'To the plan of Värmland',
  },
} as const;

const planPaths = { sv: '/sv/handlingsplan', en: '/en/plan' };
const examplePaths = { sv: '/sv/handlingsplan/exempel', en: '/en/plan/example' };

export const planPage: SitePage = {
  path: planPaths,
  shows: 'plan-summary',
  title: { sv: 'Handlingsplanen', en: 'The action plan' },
  description: {
    sv: 'Värmlands handlingsplan 2018–2021 som öppna data: vad som är känt, och vad som saknas.',
    en: 'The action plan of Värmland 2018–2021 as open data: what is known, and what is missing.',
  },
  navigation: { place: 'header', label: { sv: 'Handlingsplanen', en: 'The plan' } },
  showsPlans: true,
  style: plansStyle,
  scripts: ['/site/later.js'],
  main: (language, { region }) => {
    const words = text[language];
    return html`
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <section class="aside" aria-labelledby="part">
        <h2 id="part">${words.part}</h2>
        <p>${words.partText}</p>
        <p><a href="${examplePaths[language]}">${words.exampleLink}</a></p>
      </section>
      ${planElements(language, region)}
    `;
  },
};

/** The fictional county's plan: what the elements show when everything is there. */
export const examplePlanPage: SitePage = {
  path: examplePaths,
  title: { sv: 'Påhittad plan', en: 'Fictional plan' },
  description: {
    sv: 'En påhittad handlingsplan för ett län som inte finns, som exempel.',
    en: 'A fictional action plan of a county that does not exist, as an example.',
  },
  showsPlans: true,
  style: plansStyle,
  scripts: ['/site/later.js'],
  main: (language, { example }) => {
    const words = text[language];
    return html`
      <h1>${words.example}</h1>
      <p class="fictional"><strong>${words.fictional}</strong></p>
      <p><a href="${planPaths[language]}">${words.back}</a></p>
      ${planElements(language, example)}
    `;
  },
};

/** Every element about a plan; how it is going only where somebody has asked. */
function planElements(language: SiteLanguage, data: RegionData): Markup {
  const { id } = data.region;
  const [plan] = data.plans;
  const isFollowedUp = data.followUps.some(({ planId }) => planId === plan?.id);
  const options = { language, headingLevel: 2 };
  // They are far down: docs/site/client/later.ts brings the element.
  const later = (element: string, printed: string) =>
    html`<div data-later="${element}" data-region="${id}" data-heading-level="2">
      ${raw(printed)}
    </div>`;
  return html`
    <frid-plan-summary region="${id}" heading-level="2">
      ${raw(planSummaryHtml(data, options))}
    </frid-plan-summary>
    ${later('frid-plan-activities', planActivitiesHtml(data, options))}
    ${isFollowedUp ? later('frid-plan-progress', planProgressHtml(data, options)) : ''}
  `;
}

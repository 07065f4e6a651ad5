/**
 * The views as HTML for where no script runs: no clock, no request, no element needed. The markup is
 * the light DOM of the elements, and stays on the page until they have something better to show.
 */
import { html } from 'lit/html.js';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { emergencyBlock } from '../emergency/emergency-block.ts';
import { nationalLine } from '../emergency/numbers.ts';
import { networksView } from '../network-directory/networks.view.ts';
import { planFrame, planState } from '../plan/plan-frame.view.ts';
import { planView } from '../plan-summary/plan.view.ts';
import { directoryView, type List } from '../support-directory/directory.view.ts';
import { groupsByPlace, isOffered, numbersFirst, placeOf } from '../support-directory/places.ts';
import { adviceList, serviceCard, sharedAdvice } from '../support-directory/service-card.view.ts';
import { answerLanguages } from '../text/answer-languages.ts';
import { words, type UiLanguage } from '../text/words.ts';
import { directionOf, type Content, type View } from '../view/view.ts';
import { toMarkup } from './markup.ts';
import { activitiesView, progressView } from './plan-parts.ts';

export { directionOf };

interface Options {
  language: UiLanguage;
  /** Level of the first heading; 2 when not given. */
  headingLevel?: number;
  /** Data release, such as 2026.11.0: no number is a link that had ended when its month began. */
  release?: string | null;
}

/** The day that what a page keeps is from: pasted lines of an earlier day are due for renewal. */
export const fallbackAsOf = nationalLine.readOn;

/** What a page may keep for ever: 112 and both numbers of the national line, with their date. */
export function fallbackHtml({ language }: Options): string {
  return toMarkup(emergencyBlock(language));
}

/** The same for pasting: with its day, so that lines pasted long ago can be told from today's. */
export function pastedFallbackHtml(options: Options): string {
  return fallbackHtml(options).replace('<div ', `<div data-as-of="${fallbackAsOf}" `);
}

/** Emergency numbers, then the services of a municipality (SCB code) or of the whole region. */
export function supportDirectoryHtml(
  data: RegionData,
  { area, ...options }: Options & { area?: string },
): string {
  const place = placeOf(data, area);
  const view = viewOf({ ...options, release: data.release }, data.services);
  const groups = groupsByPlace(data, numbersFirst(data.services))[place.id]!;
  const services = directoryView(view, groups, place, {
    list: 'exposed',
    atMost: Infinity,
    told: sharedAdvice(groups.flat()),
    keep: list,
  });
  return fallbackHtml(options) + printed(view, services, ' slot="services"');
}

const list: List = (_, services, card) =>
  html`<ul>
    ${services.map((service) => cardItem(card(service)))}
  </ul>`;

function cardItem(card: Content): Content {
  return html`<li class="card row" part="card">${card}</li>`;
}

/** The services of a list that is not for exposed persons, on a page of its own. */
export function serviceListHtml(services: SupportService[], options: Options): string {
  const view = viewOf(options, services);
  const told = sharedAdvice(services);
  return toMarkup(
    html`<div lang=${options.language} dir="ltr">
      ${adviceList(
        view,
        [...told.values()].map(({ text }) => text),
      )}
      <ul class="services">
        ${services.map((service) => cardItem(serviceCard(view, service, told, 0)))}
      </ul>
    </div>`,
  );
}

/** Emergency numbers, then one service by its id; that of the element when not given. */
export function supportContactHtml(
  data: RegionData,
  { service: wanted = 'kvinnofridslinjen', ...options }: Options & { service?: string },
): string {
  const view = viewOf({ ...options, release: data.release }, data.services);
  const service = data.services.find((one) => one.id === wanted && isOffered(one));
  const shown = service
    ? html`<section>
        <ul>
          ${cardItem(serviceCard(view, service, new Map(), 0))}
        </ul>
      </section>`
    : view.words.numberUnknown;
  return `${fallbackHtml(options)}<div slot="services" lang="${options.language}" dir="ltr">${toMarkup(shown)}</div>`;
}

interface PlanOptions extends Options {
  /** The plan by its id; the region's first one when not given. */
  plan?: string;
}

/** What a plan is. Its period is printed, not judged: that takes a clock. */
export function planSummaryHtml(data: RegionData, options: PlanOptions): string {
  return planHtml(planView, data, options);
}

/** Which period a plan has or had, and whether one followed it, alone. */
export function planStateHtml(data: RegionData, options: PlanOptions): string {
  const { view, plan } = planOf(data, options);
  return printed(view, plan ? planState(view, data, plan) : view.words.noPlan);
}

/** All activities of a plan. */
export function planActivitiesHtml(data: RegionData, options: PlanOptions): string {
  return planHtml(activitiesView, data, options);
}

/** The follow-ups of a plan, as tables. */
export function planProgressHtml(data: RegionData, options: PlanOptions): string {
  return planHtml(progressView, data, options);
}

function planHtml(print: typeof planView, data: RegionData, options: PlanOptions): string {
  const { view, plan } = planOf(data, options);
  return printed(
    view,
    plan ? planFrame(view, data, plan, print(view, data, plan)) : view.words.noPlan,
  );
}

/** The region's networks. */
export function networkDirectoryHtml(data: RegionData, options: Options): string {
  const view = viewOf(options);
  return printed(view, networksView(view, data));
}

function printed({ language }: View, content: Content, slot = ''): string {
  return `<div${slot} lang="${language}" dir="${directionOf(language)}">${toMarkup(content)}</div>`;
}

function planOf({ plans }: RegionData, { plan: wanted, ...options }: PlanOptions) {
  return { view: viewOf(options), plan: plans.find(({ id }) => !wanted || id === wanted) };
}

function viewOf(
  { language, headingLevel = 2, release }: Options,
  services: readonly SupportService[] = [],
): View {
  const said = { ...words[language], ...answerLanguages(services, language) };
  const view = { language, words: said, pageLanguage: language, headingLevel };
  return release ? { ...view, asOf: `${release.split('.', 2).join('-')}-01` } : view;
}

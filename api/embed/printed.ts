import {
  fallbackHtml,
  networkDirectoryHtml,
  planActivitiesHtml,
  planProgressHtml,
  planSummaryHtml,
  serviceListHtml,
  supportContactHtml,
  supportDirectoryHtml,
} from '../../components/static/index.ts';
import { escape } from '../../components/static/markup.ts';
import type { SupportList } from '../../data/schema/support-service.ts';
import type { Embed, EmbeddableName } from './embeddable.ts';
import { embedTextIn } from './text.ts';

type Print = typeof supportDirectoryHtml | typeof supportContactHtml | typeof planSummaryHtml;

const printers: Record<EmbeddableName, Print> = {
  'support-directory': supportDirectoryHtml,
  'support-contact': supportContactHtml,
  'plan-summary': planSummaryHtml,
  'plan-activities': planActivitiesHtml,
  'plan-progress': planProgressHtml,
  'network-directory': networkDirectoryHtml,
};

/** What stands inside an element, complete without a script, and last who answers for it. */
export function printed(embed: Embed): string {
  const { element, data, language, headingLevel, attributes, spoken } = embed;
  const isSupport = element.startsWith('support');
  const content = isApart(embed)
    ? listApart(embed)
    : printers[element](data, { ...attributes, language, headingLevel });
  // What safety hangs on is said in both reviewed languages to whoever reads another.
  const numbers = isSupport && spoken !== language ? fallbackHtml({ language: 'en' }) : '';
  // In the place of the services, so that it goes when they do: the element says it itself.
  const slot = isSupport ? ' slot="services"' : '';
  const notice = data.notice[language] ?? data.notice.sv;
  return `${withNumbers(content, language, numbers)}<p${slot} lang="${language}" dir="ltr">${escape(notice)}</p>`;
}

/** Adds numbers below those that the content begins with. */
function withNumbers(content: string, language: Embed['language'], more: string): string {
  const first = more && fallbackHtml({ language });
  return first + more + content.slice(first.length);
}

/** Whether it shows a list that is not for exposed persons. */
export function isApart({ data }: Embed): boolean {
  return data.list !== 'exposed';
}

/** A list that is not for exposed persons, which the data holds alone. */
function listApart({ data, language, headingLevel, attributes }: Embed): string {
  const { area, list } = attributes;
  const { areaId } = data.region;
  const there = area && area !== areaId ? [area, areaId, 'se'] : undefined;
  const services = data.services.filter(
    ({ areaIds }) => !there || !areaIds.length || areaIds.some((id) => there.includes(id)),
  );
  const title = embedTextIn(language).lists[list as SupportList];
  const heading = `<h${headingLevel}>${escape(title)}</h${headingLevel}>`;
  const below = serviceListHtml(services, {
    ...{ language, headingLevel: headingLevel + 1 },
    release: data.release,
  });
  return `${fallbackHtml({ language })}<div slot="services" lang="${language}">${heading}${below}</div>`;
}

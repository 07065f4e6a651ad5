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
  const { element, data, language, headingLevel, attributes } = embed;
  const content = isApart(embed)
    ? listApart(embed)
    : printers[element](data, { ...attributes, language, headingLevel });
  // In the place of the services, so that it goes when they do: the element says it itself.
  const slot = element.startsWith('support') ? ' slot="services"' : '';
  const notice = data.notice[language] ?? data.notice.sv;
  return `${content}<p${slot} lang="${language}">${escape(notice)}</p>`;
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

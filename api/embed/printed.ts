import {
  networkDirectoryHtml,
  planActivitiesHtml,
  planProgressHtml,
  planSummaryHtml,
  supportContactHtml,
  supportDirectoryHtml,
} from '../../components/static/index.ts';
import type { Embed, EmbeddableName } from './embeddable.ts';

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
export function printed({ element, data, language, headingLevel, attributes }: Embed): string {
  const content = printers[element](data, { ...attributes, language, headingLevel });
  // In the place of the services, so that it goes when they do: the element says it itself.
  const slot = element.startsWith('support') ? ' slot="services"' : '';
  const notice = data.notice[language] ?? data.notice.sv;
  return `${content}<p${slot} lang="${language}">${escape(notice)}</p>`;
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

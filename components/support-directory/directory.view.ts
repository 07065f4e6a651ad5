import { html } from 'lit/html.js';
import { reviewDate } from '../../data/rules/freshness.ts';
import type { Area } from '../../data/schema/area.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { heading, line, say, type Content, type View } from '../view/view.ts';
import type { Groups } from './places.ts';
import { adviceList, serviceCard, type Advice } from './service-card.view.ts';

/**
 * The list of a section. An element keeps it, so that what is open stays open and only what changes is
 * painted: as long as neither a service nor the `key` is another one, its card is the same.
 */
export type List = (
  section: number,
  services: SupportService[],
  card: (service: SupportService) => Content,
  key: string,
) => Content;

interface Options {
  list: string;
  /** Cards to show. */
  atMost: number;
  /** What several services say to know before calling. */
  told: Advice;
  keep: List;
}

/** Everything below the emergency block and the choices: for one municipality, or the whole region. */
export function directoryView(
  view: View,
  groups: Groups,
  place: Area,
  { list, atMost, told, keep }: Options,
): Content {
  const { words } = view;
  const { headingLevel, now } = view;
  // To the minute.
  const key = `${headingLevel} ${String(now).slice(0, 21)}`;
  const card = (service: SupportService) => serviceCard(view, service, told);
  const section = (index: number, title: Content) => {
    const services = groups[index]!;
    const shown = services.slice(0, atMost);
    atMost -= shown.length;
    return shown.length
      ? html`<section>${heading(view, 0, title)} ${keep(index, shown, card, key)}</section>`
      : '';
  };
  return [
    adviceList(
      view,
      [...told.values()].map(({ text }) => text),
    ),
    // Every municipality has social services, also where no number is known: never an empty list.
    list !== 'exposed' || groups[0].some(({ kind }) => kind === 'social-services')
      ? ''
      : line(view, words.numberUnknown, words.socialServices),
    section(0, [words.supportIn, ' ', say(view, place.name)]),
    section(1, words.areaUnknown),
    section(2, words.nationwide),
  ];
}

/** Says that nobody has looked at any of the contacts for longer than a verification counts. */
export function staleNote(view: View, { contactsAsOf }: RegionData): Content {
  const { today, words } = view;
  return contactsAsOf && today && today > reviewDate(contactsAsOf)
    ? html`<p class="note">${tell(view, words.stale, dateInWords(view, contactsAsOf))}</p>`
    : '';
}

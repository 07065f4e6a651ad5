import { html } from 'lit/html.js';
import { reviewDate } from '../../data/rules/freshness.ts';
import type { Area } from '../../data/schema/area.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { heading, line, say, type Content, type View } from '../view/view.ts';
import type { Groups } from './places.ts';
import { adviceList, serviceCard, sharedAdvice } from './service-card.view.ts';

/** Puts a service's card into its item; an element keeps the items, so that what is open stays open. */
type Item = (service: SupportService, card: Content) => Content;

/** The item where nobody keeps it. */
export const cardItem: Item = (_, card) => html`<li class="card row" part="card">${card}</li>`;

interface Options {
  list?: string;
  /** Cards to show; all of them when not given. */
  atMost?: number;
  put?: Item;
}

/** Everything below the emergency block and the choices: for one municipality, or the whole region. */
export function directoryView(
  view: View,
  groups: Groups,
  place: Area,
  { list = 'exposed', atMost = Infinity, put = cardItem }: Options = {},
): Content {
  const { words } = view;
  const [local, areaUnknown, national] = groups;
  const told = sharedAdvice(groups.flat());
  const section = (title: Content, services: SupportService[]) => {
    const shown = services.slice(0, atMost);
    atMost -= shown.length;
    return shown.length
      ? html`<section>
          ${heading(view, 0, title)}
          <ul>
            ${shown.map((service) => put(service, serviceCard(view, service, told)))}
          </ul>
        </section>`
      : '';
  };
  return [
    adviceList(view, [...told.values()]),
    // Every municipality has social services, also where no number is known: never an empty list.
    list !== 'exposed' || local.some(({ kind }) => kind === 'social-services')
      ? ''
      : line(view, words.numberUnknown, words.socialServices),
    section([words.supportIn, ' ', say(view, place.name)], local),
    section(words.areaUnknown, areaUnknown),
    section(words.nationwide, national),
  ];
}

/** Says that nobody has looked at any of the contacts for longer than a verification counts. */
export function staleNote(view: View, { contactsAsOf }: RegionData): Content {
  const { today, words } = view;
  return contactsAsOf && today && today > reviewDate(contactsAsOf)
    ? html`<p class="note">${tell(view, words.stale, dateInWords(view, contactsAsOf))}</p>`
    : '';
}

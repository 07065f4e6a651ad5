import { html } from 'lit/html.js';
import type { Area } from '../../data/schema/area.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { heading, line, say, type Content, type View } from '../view/view.ts';
import type { Groups } from './places.ts';
import { adviceList, serviceCard, sharedAdvice } from './service-card.view.ts';

/** Everything below the emergency block and the filter: for one municipality, or the whole region. */
export function directoryView(view: View, groups: Groups, place: Area): Content {
  const { words } = view;
  const { local, areaUnknown, national } = groups;
  const told = sharedAdvice([...local, ...areaUnknown, ...national]);
  const section = (title: Content, services: SupportService[]) =>
    services.length
      ? html`<section>
          ${heading(view, 0, title)}
          <ul>
            ${services.map((service) => serviceCard(view, service, told))}
          </ul>
        </section>`
      : '';
  return [
    adviceList(view, [...told.values()]),
    // Every municipality has social services, also where no number is known: never an empty list.
    local.some(({ kind }) => kind === 'social-services')
      ? ''
      : line(view, words.numberUnknown, words.socialServices),
    section([words.supportIn, ' ', say(view, place.name)], local),
    section(words.areaUnknown, areaUnknown),
    section(words.nationwide, national),
  ];
}

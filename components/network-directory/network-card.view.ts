import { html } from 'lit/html.js';
import type { Network } from '../../data/schema/network.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { fact, names } from '../plan/fact.view.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { byId, heading, line, say, type Content, type View } from '../view/view.ts';

/** Networks as their sources described them, side by side where there is room. */
export function networkCards(
  view: View,
  data: RegionData,
  networks: Network[],
  depth: number,
): Content {
  return html`<ul class="cards">
    ${networks.map((network) => networkCard(view, data, network, depth))}
  </ul>`;
}

/** What a network is for, who coordinates it, who is in it, and when its source said so. */
function networkCard(view: View, data: RegionData, network: Network, depth: number): Content {
  const { words } = view;
  const { size, newsletter, purpose, audience, conflicts } = network;
  const coordinator = byId(data.organizations, network.coordinatorId);
  const platformOf = data.plans
    .filter(({ platformNetworkId }) => platformNetworkId === network.id)
    .map(({ title }) => ({ name: title }));
  return html`<li class="card" part="card">
    ${heading(view, depth, say(view, network.name))} ${line(view, words[`field.${network.field}`])}
    ${line(view, network.memberNote)}
    <dl>
      ${fact(words.purpose, say(view, purpose))} ${fact(words.audience, say(view, audience))}
      ${fact(words.coordinatedBy, say(view, coordinator?.name ?? words.unknown))}
      ${fact(words.members, members(view, data, network))}
      ${fact(
        words.size,
        size && [
          size.qualifier === 'about' ? tell(view, words.about, size.value) : size.value,
          ' ',
          say(view, size.of),
          // What another source says stands beside it.
          conflicts
            .filter(({ field }) => field === 'size')
            .map(({ claim }) => line(view, claim, words.conflict)),
        ],
      )}
      ${fact(words.newsletter, newsletter && say(view, newsletter.note))}
      ${fact(words.platformOf, names(view, platformOf))}
    </dl>
    <small>${tell(view, words.asOf, dateInWords(view, network.statedAsOf))}</small>
  </li>`;
}

/** The members that the source names, or that it names none: which is not that there are none. */
function members(view: View, { organizations }: RegionData, { memberIds }: Network): Content {
  if (!memberIds.length) return view.words.noMembers;
  return html`<ul class="members">
    ${memberIds.map((id) => {
      const member = byId(organizations, id);
      return html`<li>${say(view, member?.name ?? id)}</li>`;
    })}
  </ul>`;
}

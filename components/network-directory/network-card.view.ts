import { html } from 'lit/html.js';
import type { Network } from '../../data/schema/network.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { dateInWords } from '../text/dates.ts';
import { byId, heading, line, say, type Content, type View } from '../view/view.ts';
import { fact, names } from '../plan/fact.view.ts';
import { networkWords } from './networks.words.ts';

/** A network as its source described it: what it is for, who coordinates it and who is in it. */
export function networkCard(view: View, data: RegionData, network: Network): Content {
  const words = networkWords[view.language];
  const { size, newsletter, purpose, audience, conflicts } = network;
  const coordinator = byId(data.organizations, network.coordinatorId);
  const platformOf = data.plans
    .filter(({ platformNetworkId }) => platformNetworkId === network.id)
    .map(({ title }) => ({ name: title }));
  return html`<li class="card">
    ${heading(view, 1, say(view, network.name))} ${line(view, words.fields[network.field])}
    ${line(view, network.memberNote)}
    <dl>
      ${fact(words.purpose, say(view, purpose))} ${fact(words.audience, say(view, audience))}
      ${fact(words.coordinator, say(view, coordinator?.name ?? words.unknown))}
      ${fact(words.members, members(view, data, network))}
      ${fact(
        words.size,
        size && [
          `${size.qualifier === 'about' ? view.words.about : ''} ${size.value} `,
          say(view, size.of),
          // What another source says stands beside it.
          conflicts
            .filter(({ field }) => field === 'size')
            .map(({ claim }) => line(view, claim, view.words.conflict)),
        ],
      )}
      ${fact(words.newsletter, newsletter && say(view, newsletter.note))}
      ${fact(words.platform, names(view, platformOf))}
    </dl>
    <small>${words.asOf}, ${dateInWords(network.statedAsOf, view.language)}.</small>
  </li>`;
}

/** The members that the source names, or that it names none: which is not that there are none. */
function members(view: View, { organizations }: RegionData, { memberIds }: Network): Content {
  const words = networkWords[view.language];
  if (!memberIds.length) return words.noMembers;
  return html`<ul class="members">
    ${memberIds.map((id) => {
      const member = byId(organizations, id);
      return html`<li>${say(view, member?.name ?? id)}</li>`;
    })}
  </ul>`;
}

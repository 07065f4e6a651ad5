import { html } from 'lit/html.js';
import type { Network } from '../../data/schema/network.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { dateInWords } from '../text/dates.ts';
import { byId, heading, line, say, type Content, type View } from '../view/view.ts';
import { summaryWords } from './summary.words.ts';

/** A network as its source described it, and when that was. */
export function networkCard(view: View, data: RegionData, network: Network): Content {
  const words = summaryWords[view.language];
  const { size } = network;
  const coordinator = byId(data.organizations, network.coordinatorId);
  return html`<li class="card">
    ${heading(view, 2, say(view, network.name))} ${line(view, network.audience, words.audience)}
    ${line(view, network.purpose)} ${line(view, network.memberNote)}
    ${line(view, size?.of, [size?.qualifier === 'about' ? view.words.about : '', ' ', size?.value])}
    ${line(view, network.newsletter?.note)}
    ${line(view, coordinator?.name, words.coordinator + ':')}
    <p><small>${words.asOf} ${dateInWords(network.statedAsOf, view.language)}</small></p>
  </li>`;
}

import { html } from 'lit/html.js';
import type { RegionData } from '../../data/schema/region-data.ts';
import { heading, line, type Content, type View } from '../view/view.ts';
import { networkCard } from './network-card.view.ts';
import { networkWords } from './networks.words.ts';

/** A region's networks, one card each. */
export function networksView(view: View, data: RegionData): Content {
  const words = networkWords[view.language];
  const { networks, region } = data;
  return html`<section lang=${view.language} dir="ltr">
    <div class="title">${heading(view, 0, words.networks)}</div>
    ${line(view, region.name)} ${networks.length ? '' : line(view, words.none)}
    <ul>
      ${networks.map((network) => networkCard(view, data, network))}
    </ul>
  </section>`;
}

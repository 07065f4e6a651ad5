import { html } from 'lit/html.js';
import type { RegionData } from '../../data/schema/region-data.ts';
import { heading, line, type Content, type View } from '../view/view.ts';
import { networkCards } from './network-card.view.ts';

/** A region's networks, one card each. */
export function networksView(view: View, data: RegionData): Content {
  const { words } = view;
  const { networks, region } = data;
  return html`<section>
    <div class="title">${heading(view, 0, words.networks)}</div>
    ${line(view, region.name)}
    ${networks.length ? networkCards(view, data, networks, 1) : line(view, words.noNetworks)}
  </section>`;
}

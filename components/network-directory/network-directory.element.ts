import { html } from 'lit/html.js';
import type { RegionData } from '../../data/schema/region-data.ts';

import { FridElement } from '../element/frid-element.ts';
import { planStyles } from '../plan/plan.css.ts';
import type { Content, View } from '../view/view.ts';
import { networksView } from './networks.view.ts';

/**
 * A region's networks: what each is for, who coordinates it, who is in it, and as of when.
 *
 * @slot - What stands there until the networks are shown.
 * @state partial - The source names nobody who coordinates, or no members: said.
 * @state conflicting - Another source says another size: said beside it.
 * @state empty - The region has no networks in the data: said in a sentence.
 */
export class NetworkDirectory extends FridElement {
  static override get styles(): string {
    return super.styles + planStyles;
  }

  protected override show(view: View, data: RegionData | undefined): [Content, ...Content[]] {
    return [
      data ? '' : html`<slot></slot>`,
      data && networksView(view, data),
      this.status(view, data && '', true),
    ];
  }
}

import { html } from 'lit/html.js';
import type { RegionData } from '../../data/schema/region-data.ts';
import { isOffered } from '../support-directory/places.ts';
import { staleNote } from '../support-directory/directory.view.ts';
import { serviceCard } from '../support-directory/service-card.view.ts';
import { directoryStyles } from '../support-directory/support-directory.css.ts';
import type { Properties } from '../element/base-element.ts';
import { FridElement } from '../element/frid-element.ts';
import { tellUnknown } from '../element/unknown.ts';
import { emergencyFirst } from '../emergency/emergency.view.ts';
import type { Content, View } from '../view/view.ts';

/**
 * One service with every way to reach it, and all that its sources say of each.
 *
 * @slot - 112 and the national line, kept as the first lines; the element's own stand there without it.
 * @slot services - Services that stand there until the data has come.
 * @cssprop [--frid-danger=#b3001b] - Edge, tint and own button of the block with the emergency numbers.
 * @state partial - The service's number is not known: said.
 * @state unverified - Nobody has asked the service about a number, or nobody stands behind it: said beside it.
 * @state conflicting - Sources differ about a number: said, and how they do takes a press.
 * @state stale - Nobody has read or asked about any of the contacts for a year: said first.
 * @state missing - The region has no service with that id: said in a sentence.
 */
export class SupportContact extends FridElement {
  static override get styles(): string {
    return super.styles + directoryStyles;
  }

  static override get properties(): Properties {
    return { ...super.properties, service: {} };
  }

  /**
   * Which service to show, by its id; the national line when it is not given.
   * @values support-services
   */
  declare service: string;

  constructor() {
    super();
    this.service = 'kvinnofridslinjen';
  }

  protected override show(view: View, data: RegionData | undefined): [Content, ...Content[]] {
    const service = data?.services.find(
      (one) => one.id === (this.service || 'kvinnofridslinjen') && isOffered(one),
    );
    if (data) tellUnknown('service', this.service, data.services);
    return [
      emergencyFirst(this, view),
      [
        this.status(view, data && (service ? '' : view.words.numberUnknown)),
        data && staleNote(view, data),
        service
          ? html`<section>
              <div class="card row" part="card">${serviceCard(view, service, new Map(), 0)}</div>
            </section>`
          : html`<slot name="services"></slot>`,
      ],
    ];
  }
}

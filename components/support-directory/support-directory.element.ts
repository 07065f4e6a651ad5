import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html } from 'lit/html.js';
import type { Area } from '../../data/schema/area.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { FridElement } from '../element/frid-element.ts';
import { emergencyFirst } from '../emergency/emergency.view.ts';
import { tell } from '../view/tell.ts';
import { plain, type Content, type View } from '../view/view.ts';
import { directoryView } from './directory.view.ts';
import { groupServices, placeOf, placesOf } from './places.ts';
import { directoryStyles } from './support-directory.css.ts';

/**
 * Where to turn when exposed to violence: 112 and the national line first and always, then the
 * services of a municipality and of the country.
 *
 * What the reader chooses stays in this object: not in the address, not in storage, not in an event.
 *
 * @slot - 112 and the national line, kept as the first lines; the element's own stand there without it.
 * @slot services - Services that stand there until the data has come.
 * @cssprop [--frid-danger=#b3001b] - Edge, tint and own button of the block with the emergency numbers.
 * @state no-local-service - The municipality has no known service of its own: said, with those of the country.
 */
export class SupportDirectory extends FridElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, directoryStyles];
  }

  static override get properties(): PropertyDeclarations {
    return { area: {} };
  }

  /**
   * Municipality shown first (SCB code), for instance 1780; then the reader's choice counts.
   * @values areas
   */
  declare area: string | undefined;

  #chosen: string | undefined;

  protected override show(view: View, data: RegionData | undefined): [Content, ...Content[]] {
    const place = data && placeOf(data, this.#chosen ?? this.area);
    const groups = place && groupServices(data, place);
    return [
      emergencyFirst(this, view),
      [
        html`<div class="row">
          ${this.status(view, groups && tell(view, view.words.found, Object.values(groups).flat().length))}
          ${place ? this.#filter(view, data, place) : ''}
        </div>`,
        groups ? directoryView(view, groups, place) : html`<slot name="services"></slot>`,
      ],
    ];
  }

  #filter(view: View, data: RegionData, place: Area): Content {
    const option = ({ id, name }: Area) =>
      html`<option
        value=${id}
        lang=${name[view.language] ? view.language : 'sv'}
        dir="auto"
        .selected=${id === place.id}
      >
        ${plain(view, name)}
      </option>`;
    return html`<label
      ><b>${view.words.municipality}</b>
      <select autocomplete="off" @change=${this.#choose} @input=${keepInside}>
        ${placesOf(data).map(option)}
      </select></label
    >`;
  }

  #choose({ target }: Event): void {
    this.#chosen = (target as HTMLSelectElement).value;
    this.requestUpdate();
  }
}

/** An input event would leave the shadow root and tell the host page that somebody has chosen. */
function keepInside(event: Event): void {
  event.stopPropagation();
}

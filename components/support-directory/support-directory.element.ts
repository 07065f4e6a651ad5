import { html, render } from 'lit/html.js';
import type { Area } from '../../data/schema/area.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import type { Properties } from '../element/base-element.ts';
import { FridElement } from '../element/frid-element.ts';
import { tellUnknown } from '../element/unknown.ts';
import { emergencyFirst } from '../emergency/emergency.view.ts';
import { tell } from '../view/tell.ts';
import { heading, plain, safely, type Content, type View } from '../view/view.ts';
import { sharedAdvice, type Advice } from './service-card.view.ts';
import { directoryView, staleNote, type List } from './directory.view.ts';
import { groupsByPlace, numbersFirst, placesOf, type Groups } from './places.ts';
import { directoryStyles } from './support-directory.css.ts';
import { people, type Person } from './who.ts';

interface Choice {
  area?: string;
  /** Whom the reader says to be. */
  person: Person | '';
  /** Tag of a language (BCP 47), or none. */
  spoken: string;
}

const anybody: Choice = { person: '', spoken: '' };

/** An item as it was last rendered. */
interface Card {
  item: HTMLElement;
  service: SupportService;
  key: string;
}

/** Cards shown at first, and added by each "show more". */
const PAGE = 20;

/** So few more are shown as well: nobody should have to ask for the last ones. */
const FEW = 5;

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
 * @state empty - The data has no services: said, with the social services of every municipality.
 * @state partial - A service whose number is not known: listed, and said.
 * @state unverified - Nobody has asked the service about a number, or nobody stands behind it: said beside it.
 * @state conflicting - Sources differ about a number: said, and how they do takes a press.
 * @state filtered-to-nothing - Nothing is for whom the reader says to be, or in the language: says how to see everything.
 * @state stale - Nobody has read or asked about any of the contacts for a year: said first.
 */
export class SupportDirectory extends FridElement {
  static override get styles(): string {
    return super.styles + directoryStyles;
  }

  static override get properties(): Properties {
    return { ...super.properties, area: {}, list: {} };
  }

  /**
   * Municipality shown first (SCB code), for instance 1780; then the reader's choice counts.
   * @values areas
   */
  declare area: string | undefined;

  /**
   * Which list to show, never two of them: for exposed persons when not given, for those who use
   * violence, or for professionals.
   */
  declare list: 'exposed' | 'violence-users' | 'professionals';

  constructor() {
    super();
    this.list = 'exposed';
  }

  /** What the reader has chosen: a municipality, whom to show services for, and a language. */
  #choice: Choice = anybody;
  #atMost = PAGE;
  #count = '';
  /** What was shown last, and what follows from it: found once, looked up at each choice. */
  #data: RegionData | undefined;
  #inOrder: SupportService[] = [];
  #offered: Record<string, Record<string, Groups>> = {};
  #places: Area[] = [];
  #advice: Advice = new Map();
  readonly #cards = new Map<string, Card>();
  readonly #lists: Element[] = [];

  override get scope(): string {
    return super.scope + (this.#listShown === 'exposed' ? '' : '.' + this.list);
  }

  /** Which list, also where the host has taken the attribute away. */
  get #listShown(): SupportService['list'] {
    return this.list || 'exposed';
  }

  protected override show(view: View, data: RegionData | undefined): [Content, ...Content[]] {
    return [
      emergencyFirst(this, view, this.#listShown !== 'exposed'),
      data
        ? this.#list(view, data)
        : [this.status(view, undefined), html`<slot name="services"></slot>`],
    ];
  }

  #list(view: View, data: RegionData): Content {
    const { words } = view;
    const list = this.#listShown;
    const { area = this.area, ...chosen } = this.#choice;
    const languages = data.languages ?? [];
    // Of other data than it was made in, a choice holds where it can be seen and taken back.
    const person = list === 'exposed' ? chosen.person : '';
    const spoken = new Map(languages).has(chosen.spoken) ? chosen.spoken : '';
    const isNew = this.#data !== data;
    if (isNew) {
      this.#data = data;
      this.#places = placesOf(data);
      this.#inOrder = numbersFirst(data.services);
      this.#offered = {};
      this.#advice = sharedAdvice(data.services);
    }
    const places = this.#places;
    tellUnknown('area', this.area, places);
    const place = places.find(({ id }) => id === area) ?? places[0]!;
    const offered = (this.#offered[list + person + spoken] ??= groupsByPlace(data, this.#inOrder, {
      list,
      person,
      spoken,
    }));
    const groups = offered[place.id]!;
    const found = groups.flat();
    const amount = found.length;
    this.#count = tell(view, words.found, amount);
    // What has come is told at once, what the reader chooses when the choosing has paused.
    if (isNew) this.announcement = this.#count;
    const upTo = (most: number) => (amount > most + FEW ? most : amount);
    const atMost = upTo(this.#atMost);
    const told = new Map(
      [...this.#advice].filter(([, { by }]) => by.some((one) => found.includes(one))),
    );
    const options = { list, atMost, told, keep: this.#keep };
    return [
      list === 'exposed' ? '' : heading(view, 0, words[`list.${list}`]),
      html`<div class="row">
          ${this.#select(
            'area',
            words.municipality,
            place.id,
            places.map((one) => [one.id, plain(view, one.name)]),
          )}
          ${
            list === 'exposed'
              ? this.#select(
                  'person',
                  words.who,
                  person,
                  (['', ...people] as const).map((one) => [one, words[`who.${one}` as const]]),
                )
              : ''
          }
          ${
            languages[1]
              ? this.#select('spoken', words.spoken, spoken, [['', words['spoken.']], ...languages])
              : ''
          }
        </div>
        <p>
          <b>${this.#count}</b> ${spoken && words.spokenUnknown}
          <small>${safely(view, words.choicesStay)}</small>
        </p>`,
      this.status(view, this.announcement, true),
      staleNote(view, data),
      amount
        ? ''
        : html`<p class="note">
            ${words.noneFound}
            <button @click=${() => this.#choose({ ...anybody, area: data.region.areaId })}>
              ${words.everything}
            </button>
          </p>`,
      directoryView(view, groups, place, options),
      atMost < amount
        ? html`<button @click=${() => this.#more()}>
            ${tell(view, words.more, upTo(this.#atMost + PAGE) - atMost)}
          </button>`
        : '',
    ];
  }

  /** A list to choose from. An input event would leave the shadow root and tell the host page of it. */
  #select(
    name: keyof Choice,
    label: Content,
    chosen: string | undefined,
    options: (readonly [value: string, text: string | undefined])[],
  ): Content {
    return html`<label
      ><b>${label}</b>
      <select
        autocomplete="off"
        @change=${({ target }: Event) => this.#choose({ [name]: (target as HTMLSelectElement).value })}
        @input=${(event: Event) => event.stopPropagation()}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${value === (chosen ?? '')}>${text}</option>`,
        )}
      </select></label
    >`;
  }

  #choose(choice: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...choice };
    this.#atMost = PAGE;
    // As many as before are told of again.
    this.announcement = '';
    this.#lists.forEach((list) => (list.className = 'swift'));
    this.requestUpdate();
    this.announce(() => {
      // Laid out again, whoever looks: a picture of the whole page has every number on it.
      this.#lists.forEach((list) => (list.className = ''));
      return this.#count;
    });
  }

  #more(): void {
    this.focusNext = ['.card', this.#atMost];
    this.#atMost += PAGE;
    this.requestUpdate();
  }

  /** What stays in a list is not touched: it keeps its place, its focus and what is open in it. */
  readonly #keep: List = (section, services, card, key) => {
    const list = (this.#lists[section] ??= document.createElement('ul'));
    const items = services.map((service) => this.#item(service, card, key));
    for (const item of [...list.children]) if (!items.includes(item)) item.remove();
    items.forEach((item, index) => {
      const there = list.children[index];
      if (there !== item) list.insertBefore(item, there ?? null);
    });
    return list;
  };

  #item(service: SupportService, card: (service: SupportService) => Content, key: string): Element {
    const kept = this.#cards.get(service.id);
    const item = kept?.item ?? newItem();
    if (kept?.service !== service || kept.key !== key) {
      render(card(service), item);
      this.#cards.set(service.id, { item, service, key });
    }
    return item;
  }
}

/** Nothing that Tab stops at, but "show more" sends the focus there. */
function newItem(): HTMLElement {
  const item = { className: 'card row', part: 'card', tabIndex: -1 };
  return Object.assign(document.createElement('li'), item);
}

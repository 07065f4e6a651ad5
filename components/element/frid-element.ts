import { html, render } from 'lit/html.js';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { Language } from '../../data/schema/text.ts';
import { dayInSweden } from '../../data/rules/today.ts';
import { RegionDataController } from '../data/region-data-controller.ts';
import { core, coreLanguage } from '../text/core.ts';
import { inLanguage, line, type Content, type View } from '../view/view.ts';
import { BaseElement, type Properties } from './base-element.ts';
import { baseStyles } from './base.css.ts';
import { reviewSentences } from './review-note.view.ts';
import { FridStateEvent, type FridState } from './state-event.ts';
import { SurroundingsController } from './surroundings-controller.ts';

/** Milliseconds without a new choice before a screen reader is told what came of it. */
const PAUSE = 1000;

/**
 * What all elements share: a region's data, the reader's language and the host's heading level.
 *
 * `styles` and `properties` are getters, because a static field becomes a static block, which Safari
 * before 16.4 does not read.
 *
 * @event {FridStateEvent} frid-state - The element has begun to load, is ready, has newer data or has failed.
 * @csspart card - One service, activity, round or network.
 * @csspart heading - Every heading inside.
 * @cssprop [--frid-accent=#2a6a8f] - Edge and tint of what is emphasized.
 * @cssprop [--frid-radius=0.375rem] - How round the corners of cards, buttons and blocks are.
 * @state not-upgraded - Before its script, or without it: what stood in the page stays.
 * @state loading - Before the first answer: what stood in the page stays.
 * @state ready - The data is shown, and last of all who answers for it.
 * @state offline - No answer came: what stood in the page stays, and the reader can try again.
 * @state error - What came is no data: what stood in the page stays, and the reader can try again.
 * @state newer - Other data came than the reader began with: said, and shown in the same place.
 */
export abstract class FridElement extends BaseElement {
  static override get styles(): string {
    return baseStyles;
  }

  static override get properties(): Properties {
    return {
      region: {},
      headingLevel: { attribute: 'heading-level' },
      allowUnreviewed: { type: Boolean, attribute: 'allow-unreviewed' },
      data: { attribute: false },
    };
  }

  /** Which region's data to show. */
  declare region: string;
  /** Level of the first heading inside, so that it fits the host page's own. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** May the words be in a language that no translator has reviewed? They then say so themselves. */
  declare allowUnreviewed: boolean;
  /** The data itself, from a host page that wants no request to be made. */
  declare data: RegionData | undefined;

  /** What a screen reader was last told politely. */
  protected announcement = '';

  /**
   * What gets the focus next, because the button that had it may be gone: the one at this place among
   * what the selector finds.
   */
  protected focusNext: [selector: string, place: number] | undefined;

  #pause = 0;
  #state: FridState | undefined;
  /** Data that could be shown, if any. */
  #shown: RegionData | undefined;
  /** Data that could not: told of once, not at each minute. */
  #unshowable: RegionData | undefined;
  readonly #source: RegionDataController;
  readonly #surroundings: SurroundingsController;

  constructor() {
    super();
    this.region = 'varmland';
    this.headingLevel = 2;
    this.allowUnreviewed = false;
    this.#source = new RegionDataController(this);
    this.#surroundings = new SurroundingsController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /**
   * Name of the file with its data, but for the language.
   * @internal
   */
  get scope(): string {
    return encodeURIComponent(this.region || 'varmland');
  }

  /** The language to show: that of the page around the element, where we have it. */
  get language(): Language {
    return this.#surroundings.language;
  }

  /**
   * The parts of what the element shows; without `data` it is still waiting, or has failed. First comes
   * what may speak another language than the data: the emergency block, or the host page's own fallback.
   */
  protected abstract show(
    view: View,
    data: RegionData | undefined,
  ): [first: Content, ...rest: Content[]];

  /** Tells a screen reader, once the reader has chosen and it can be heard. */
  protected announce(text: () => string): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      this.announcement = text();
      this.requestUpdate();
    }, PAUSE);
  }

  protected override update(): void {
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    render(this.#render(), root);
    this.#keepFocus(root, focused);
    this.#tellState();
  }

  /** What newer data has moved within a list keeps the focus; where it is gone, what is shown first has it. */
  #keepFocus(root: ShadowRoot, focused: HTMLElement | null): void {
    const { focusNext } = this;
    this.focusNext = undefined;
    if (!focusNext && !focused) return;
    const [selector, place] = focusNext ?? [];
    const wanted = selector ? root.querySelectorAll<HTMLElement>(selector)[place!] : focused;
    const next = wanted?.isConnected ? wanted : root.querySelector<HTMLElement>('.rest');
    if (next !== root.activeElement) next?.focus();
  }

  #tellState(): void {
    const { request } = this.#source;
    const without = request?.isLoading ? 'loading' : 'failed';
    const state = this.#shown ? (request?.isNewer ? 'newer' : 'ready') : without;
    if (state !== this.#state) this.dispatchEvent(new FridStateEvent((this.#state = state)));
  }

  /** Data nobody foresaw must not take the numbers down: what was shown before stays, or what needs no data. */
  #render(): Content {
    const { data } = this.#source;
    try {
      const shown = this.#showAll(data);
      this.#shown = data;
      return shown;
    } catch (error) {
      if (data !== this.#unshowable) console.info('Frid:', error);
      this.#unshowable = data;
      return this.#showAll(this.#shown);
    }
  }

  #showAll(data: RegionData | undefined): Content {
    const { language: pageLanguage, headingLevel } = this;
    const known = coreLanguage(pageLanguage);
    const language = data?.language ?? known;
    const words = data?.words ?? core[known];
    const now = new Date();
    // Before there is a record there is no day to hold it against.
    const today = data && dayInSweden(now);
    const view = {
      language,
      words,
      reviewNote: data?.reviewNote,
      pageLanguage,
      headingLevel,
      now,
      today,
      redDays: data?.publicHolidays,
    };
    const [first, ...rest] = this.show(view, data);
    // Who answers for it stands last, wherever it is shown.
    const parts = [reviewSentences(view), ...rest, line(view, data?.notice)];
    return [first, ...parts.map((part) => inLanguage(view, part))];
  }

  /**
   * Where the element stands, said politely; after a failure with a way to try again. `quiet`: what is
   * `done` is for the ear alone.
   */
  protected status({ words }: View, done: Content, quiet = false): Content {
    const { request } = this.#source;
    const isWaiting = done === undefined || (request && !request.data);
    const isLoading = request?.isLoading;
    return html`<div>
      <p role="status" class=${quiet && !isWaiting ? 'heard' : 'first'}>
        ${isWaiting ? (isLoading ? words.loading : words.failed) : done}
      </p>
      <p role="status" class=${request?.isNewer ? '' : 'heard'}>
        ${request?.isNewer ? words.newer : ''}
      </p>
      ${
        isWaiting && request && !isLoading
          ? html`<button @click=${() => void request.load()}>${words.retry}</button>`
          : ''
      }
    </div>`;
  }
}

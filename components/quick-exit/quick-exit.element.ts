import { html, render } from 'lit/html.js';
import { BaseElement } from '../element/base-element.ts';
import { baseStyles } from '../element/base.css.ts';
import { SurroundingsController } from '../element/surroundings-controller.ts';
import { coreLanguage } from '../text/core.ts';
import { exitWords } from './quick-exit.words.ts';
import { isShown } from '../view/shown.ts';
import type { Content } from '../view/view.ts';
import { leave } from './leave.ts';
import { quickExitStyles } from './quick-exit.css.ts';
import { ShiftController } from './shift-controller.ts';

/** The weather: everybody looks at it, and it never shows what was read before. */
const neutralPage = 'https://www.smhi.se/';

/** A way out that the host page has already; the first of ours counts as one for those that follow. */
const otherExits = '[data-quick-exit], .govuk-exit-this-page, frid-quick-exit';

/** Keeps what gets the focus from stopping under the link (WCAG 2.2, 2.4.11). */
const scrollPadding = '5rem';

/**
 * A way out of the page, always in the same corner. The host page writes the link inside it, which
 * works before this script does and where it never comes.
 *
 * @slot - The link, to a neutral page; the element's own goes to the weather.
 * @csspart bar - The box that holds the link, to move it.
 * @cssprop [--frid-exit=#8c1d18] - Background of the link.
 * @cssprop [--frid-radius=0.375rem] - How round the corners of the link are.
 * @state not-upgraded - Before its script, or without it: the link in the page is the way out.
 * @state ready - The link floats in the corner.
 * @state framed - In a frame, which cannot leave the page around it: said instead of a link.
 * @state silent - The page has a way out of its own: nothing is shown.
 */
export class QuickExit extends BaseElement {
  static override get styles(): string {
    return baseStyles + quickExitStyles;
  }

  readonly #surroundings: SurroundingsController;
  readonly #shift: ShiftController;

  constructor() {
    super();
    this.#surroundings = new SurroundingsController(this);
    this.#shift = new ShiftController(this, () => this.leave());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const options = { capture: true, signal: this.#shift.signal };
    window.addEventListener('click', this.#click, options);
    // After each of them there may be something above the link, or a way out that the page made.
    for (const type of ['toggle', 'fullscreenchange', 'focusin', 'load']) {
      window.addEventListener(type, () => this.requestUpdate(), options);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { style } = document.documentElement;
    if (style.scrollPaddingBlockStart === scrollPadding) style.scrollPaddingBlockStart = '';
  }

  /** Leaves now. Does nothing in a frame, or where the host page has a way out of its own. */
  leave(): void {
    const link = this.#link;
    const language = coreLanguage(this.#surroundings.language);
    if (!link) return;
    leave(isElsewhere(link) ? link.href : neutralPage, exitWords[language].leaving, language);
  }

  protected override update(): void {
    render(this.#render(), this.renderRoot);
    const link = this.#link;
    if (!link) return;
    document.documentElement.style.scrollPaddingBlockStart ||= scrollPadding;
    this.#raise(this.#bar!, link);
  }

  #render(): Content {
    const language = coreLanguage(this.#surroundings.language);
    const words = exitWords[language];
    const isOther = (exit: Element) =>
      exit === this || (isShown(exit) ?? exit.getClientRects().length);
    // In another shadow tree, or by another name, it is not among them.
    const first = [...document.querySelectorAll(otherExits)].find(isOther);
    if ((first ?? this) !== this) return '';
    // A frame cannot leave the page around it: the link would only change what is in the frame.
    if (window !== window.top) return html`<p lang=${language} dir="ltr">${words.framed}</p>`;

    const given = this.#given;
    return html`<div class="bar" part="bar" popover="manual" lang=${language} dir="ltr">
        ${
          given
            ? html`<slot></slot>`
            : html`<a href=${neutralPage} rel="nofollow noreferrer">${words.exit}</a>`
        }
        <p role="status">${words.taps[this.#shift.left]}</p>
      </div>
      <div class="place" lang=${language} dir="ltr">
        <details>
          <summary>${words.promise}</summary>
          <ul>
            ${words.limits.map((limit) => html`<li>${limit}</li>`)}
          </ul>
        </details>
        <span class="spacer" aria-hidden="true">${given?.textContent ?? words.exit}</span>
      </div>`;
  }

  /** The host page's own link: it is the one that works without this script, so it is kept. */
  get #given(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>(':scope > a[href]');
  }

  get #bar(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.bar');
  }

  get #link(): HTMLAnchorElement | null | undefined {
    const bar = this.#bar;
    return bar && (this.#given ?? bar.querySelector('a'));
  }

  readonly #click = (event: MouseEvent): void => {
    const link = this.#link;
    if (!link) return;
    const { clientX, clientY } = event;
    const { left, right, top, bottom } = link.getBoundingClientRect();
    // Under a modal dialog everything else is inert, however far on top: where it is seen counts.
    const isSeen = 'popover' in link;
    const isHit = left < clientX && clientX < right && top < clientY && clientY < bottom;
    if (!(isSeen && isHit) && !event.composedPath().includes(link)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.leave();
  };

  /** What was put on the top layer last lies above the rest; Safari before 17 has the z-index alone. */
  #raise(bar: HTMLElement, link: HTMLElement): void {
    if (!bar.showPopover || !this.isConnected) return;
    const { left, top, width, height } = link.getBoundingClientRect();
    const page = link.getRootNode() as Document;
    if (link.contains(page.elementFromPoint(left + width / 2, top + height / 2))) return;
    bar.hidePopover();
    bar.showPopover();
  }
}

/** An address that a reader can be sent to, and that is not this very page. */
function isElsewhere({ href }: HTMLAnchorElement): boolean {
  const [page] = location.href.split('#');
  return href.startsWith('http') && href.split('#')[0] !== page;
}

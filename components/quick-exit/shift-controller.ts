import type { Controller, ControllerHost } from '../element/base-element.ts';

const TAPS = 3;
/** Milliseconds, from the first tap. */
const WITHIN = 5_000;

const heard = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointercancel', 'wheel'];

/**
 * Shift three times: not Escape, which stops the loading of the page one leaves for. A tap is Shift
 * alone: not with a letter, and not while the pointer selects or scrolls.
 *
 * Keys pressed inside a frame are heard there and nowhere else. Frames of the page's own origin are
 * listened to as well; those of another origin cannot be.
 */
export class ShiftController implements Controller {
  /** How many taps are left: all of them when nobody is tapping, none when the time ran out. */
  left = TAPS;

  /** Until the element leaves the page. */
  get signal(): AbortSignal {
    return this.#listening.signal;
  }

  #listening = new AbortController();
  readonly #host: ControllerHost;
  readonly #then: () => void;
  #timer: number | undefined;
  #isTap = false;
  #isPointerDown = false;

  constructor(host: ControllerHost, then: () => void) {
    this.#host = host;
    this.#then = then;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    this.#follow(document);
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#set(TAPS);
  }

  /** Adding a listener a second time does nothing, so no book is kept of what is followed. */
  #follow(page: Document | null): void {
    if (!page) return;
    const options = { capture: true, passive: true, signal: this.signal };
    for (const type of heard) page.defaultView!.addEventListener(type, this.#hear, options);
    page.addEventListener('load', this.#enter, options);
    page.querySelectorAll('iframe').forEach((frame) => this.#follow(frame.contentDocument));
  }

  readonly #enter = ({ target }: Event): void => {
    this.#follow((target as HTMLIFrameElement).contentDocument ?? null);
  };

  readonly #hear = (event: Event): void => {
    const { type, key, repeat } = event as KeyboardEvent;
    if (key !== 'Shift') {
      this.#isPointerDown = type === 'pointerdown';
      this.#isTap = false;
      if (type !== 'keyup') this.#set(TAPS);
    } else if (type === 'keydown') {
      this.#isTap ||= !repeat && !this.#isPointerDown;
    } else if (this.#isTap) {
      this.#isTap = false;
      const left = (this.left || TAPS) - 1;
      this.#set(left || TAPS);
      if (!left) this.#then();
    }
  };

  #set(left: number): void {
    if (left === this.left) return;
    if (left === TAPS - 1) this.#timer = window.setTimeout(() => this.#set(0), WITHIN);
    else if (left !== 1) clearTimeout(this.#timer);
    this.left = left;
    this.#host.requestUpdate();
  }
}

import type { BaseElement, Controller } from './base-element.ts';
import type { Language } from '../../data/schema/text.ts';

interface Host extends BaseElement {
  allowUnreviewed?: boolean;
}

/** No translator has reviewed their words. Easy Swedish is Swedish too, so it is asked for first. */
const unreviewed = ['sv-simple', 'fi', 'ar', 'so', 'uk'] as const;

const MINUTE = 60_000;

/**
 * Follows what changes around an element: the language of the host page, the fallback inside, and the
 * time. A page may stand open for days, and "open now" must not outlast the hour.
 */
export class SurroundingsController implements Controller {
  readonly #host: Host;
  readonly #observer: MutationObserver;
  #timer = 0;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** `:lang()` asks the browser, which also knows `en-GB`, `Content-Language` and shadow hosts. */
  get language(): Language {
    const host = this.#host;
    const languages: Language[] = [...(host.allowUnreviewed ? unreviewed : []), 'en'];
    return languages.find((language) => host.matches(`:lang(${language})`)) ?? 'sv';
  }

  hostConnected(): void {
    const tick = () => {
      this.#timer = window.setTimeout(tick, MINUTE - (Date.now() % MINUTE));
      this.#host.requestUpdate();
    };
    tick();
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    // A shadow root hides what changes outside it: each one on the way up is asked.
    for (let node: Node | undefined = this.#host; node; node = (node as ShadowRoot).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }
}

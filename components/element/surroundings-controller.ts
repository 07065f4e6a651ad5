import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Language } from '../../data/schema/text.ts';

interface Host extends ReactiveElement {
  allowUnreviewed?: boolean;
}

/** No translator has reviewed their words. Easy Swedish is Swedish too, so it is asked for first. */
const unreviewed = ['sv-simple', 'fi', 'ar', 'so', 'uk'] as const;

/** Follows what the host page says around and inside an element: its language, and its fallback. */
export class SurroundingsController implements ReactiveController {
  readonly #host: Host;
  readonly #observer: MutationObserver;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** `:lang()` asks the browser, which also knows `en-GB`, `Content-Language` and shadow hosts. */
  get language(): Language {
    const languages: readonly Language[] = this.#host.allowUnreviewed
      ? [...unreviewed, 'en']
      : ['en'];
    return languages.find((language) => this.#host.matches(`:lang(${language})`)) ?? 'sv';
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    // A shadow root hides what changes outside it: each one on the way up is asked.
    for (let node: Node | undefined = this.#host; node; node = (node as ShadowRoot).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

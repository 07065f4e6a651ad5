import { html } from 'lit/html.js';
import { isShown } from '../view/shown.ts';
import type { Content, View } from '../view/view.ts';
import { emergencyBlock } from './emergency-block.ts';

type Host = Element & { requestUpdate(): void };

/**
 * 112 and the national line, which stand above everything. The fallback of the snippet stays where it
 * is: nothing before the reader's eyes moves. Where a rule of the host page hides it, ours stands there
 * as well, which no such rule reaches.
 */
export function emergencyFirst(element: Host, { pageLanguage }: View, isApart = false): Content {
  // A page with one of the two numbers only gets ours as well; beside the other lists it may have 112 alone.
  const link =
    (isApart || element.querySelector('[href="tel:020505050"]')) &&
    element.querySelector('[href="tel:112"]');
  const isSlotted = link && element.shadowRoot!.querySelector('.emergency > slot');
  // Whether it can be seen is known when it has been laid out.
  if (link && !isSlotted) requestAnimationFrame(() => element.requestUpdate());
  const isHidden = isSlotted && isShown(element) && !isShown(link);
  return html`<div class="emergency">
    ${link && html`<slot></slot>`} ${!link || isHidden ? emergencyBlock(pageLanguage) : ''}
  </div>`;
}

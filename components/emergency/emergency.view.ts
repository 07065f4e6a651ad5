import { html } from 'lit/html.js';
import type { Content, View } from '../view/view.ts';
import { emergencyBlock } from './emergency-block.ts';

/**
 * 112 and the national line, which stand above everything. The fallback of the snippet stays where it
 * is: nothing before the reader's eyes moves.
 */
export function emergencyFirst(element: Element, { pageLanguage }: View): Content {
  const hasFallback = element.querySelector('[href="tel:112"]');
  return html`<div class="emergency">
    ${hasFallback ? html`<slot></slot>` : emergencyBlock(pageLanguage)}
  </div>`;
}

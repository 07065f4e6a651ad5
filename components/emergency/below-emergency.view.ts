import { html } from 'lit/html.js';
import type { Content, View } from '../view/view.ts';
import { emergencyBlock } from './emergency-block.ts';

/**
 * 112 and the national line, and what comes below them. The fallback of the snippet stays where it is,
 * and so does what stands right below it: nothing before the reader's eyes moves.
 */
export function belowEmergency(element: Element, view: View, content: Content): Content {
  const hasFallback = element.querySelector('[href="tel:112"]');
  return html`<div class="emergency">
      ${hasFallback ? html`<slot></slot>` : emergencyBlock(view)}
    </div>
    <div class="rest" lang=${view.language} dir="ltr">${content}</div>`;
}

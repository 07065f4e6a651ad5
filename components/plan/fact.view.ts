import { html } from 'lit/html.js';
import { listed, say, type Content, type View } from '../view/view.ts';
import type { LocalizedText } from '../../data/schema/text.ts';

/** A label with its value; without a value it is left out. */
export function fact(label: Content, value: Content): Content {
  return (Array.isArray(value) ? value.some(Boolean) : value)
    ? html`<div class="row">
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : '';
}

/** Names with commas between them. */
export function names(view: View, named: { name: LocalizedText }[]): Content {
  return listed(named.map(({ name }) => say(view, name)));
}

import { html } from 'lit/html.js';
import { say, type Content, type View } from '../view/view.ts';

/** That no translator has reviewed what is read here: in the reader's language, and in Swedish. */
export function reviewSentences(view: View): Content {
  const { reviewNote } = view;
  return (
    reviewNote &&
    html`<div class="note review">
      <p>${say(view, reviewNote)}</p>
      <p>${say(view, { sv: reviewNote.sv })}</p>
    </div>`
  );
}

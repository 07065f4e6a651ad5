import { css } from './css.ts';

/**
 * Font, color and line height come from the host page; lines and tints are made from its color, so
 * that they fit a light and a dark page. Nothing inherited is set around a slot: text that stands
 * there before the script arrives must not move when it does.
 */
export const baseStyles = css`
  :host {
    --_radius: var(--frid-radius, 0.375rem);
    --_accent: var(--frid-accent, #2a6a8f);
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    margin-block: 2.5rem;
  }
  p,
  ul {
    margin: 0.5em 0;
  }
  [dir] {
    overflow-wrap: anywhere;
  }
  ul {
    padding-inline-start: 1.5em;
  }
  section > ul {
    padding: 0;
  }
  /*
   * Of few paragraphs, since a browser has more to style and lay out for each. Not where words run to the left:
   * there are no capitals, and Firefox would not wrap the line.
   */
  [dir='ltr'] .first::first-letter {
    text-transform: uppercase;
  }
  a {
    display: inline-block;
    padding-block: 0.7rem;
    color: inherit;
  }
  /* A number that breaks across two lines is a number misread. */
  .call bdi {
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  [part='heading'] {
    margin: 0.5em 0;
    font-size: 1.125em;
    line-height: 1.3;
  }
  section > [part='heading'] {
    font-size: 1.375em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2rem;
  }
  .row > * {
    flex: 1 1 17rem;
    min-inline-size: 0;
  }
  .card {
    list-style: none;
    padding: 0.5rem min(1.25rem, 4vw);
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: var(--_radius);
  }
  .card small {
    display: block;
    margin-block-end: 1rem;
  }
  .note,
  .emergency::before {
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--_accent);
    border-inline-start-width: 0.5rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .review {
    margin-block-end: 1rem;
  }
  select {
    max-inline-size: 100%;
  }
  button,
  select,
  .call {
    padding: 0.625rem min(1rem, 4vw);
    border: 2px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (prefers-contrast: more) {
    .card {
      border-color: currentColor;
    }
  }
  @media print {
    /* What a button would show more of stays said: what is not on the paper. */
    :not(.rest, section) > button,
    label {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;

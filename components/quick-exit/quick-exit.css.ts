import { css } from '../element/css.ts';

/**
 * The link floats in the corner, and what stands still keeps its place free. "Important" inside a
 * shadow root is stronger than any rule of the host page, which must not be able to lose the way out.
 */
export const quickExitStyles = css`
  :host {
    display: block !important;
    visibility: visible !important;
  }
  .place {
    display: flex;
    flex-wrap: wrap-reverse;
    padding: 0.5rem 1rem;
  }
  .bar {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0;
    padding: 0.5rem 1rem;
    background: none;
    text-align: end;
  }
  ::slotted(a) {
    all: initial !important;
    font: inherit !important;
  }
  a,
  ::slotted(a),
  .spacer {
    display: inline-block !important;
    padding: 8px 20px !important;
    border: 2px solid #fff !important;
    border-radius: var(--_radius) !important;
    background: var(--frid-exit, #8c1d18) !important;
    color: #fff !important;
    font-weight: 700 !important;
    line-height: max(28px, 1.75em) !important;
    text-decoration: none !important;
    cursor: pointer !important;
  }
  a:focus-visible,
  ::slotted(a:focus-visible) {
    outline: 3px solid #000 !important;
  }
  .spacer {
    align-self: start;
    visibility: hidden;
  }
  .bar p:not(:empty) {
    padding: 0.5rem 1rem;
    background: #fff;
    color: #000;
  }
  summary {
    padding: 0.75rem 0.5rem;
  }
  /* On a phone the link leaves little room beside it, and enough below: for the list, and for large letters. */
  details {
    flex: 1 1 7rem;
    min-inline-size: 0;
  }
  ul {
    min-inline-size: min(17rem, 100vw - 4rem);
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

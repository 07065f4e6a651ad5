import { css } from '../element/css.ts';

/** The padding is the snippet's own: the fallback stands at the same place before and after the script. */
export const directoryStyles = css`
  :host {
    padding: 1rem !important;
  }
  .emergency {
    --_accent: var(--frid-danger, #b3001b);
    position: relative;
  }
  .rest {
    margin: 2.5rem -1rem -1rem;
  }
  .card {
    margin-block-end: 1rem;
  }
  .emergency::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -1rem;
    padding: 0;
  }
  label {
    margin-block-end: 0.75rem;
  }
  /* Of one size whatever is chosen: else the browser lays out the whole page for a choice before it is told of it. */
  select {
    inline-size: 100%;
    block-size: 3em;
    min-block-size: 44px;
    contain: strict;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .call {
    font-weight: 700;
    text-decoration: none;
  }
  /* While somebody chooses: painted as fast as the cards in sight are. */
  .swift > .card {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  summary {
    padding: 0.75rem 0;
  }
  label * {
    display: block;
  }
  /* Printers leave backgrounds out. */
  @media screen {
    strong .call {
      border-color: var(--_accent);
      background: var(--_accent);
      color: #fff;
    }
  }
  .safe span {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  em {
    display: inline-block;
    padding: 0 0.5rem;
    border: 1px dashed;
    border-radius: var(--_radius);
    font-style: normal;
  }
`;

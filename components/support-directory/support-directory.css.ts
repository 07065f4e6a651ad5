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
  .emergency::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -1rem;
    padding: 0;
  }
  .rest {
    margin: 2.5rem -1rem -1rem;
  }
  .card {
    margin-block-end: 1rem;
  }
  label {
    margin-block-end: 0.75rem;
  }
  label * {
    display: block;
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
  summary {
    padding: 0.75rem 0;
  }
  em {
    display: inline-block;
    padding: 0 0.5rem;
    border: 1px dashed;
    border-radius: var(--_radius);
    font-style: normal;
  }
`;

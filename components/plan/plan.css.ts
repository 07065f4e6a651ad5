import { css } from '../element/css.ts';

/** Shared by the elements about plans and networks. */
export const planStyles = css`
  .ended {
    --_accent: #b36b00;
  }
  @media (forced-colors: active) {
    :host,
    .ended {
      --_accent: Highlight;
    }
  }
  .title > * {
    margin-block: 2rem 1rem;
    font-size: 1.75em;
  }
  dl > * {
    border: 0 solid color-mix(in srgb, currentColor 30%, transparent);
    border-block-start-width: 1px;
  }
  @media (prefers-contrast: more) {
    dl > * {
      border-color: currentColor;
    }
  }
  .row dt {
    flex-basis: 9rem;
    margin-block-start: 0.5em;
    font-weight: 700;
  }
  .row dd {
    flex-grow: 4;
    margin: 0.5em 0 0;
  }
  dd > p:first-child {
    margin-block-start: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: 1rem;
    margin-block: 1.5rem;
  }
  .card > :first-child {
    font-size: 1.25em;
  }
  .card .row dd {
    margin-block: 0.5em;
  }
  dd ul {
    margin: 0;
  }
  .members {
    columns: 15rem;
  }
  button {
    min-block-size: 2.75rem;
    cursor: pointer;
  }
`;

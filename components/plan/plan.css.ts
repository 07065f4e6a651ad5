import { css } from '../element/css.ts';

/** Shared by the elements about a part of a plan, on top of the styles of the plan itself. */
export const partStyles = css`
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
    }
  }
  button {
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  section > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    margin-block: 1.5rem;
  }
  .card > :first-child {
    font-size: 1.25em;
  }
  .row dd {
    margin-block: 0.5em;
  }
  dd ul {
    margin: 0;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    min-inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 0.625rem 1.5rem 0.625rem 0;
    border-block-end: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-color: currentColor;
    vertical-align: bottom;
  }
  tbody th {
    min-inline-size: 12rem;
    font-weight: 600;
  }
`;

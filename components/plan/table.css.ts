import { css } from '../element/css.ts';

/** Lists and tables of a plan's parts. */
export const partStyles = css`
  section > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    margin-block: 1.5rem;
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
    padding-block: 0.625rem;
    padding-inline-end: 1.5rem;
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

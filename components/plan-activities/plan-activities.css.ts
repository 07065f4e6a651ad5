import { css } from '../element/css.ts';

export const activitiesStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 1rem;
    margin-block: 1.5rem 1rem;
    padding: 1.25rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 6%, transparent);
    font-weight: 600;
  }
  .wide {
    grid-column: 1 / -1;
  }
  select,
  input {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin-block-start: 0.25rem;
    padding: 0.5rem 0.75rem;
    border: 2px solid;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-weight: 400;
  }
  .bar,
  .hints,
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }
  .bar b {
    flex: 1 1 12rem;
    font-size: 1.125em;
  }
  .switch button {
    border-radius: 0;
  }
  .switch button + button {
    margin-inline-start: -2px;
  }
  [aria-pressed='true'] {
    background: var(--_accent);
    color: #fff;
    text-decoration: underline;
  }
  .card > button,
  .title ~ button {
    margin-block: 1rem;
  }
  .card > p {
    max-inline-size: 42rem;
  }
  .tags > * {
    padding: 0 0.625rem;
    border: 1px solid;
    border-radius: 1rem;
    font-size: 0.875em;
  }
  .tags b {
    border-color: var(--_accent);
    background: var(--_accent);
    color: #fff;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .tags b {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  td .status {
    white-space: nowrap;
  }
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border: 2px solid;
    border-radius: 50%;
  }
  .completed::before,
  .continuing::before {
    background: linear-gradient(currentColor, currentColor);
  }
  .in-progress::before {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
  }
  table button {
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
  }
  thead button {
    white-space: nowrap;
  }
  [aria-sort] ::after {
    content: '↕' / '';
    display: inline-block;
    inline-size: 1.5em;
    text-align: center;
  }
  [aria-sort='ascending'] ::after {
    content: '↑' / '';
  }
  [aria-sort='descending'] ::after {
    content: '↓' / '';
  }
`;

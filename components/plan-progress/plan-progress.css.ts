import { css } from '../element/css.ts';

export const progressStyles = css`
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    /* Time runs to the right also where words run to the left. */
    direction: ltr;
  }
  text {
    fill: currentColor;
    font-size: 0.875em;
  }
  .stack {
    container-type: inline-size;
    margin-block: 0.25rem 1rem;
  }
  .stack svg {
    block-size: 3em;
  }
  @container (width < 16em) {
    .few {
      display: none;
    }
  }
  .stack text {
    font-weight: 700;
    text-anchor: middle;
  }
  rect {
    stroke: currentColor;
  }
  g rect {
    fill: none;
    stroke: none;
  }
  g.completed rect,
  g.continuing rect {
    fill: var(--_accent);
  }
  g.in-progress rect {
    fill: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  path {
    fill: none;
    stroke: currentColor;
  }
  .continuing path,
  .none path {
    stroke: Canvas;
    stroke-width: 3;
    stroke-linecap: round;
  }
  .none path {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .in-progress path {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    margin-block: 1rem 1.5rem;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .legend svg {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.125em;
  }
  .legend rect {
    width: 100%;
    height: 100%;
  }
  .part {
    max-inline-size: 50rem;
  }
  section > .timeline {
    display: block;
    margin: 0;
    list-style: none;
  }
  .timeline li,
  .axis {
    gap: 0 1.5rem;
  }
  .timeline p,
  .axis p {
    margin: 0;
    padding-block: 0.375rem;
  }
  .row > svg {
    flex: 2 1 17rem;
    contain: size;
    min-block-size: 2.25em;
  }
  .axis {
    container-type: inline-size;
  }
  .axis > svg {
    min-block-size: 1.75em;
  }
  @container (width < 12em) {
    .close {
      display: none;
    }
  }
  line {
    stroke: currentColor;
    opacity: 0.25;
  }
  .today {
    opacity: 1;
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  /* As the line of today is drawn in every bar. */
  .axis b {
    border-inline-start: 2px dashed;
    padding-inline-start: 0.5em;
  }
  .open {
    stroke-dasharray: 4 3;
  }
  .card {
    margin-block: 1rem;
  }
  summary {
    min-block-size: 2.75rem;
    box-sizing: border-box;
    padding-block: 0.625rem;
    cursor: pointer;
    font-weight: 600;
  }
  em {
    font-style: normal;
  }
`;

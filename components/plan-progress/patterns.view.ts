import { html, svg } from 'lit/html.js';
import type { Content } from '../view/view.ts';

/** What is drawn in each tile of 8 × 8: whoever sees no colors tells statuses apart by it. */
const tiles = {
  completed: '',
  continuing: 'M4 4h0',
  'in-progress': 'M-2 2 2-2M0 8 8 0M6 10 10 6',
  'not-started': '',
  paused: 'M0 4h8',
  dropped: 'M0 0 8 8M0 8 8 0',
  none: 'M4 4h0',
};
export type Pattern = keyof typeof tiles;

/** The patterns, once in each element: bars refer to them by id. */
export function patternDefinitions(): Content {
  return html`<svg class="heard" aria-hidden="true">
    ${Object.entries(tiles).map(
      ([id, path]) =>
        svg`<pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse">
          <g class=${id}><rect width="8" height="8"></rect><path d=${path}></path></g>
        </pattern>`,
    )}
  </svg>`;
}

/** A part of a whole: how many, with which pattern, under which name. */
export interface Share {
  pattern: Pattern;
  name: string | undefined;
  count: number;
}

/** Percent of a bar below which a share has no room for its number in large text on a phone. */
const narrow = 6;

/** Shares of a whole side by side, each with its number below. The label says the same in words. */
export function stackedBar(title: string | undefined, shares: Share[]): Content {
  const some = shares.filter(({ count }) => count);
  const percent = 100 / some.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return html`<div class="stack">
    <svg role="img" aria-label=${[title, inWords(some)].join(': ')}>
      ${some.map(({ pattern, count }) => {
        const [start, width] = [before * percent, count * percent];
        before += count;
        return svg`<rect x=${start + '%'} width=${width + '%'} y="1" height="1.75em" fill=${`url(#${pattern})`}></rect>
        <text class=${width < narrow ? 'few' : ''} x=${start + width / 2 + '%'} y="3em">${count}</text>`;
      })}
    </svg>
  </div>`;
}

/** "5 in progress, 3 completed". */
export function inWords(shares: Share[]): string {
  return shares.map(({ count, name }) => [count, name].join(' ')).join(', ');
}

/** Which pattern means what, in the order of the bars: charts run from left to right in every language. */
export function legend(shares: Share[]): Content {
  return html`<ul class="legend" dir="ltr">
    ${shares
      .filter(({ count }) => count)
      .map(
        ({ pattern, name }) =>
          html`<li>
            <svg aria-hidden="true"><rect fill=${`url(#${pattern})`}></rect></svg>
            ${name}
          </li>`,
      )}
  </ul>`;
}

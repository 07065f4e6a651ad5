import { printedStyles } from '../../components/static/styles.ts';
import type { EmbeddableName } from './embeddable.ts';

/**
 * What the page of a frame adds to the styles of its element. No height in it may follow the frame's,
 * or the two would chase each other.
 */
const own = `
  body {
    margin: 0;
    background: Canvas;
    color: CanvasText;
    font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: break-word;
  }
  main { padding: 0.375rem; }
  main > h1 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .call { margin-block: 0.125rem; box-sizing: border-box; max-inline-size: 100%; }
  strong > .call { border-color: #b3001b; background: #b3001b; color: #fff; }
  :not(:defined) > div:first-child:has(.call) {
    border-inline-start: 0.5rem solid #b3001b;
    margin: -1rem -1rem 1rem;
    padding: 1rem 1rem 1rem 0.5rem;
  }
`;

export function frameStyles(element: EmbeddableName): string {
  return printedStyles(element) + own.replaceAll(/\s+/g, ' ');
}

import { html } from 'hono/html';
import type { PinnedScript } from './widget-versions.ts';

/** Loads a script of the elements, and no other bytes than those. */
export function scriptTag({ path, integrity }: PinnedScript): ReturnType<typeof html> {
  return html`<script
    type="module"
    src="${path}"
    integrity="${integrity}"
    crossorigin="anonymous"
  ></script>`;
}

/** Frid's elements in the markup of Svelte 5. Once in a project: `import type {} from 'frid/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements } from './elements.js';

type Elements = {
  [Tag in keyof CustomElements]: HTMLAttributes<HTMLElement> &
    Omit<CustomElements[Tag], keyof HTMLAttributes<HTMLElement> | 'key' | 'ref'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

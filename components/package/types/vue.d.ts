/** Frid's elements in the templates of Vue 3. Once in a project: `import type {} from 'frid/vue'`. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { CustomElements } from './elements.js';

type Elements = {
  [Tag in keyof CustomElements]: DefineComponent<
    Omit<CustomElements[Tag], keyof HTMLAttributes | 'key' | 'ref' | 'children'>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}

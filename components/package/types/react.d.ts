/** Frid's elements in the JSX of React 19. Once in a project: `import type {} from 'frid/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CustomElements } from './elements.js';

type Elements = {
  [Tag in keyof CustomElements]: DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
    Omit<CustomElements[Tag], keyof HTMLAttributes<HTMLElement> | 'key' | 'ref'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

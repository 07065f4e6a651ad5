// The analyzer describes its plugins, but not what it is called with.

declare module '@custom-elements-manifest/analyzer/index.js' {
  import type { Package } from 'custom-elements-manifest/schema.js';

  /** The compiler that the analyzer brings, and whose trees it reads. */
  export const ts: typeof import('typescript');
  export function create(of: {
    modules: import('typescript').SourceFile[];
    plugins: unknown[];
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}

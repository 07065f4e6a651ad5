import { unsafeCSS, type CSSResult } from '@lit/reactive-element';

/**
 * Lit's `css` for templates without values, and 100 bytes less. The build minifies what stands after
 * the name `css`.
 */
export function css([text]: TemplateStringsArray): CSSResult {
  return unsafeCSS(text);
}

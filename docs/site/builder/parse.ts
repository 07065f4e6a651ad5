/** What `style` is called in what is parsed here. */
export const pastedStyle = 'pasted-style';

/** Finds what was `<base href>`. */
export const pastedBase = 'link[pasted-base][href]';

/**
 * Parses pasted code without running, fetching or applying any of it. Styles and `base` are renamed
 * before: a browser holds even those of a document that is never shown against the policy of this page,
 * and complains in its console. `xmp` is read as `style` is, as text up to its end tag; `link` as `base`.
 */
export function parsePasted(code: string): Document {
  const harmless = code
    .replace(/([\s"'/])style(?=\s*=)/gi, `$1${pastedStyle}`)
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1xmp')
    .replace(/<base(?=[\s/>])/gi, '<link pasted-base');
  return new DOMParser().parseFromString(harmless, 'text/html');
}

/** The style that an element was pasted with. Set by a script, it is no matter for the policy. */
export function styleOf(node: Element): CSSStyleDeclaration {
  const { style } = document.createElement('i');
  style.cssText = node.getAttribute(pastedStyle) ?? '';
  return style;
}

/** What `style` is called in what is parsed here. */
export const pastedStyle = 'pasted-style';

/**
 * Parses pasted code without running, fetching or applying any of it. Styles are renamed before: a
 * browser holds even those of a document that is never shown against the policy of this page, and
 * complains in its console. `xmp` is read as `style` is: as text up to its end tag.
 */
export function parsePasted(code: string): Document {
  const withoutStyles = code
    .replace(/([\s"'/])style(?=\s*=)/gi, `$1${pastedStyle}`)
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1xmp');
  return new DOMParser().parseFromString(withoutStyles, 'text/html');
}

/** The style that an element was pasted with. Set by a script, it is no matter for the policy. */
export function styleOf(node: Element): CSSStyleDeclaration {
  const { style } = document.createElement('i');
  style.cssText = node.getAttribute(pastedStyle) ?? '';
  return style;
}

/**
 * Leaves of a page what is of a new kind, to look at in colors: those follow from tags, classes, states,
 * direction and style sheets, so that the tenth card of a list has the colors of the second, in every
 * language. What is given is known from other pages; what comes back is new here. Runs in the page.
 */
export interface Known {
  kinds: readonly string[];
  /** A selector of parts that look the same wherever they stand: what is around them is no part of a kind. */
  parts?: string;
}

export function hideKnown({ kinds: before, parts }: Known): string[] {
  const known = new Set(before);
  const kinds = new Map<Element, string>();
  const hasState = /^(class|style|dir|role|type|aria-(pressed|sort|expanded|current|checked))$/;
  const sheets = [...document.styleSheets].map(({ href }) => href).join(' ');

  function kindOf(element: Element): string {
    const kind = kinds.get(element) ?? makeKind(element);
    kinds.set(element, kind);
    return kind;
  }

  /** A link alone is not held against the text around it. */
  function hasText({ childNodes }: Element): boolean {
    return [...childNodes].some((node) => node instanceof Text && node.data.trim());
  }

  function makeKind(element: Element): string {
    const attributes = [...element.attributes].map(({ name, value }) =>
      hasState.test(name) ? `[${name}="${value}"]` : `[${name}]`,
    );
    const place = element.previousElementSibling ? '' : ':first-child';
    const text = hasText(element) ? ' text' : '';
    const own = `${element.localName}${attributes.sort().join('')}${place}${text}`;
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    const parent = element.assignedSlot ?? element.parentElement ?? host;
    return !parent || (parts && parent.matches(parts)) ? own : `${kindOf(parent)} > ${own}`;
  }

  function isNew(element: Element): boolean {
    const { direction } = getComputedStyle(element);
    const kind = `${element.checkVisibility()} ${direction} ${sheets} ${kindOf(element)}`;
    if (known.has(kind)) return false;
    known.add(kind);
    return true;
  }

  const nothingNew: HTMLElement[] = [];
  function holdsNew(element: Element): boolean {
    const isText = hasText(element) || element.matches('input, select, textarea');
    const inside = [...(element.shadowRoot?.children ?? []), ...element.children].map(holdsNew);
    const isKept = [isText && isNew(element), ...inside].some(Boolean);
    if (!isKept && !element.matches('slot')) nothingNew.push(element as HTMLElement);
    return isKept;
  }

  const roots = parts ? `:is(${parts}) > *` : 'body > *';
  for (const root of document.querySelectorAll(roots)) holdsNew(root);
  // Only now: a page that changes while it is measured is laid out anew each time.
  for (const { style } of nothingNew) style.setProperty('display', 'none', 'important');
  return [...known].slice(before.length);
}

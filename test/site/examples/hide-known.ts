/**
 * Leaves of a page of examples what is of a new kind, to look at in colors: those follow from tags, classes,
 * states and direction, so that the tenth card of a list has the colors of the second, in every language.
 * What is given is known from other pages; what comes back is new here. Runs in the page.
 */
export function hideKnown(before: readonly string[]): string[] {
  const known = new Set(before);
  const kinds = new Map<Element, string>();
  const hasState = /^(class|style|dir|role|type|aria-(pressed|sort|expanded|current|checked))$/;

  function kindOf(element: Element): string {
    const kind = kinds.get(element) ?? makeKind(element);
    kinds.set(element, kind);
    return kind;
  }

  function makeKind(element: Element): string {
    const attributes = [...element.attributes].map(({ name, value }) =>
      hasState.test(name) ? `[${name}="${value}"]` : `[${name}]`,
    );
    const place = element.previousElementSibling ? '' : ':first-child';
    const own = `${element.localName}${attributes.sort().join('')}${place}`;
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    const parent = element.assignedSlot ?? element.parentElement ?? host;
    return !parent || parent.matches('section[id]') ? own : `${kindOf(parent)} > ${own}`;
  }

  function isNew(element: Element): boolean {
    const { direction } = getComputedStyle(element);
    const kind = `${element.checkVisibility()} ${direction} ${kindOf(element)}`;
    if (known.has(kind)) return false;
    known.add(kind);
    return true;
  }

  const nothingNew: HTMLElement[] = [];
  function holdsNew(element: Element): boolean {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const isText =
      texts.some((text) => text.textContent!.trim()) || element.matches('input, select');
    const parts = [...(element.shadowRoot?.children ?? []), ...element.children].map(holdsNew);
    const isKept = [isText && isNew(element), ...parts].some(Boolean);
    if (!isKept && !element.matches('slot')) nothingNew.push(element as HTMLElement);
    return isKept;
  }

  for (const example of document.querySelectorAll('section[id] > *')) holdsNew(example);
  // Only now: a page that changes while it is measured is laid out anew each time.
  for (const { style } of nothingNew) style.setProperty('display', 'none', 'important');
  return [...known].slice(before.length);
}

/** Reads what a reader sees and can call in each example of a page. Runs in the page. */
export interface Seen {
  /** Text on the screen, white space made single. */
  text: string;
  /** Numbers that can be called, each with the text of its link. */
  calls: Record<string, string>;
  /** Whether the element shows data, or still what stood in the page. */
  isShown: boolean;
}

/** What lies below the window counts too: a browser neither draws it nor tells of it. */
export function drawAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  for (const element of document.querySelectorAll('section[id] > *')) {
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}

/** By the id of the section. A frame is read through. */
export function readExamples(): Record<string, Seen> {
  const single = (text: string) => text.replace(/\s+/g, ' ').trim();

  /** What is in the shadow root, with what stands in its slots. */
  function partsOf(root: Document | ShadowRoot | Element): HTMLElement[] {
    const found = [...root.children].filter((one) => 'innerText' in one) as HTMLElement[];
    return found.flatMap((one) => {
      if (one.shadowRoot) return partsOf(one.shadowRoot);
      if (one.matches('slot')) return one.assignedElements() as HTMLElement[];
      return one.querySelector('slot') ? partsOf(one) : one;
    });
  }

  function see(element: Element): Seen {
    const parts = partsOf(element.shadowRoot ?? element);
    const links = parts.flatMap((part) => [
      ...(part.matches('a') ? [part] : []),
      ...part.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]'),
    ]);
    return {
      text: single(parts.map(({ innerText }) => innerText).join(' ')),
      calls: Object.fromEntries(
        links
          .filter((link) => link.checkVisibility())
          .map((link) => [link.href, single(link.innerText)]),
      ),
      isShown: !!element.shadowRoot?.querySelector('section'),
    };
  }

  const sections = [...document.querySelectorAll('section[id]')];
  return Object.fromEntries(
    sections.map((section) => {
      const frame = section.querySelector('iframe')?.contentDocument;
      const [element] = [...(frame ?? section).querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('frid-'),
      );
      return [section.id, element ? see(element) : { text: '', calls: {}, isShown: false }];
    }),
  );
}

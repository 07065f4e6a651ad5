/**
 * For editors that strip tags they do not know: `<div data-frid="support-directory" data-area="1780">`
 * gets the element inside, with what stands in the div as its fallback. The div stays, because a
 * framework may hold on to it.
 */
function upgradeDivs(): void {
  for (const div of document.querySelectorAll<HTMLElement>('[data-frid]')) {
    const tag = `frid-${div.dataset.frid}`;
    const defined = customElements.get(tag) as (typeof HTMLElement & Observing) | undefined;
    // Another script may bring the tag; and once is enough.
    if (!defined || div.firstElementChild?.localName === tag) continue;
    const element = document.createElement(tag);
    // No other attribute: an editor that lets `data-onclick` through must not give it a click.
    for (const name of defined.observedAttributes) {
      const value = div.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...div.childNodes);
    div.append(element);
    // The element has the padding that was kept for it: the text inside must not move.
    div.style.padding = '0';
  }
}

interface Observing {
  observedAttributes: string[];
}

// When every element of the script is defined.
queueMicrotask(upgradeDivs);
new MutationObserver(upgradeDivs).observe(document, { childList: true, subtree: true });

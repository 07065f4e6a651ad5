/**
 * What is far down a page gets its element when the reader comes near, or takes to the keyboard: all of
 * them at once would keep a phone busy for a quarter of a second while the page opens. Until then, and
 * without scripts, what the server wrote stands there.
 */
const parts = document.querySelectorAll<HTMLElement>('[data-later]');
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) bringIn(target as HTMLElement);
    }
  },
  { rootMargin: '50% 0px' },
);
parts.forEach((part) => near.observe(part));
addEventListener('focusin', () => parts.forEach(bringIn), { once: true });

function bringIn(part: HTMLElement): void {
  // Whoever is reading in it with the keyboard keeps their place.
  if (!part.isConnected || part.contains(document.activeElement)) return;
  near.unobserve(part);
  const { later: name, region, headingLevel } = part.dataset;
  const element = document.createElement(name!);
  element.setAttribute('region', region!);
  element.setAttribute('heading-level', headingLevel!);
  element.append(...part.childNodes);
  part.replaceWith(element);
}

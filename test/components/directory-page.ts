/** The directory on the test page: what a reader chooses in it, and the cards that come of it. */
import type { FridElement } from '../../components/element/frid-element.ts';
import { findAll } from './page.ts';

export const directory = '<frid-support-directory></frid-support-directory>';

export function choose(element: FridElement, choice: string, index = 0): Promise<void> {
  const select = findAll<HTMLSelectElement>(element, 'select')[index]!;
  select.value = choice;
  select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return element.updateComplete;
}

/** The card of a service, by its heading. */
export function card(element: FridElement, name: string): string {
  const found = findAll(element, 'section > ul > li').find(
    (item) => item.querySelector('h3')?.innerText === name,
  );
  return found?.innerText.replace(/\s+/g, ' ') ?? '';
}

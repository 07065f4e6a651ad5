/** Puts elements on the test page, and reads them as a user would. */
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { expect } from 'chai';
import type { FridElement } from '../../components/element/frid-element.ts';
import '../../components/frid.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { resetClock, until } from './clock.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The day on which the sources were read. */
export const readingDay = '2026-11-23T12:00:00+01:00';

// `innerText` is silent about what nobody has scrolled to; a reader, and what reads aloud, is not.
const laidOut = new CSSStyleSheet();
laidOut.replaceSync('::part(card) { content-visibility: visible; }');
document.adoptedStyleSheets.push(laidOut);

/** Adds the markup to the page and returns its first Frid element. */
export function put(markup: string): FridElement {
  const place = document.createElement('div');
  place.className = 'test-place';
  place.innerHTML = markup;
  document.body.append(place);
  return place.querySelector<FridElement>('frid-support-directory, frid-plan-summary')!;
}

/** The same, when it shows its data. */
export async function putReady(markup: string): Promise<FridElement> {
  const element = put(markup);
  await until(() => element.shadowRoot?.querySelector('section'));
  return element;
}

export function clearPage(): void {
  document.querySelectorAll('.test-place').forEach((place) => place.remove());
  document.documentElement.lang = 'sv';
  resetClock();
}

/** Text on the screen, with white space made single. */
export function textOf(element: FridElement): string {
  const text = [...element.shadowRoot!.querySelectorAll<HTMLElement>(':host > *')]
    .map(({ innerText }) => innerText)
    .join(' ');
  return text.replace(/\s+/g, ' ');
}

export function find<T extends HTMLElement>(element: FridElement, selector: string): T {
  return element.shadowRoot!.querySelector<T>(selector)!;
}

export function findAll<T extends HTMLElement>(element: FridElement, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

/** Name of a link for a screen reader, which reads what is visually hidden too. */
export function nameOf(link: Element): string {
  return link.textContent.replace(/\s+/g, ' ').trim();
}

export async function expectAccessible(element: FridElement): Promise<void> {
  const { violations } = await window.axe.run(element);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).to.deep.equal([]);
}

/** The answer the elements fetch, for tests that hand it over themselves. */
export async function realData(language = 'sv'): Promise<RegionData> {
  const file = language === 'sv' ? 'varmland' : `varmland.${language}`;
  return (await (await fetch(`/components/data/data/${file}.json`)).json()) as RegionData;
}

/** How many times the page has asked for a region's data. */
export function requestsFor(region: string): number {
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith(`/${region}.json`)).length;
}

/** What the console tells an editor while something is done, each as one line. */
export async function saidWhile(done: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { info } = console;
  console.info = (...words) => said.push(words.join(' ').trim());
  try {
    await done();
  } finally {
    console.info = info;
  }
  return said;
}

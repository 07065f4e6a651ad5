/** Every page of the site in Firefox: nothing fails, and 112 can be called. Skipped where none is installed. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embeddable } from '../../api/embed/embeddable.ts';
import { registry } from '../../docs/site/registry.ts';
import { firefoxPath, launchFirefox, type Firefox } from '../firefox/firefox.ts';
import type { Tab } from '../firefox/tab.ts';

const url = inject('published');
/** With what is opened by itself where a site refuses frames. */
const frames = embeddable.flatMap((element) => [
  `/embed/${element}`,
  `/embed/${element}?lang=ar&allow-unreviewed=true`,
]);
const pages = registry.flatMap(({ path }) => [path.sv, path.en]);
/** A list that never stands beside the one for exposed persons has no national line. */
const apart = ['/sv/sluta', '/en/stop', '/sv/yrkesverksamma', '/en/professionals'];

/** In a frame about plans or networks the page around it has the numbers. */
function numbersOn(path: string): string[] {
  if (/^\/embed\/(plan|network)/.test(path)) return [];
  return apart.includes(path) ? ['tel:112'] : ['tel:112', 'tel:020505050', 'tel:116016'];
}

/** Links to call that can be seen, in elements too, once each element is there. */
async function callable(): Promise<string[]> {
  const elements = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) =>
    customElements.whenDefined(localName),
  );
  await Promise.all(elements);
  const roots = [document, ...[...document.querySelectorAll('*')].map((part) => part.shadowRoot)];
  return roots
    .flatMap((root) => [...(root?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? [])])
    .filter((link) => link.checkVisibility() && link.innerText.trim())
    .map((link) => link.getAttribute('href')!);
}

describe.skipIf(!firefoxPath())('in Firefox', () => {
  let firefox: Firefox;
  let tab: Tab;

  beforeAll(async () => {
    firefox = await launchFirefox();
    tab = await firefox.open();
  });

  afterAll(() => firefox.stop());

  test.each([...pages, ...frames])(
    '%s has no error, no sideways scrolling and the numbers',
    async (path) => {
      tab.complaints.length = 0;
      await tab.resize(320, 640);
      await tab.goto(url + path);
      expect(await tab.run(callable)).toEqual(expect.arrayContaining(numbersOn(path)));
      expect(await tab.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(
        1,
      );
      expect(tab.complaints).toEqual([]);
    },
  );
});

/** Every page of the site in Firefox: nothing fails, and 112 can be called. Skipped where none is installed. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { registry } from '../../docs/site/registry.ts';
import { firefoxPath, launchFirefox, type Firefox } from '../firefox/firefox.ts';
import type { Tab } from '../firefox/tab.ts';

const url = inject('published');
const pages = registry.flatMap(({ path }) => [path.sv, path.en]);
/** A list that never stands beside the one for exposed persons has no national line. */
const apart = ['/sv/sluta', '/en/stop', '/sv/yrkesverksamma', '/en/professionals'];

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

  test.each(pages)('%s has no error, no sideways scrolling and the numbers', async (path) => {
    tab.complaints.length = 0;
    await tab.resize(320, 640);
    await tab.goto(url + path);
    const numbers = apart.includes(path) ? ['tel:112'] : ['tel:112', 'tel:020505050', 'tel:116016'];
    expect(await tab.run(callable)).toEqual(expect.arrayContaining(numbers));
    expect(await tab.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
    expect(tab.complaints).toEqual([]);
  });
});

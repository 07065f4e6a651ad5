/** Scripts of the host page that spoil or rewrite what ours need: the numbers are there, and nothing uncaught is told. */
import { expect, test } from 'vitest';
import { expectSafe, list, script, useHost, visit } from './use-host.ts';

useHost();

test.concurrent.each([
  ['fetch is gone', 'delete window.fetch; window.fetch = undefined'],
  ['fetch throws', 'window.fetch = () => { throw new Error("blocked") }'],
  ['fetch answers nonsense', 'window.fetch = () => Promise.resolve(42)'],
  ['JSON is rewritten', 'JSON.parse = () => ({}); Response.prototype.json = async () => ({})'],
  ['Intl is gone', 'window.Intl = undefined'],
  ['prototypes are extended', 'Array.prototype.last = Object.prototype.extra = function () {}'],
  [
    'custom elements are gone',
    'Object.defineProperty(window, "customElements", { value: undefined })',
  ],
  [
    'another script took the tag',
    'customElements.define("frid-support-directory", class extends HTMLElement {})',
  ],
])('a script of the page before ours, after which %s', async (_, spoil) => {
  const { page, complaints } = await visit({ head: `<script>${spoil}</script>` });
  await expectSafe(page, complaints);
});

test.concurrent.each([
  ['writes the body anew', 'document.body.innerHTML = document.body.innerHTML'],
  ['clones it', 'document.body.replaceWith(document.body.cloneNode(true))'],
  ['moves the element', 'document.body.prepend(document.querySelector("frid-support-directory"))'],
  [
    'strips attributes',
    'document.querySelectorAll("[lang], [dir]").forEach((one) => { one.removeAttribute("lang"); one.removeAttribute("dir") })',
  ],
  [
    'empties the element',
    'document.querySelectorAll("frid-support-directory").forEach((one) => one.replaceChildren())',
  ],
  [
    'takes the link away',
    'document.querySelectorAll("frid-support-directory a").forEach((link) => link.remove())',
  ],
])('a script of the page that %s', async (_, rewrite) => {
  const { page, complaints } = await visit({});
  await list(page).waitFor();
  await page.evaluate(rewrite);
  await list(page).waitFor();
  await expectSafe(page, complaints);
});

test.concurrent(
  'the script of the directory alone, and that of all elements, on one page',
  async () => {
    const { page, complaints } = await visit({ end: `${script}${script.replace('-support', '')}` });
    await list(page).waitFor();
    expect(
      await page.locator('frid-support-directory').evaluate((one) => one.shadowRoot !== null),
    ).toBe(true);
    await expectSafe(page, complaints);
  },
);

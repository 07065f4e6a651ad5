import type { Finding } from './finding.ts';
import type { Materials } from './materials.ts';

/** What there is of the pasted numbers: their block, or the first of them; null: nothing. */
export function numbersIn(page: Document, { calls }: Materials): Element | null {
  const links = calls.map((number) => `a[href="tel:${number}"]`);
  return page.querySelector(['[data-as-of]', ...links].join(', '));
}

export function checkNumbers(page: Document, { asOf, calls }: Materials): Finding[] {
  const links = [...page.querySelectorAll('a[href^="tel:"]')].map((link) =>
    link.getAttribute('href')!.slice('tel:'.length),
  );
  const missing = calls.filter((number) => !links.includes(number));
  const own = links.filter((number) => !calls.includes(number));
  const then = page.querySelector('[data-as-of]')?.getAttribute('data-as-of');
  return [
    ...(then
      ? then < asOf
        ? [['olderNumbers', then, asOf] as const]
        : []
      : [['undatedNumbers', '', asOf] as const]),
    ...missing.map((number) => ['missingNumber', number] as const),
    ...own.map((number) => ['ownNumber', number] as const),
  ];
}

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has to be there in every failure, as text and as a link one can call. */
const promised = [
  { text: '112', href: 'tel:112' },
  { text: '020-50 50 50', href: 'tel:020505050' },
  { text: '116 016', href: 'tel:116016' },
];

/** Demands that 112 and both numbers of the national line can be read and called on this page. */
export async function expectNumbers(page: Pick<Page, 'locator'>): Promise<void> {
  for (const { text, href } of promised) {
    const link = page.locator(`a[href="${href}"]`).first();
    await expect.poll(() => link.isVisible(), { message: `${href} is visible` }).toBe(true);
    expect((await link.innerText()).replaceAll('\xa0', ' ')).toContain(text);
  }
}

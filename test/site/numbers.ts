import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has to be there in every failure, as text and as a link one can call. */
const promised = [
  { text: '112', href: 'tel:112' },
  { text: '020-50 50 50', href: 'tel:020505050' },
  { text: '116 016', href: 'tel:116016' },
];

/**
 * Demands that 112 and both numbers of the national line can be read and called: in each support
 * element of the page, or on the page when it has none.
 */
export async function expectNumbers(page: Pick<Page, 'locator'>): Promise<void> {
  const elements = await page.locator('frid-support-directory, frid-support-contact').all();
  for (const place of elements.length ? elements : [page.locator('body')]) {
    await expectNumbersIn(place);
  }
}

async function expectNumbersIn(place: Locator): Promise<void> {
  for (const { text, href } of promised) {
    const link = place.locator(`a[href="${href}"]`).filter({ visible: true }).first();
    await link.waitFor({ timeout: 5_000 });
    expect((await link.innerText()).replaceAll('\xa0', ' ')).toContain(text);
  }
}

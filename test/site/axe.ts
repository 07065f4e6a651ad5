/** Axe in the page itself, for a page whose frames are looked at elsewhere or that has none. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

export type Finding = [rule: string, where: string[]];

export interface Look {
  /** All rules of axe when none is named. */
  rules?: string[];
  /** A selector: only what stands in there. */
  within?: string;
}

/**
 * What axe finds. `AxeBuilder`, which looks into frames too, takes five times as long: it sends axe anew
 * each time, opens a page of its own to sum up in, and fetches every element that passed.
 */
export async function axeFindings(page: Page | Frame, look: Look = {}): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async ({ rules, within }) => {
    const here = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await here.run(
      { include: within ?? 'html', exclude: 'iframe' },
      {
        iframes: false,
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      },
    );
    return violations.map(({ id, nodes }): Finding => [id, nodes.map(({ html }) => html)]);
  }, look);
}

/** Axe in the page itself, for a page whose frames are looked at elsewhere or that has none. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The small one: the browser reads it on each page anew. */
const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What depends on colors, and takes axe the longest. */
export const ofColors = ['color-contrast', 'link-in-text-block'];

export type Finding = [rule: string, where: string[]];

export interface Look {
  /** Those that axe looks at unless told otherwise, when none is named. */
  rules?: string[];
  /** What of those is left out. */
  except?: string[];
  /** What is looked at besides. */
  also?: string[];
  /** A selector: only what stands in there. */
  within?: string;
  /**
   * A selector of parts, with ids, that stand side by side on no real page: landmarks have to be told apart
   * within each alone, and what is found names its part.
   */
  apart?: string;
}

/**
 * What axe finds. `AxeBuilder`, which looks into frames too, takes five times as long: it sends axe anew
 * each time, opens a page of its own to sum up in, and fetches every element that passed.
 */
export async function axeFindings(page: Page | Frame, look: Look = {}): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page);
  return page.evaluate(async ({ rules, except = [], also = [], within, apart }) => {
    const here = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await here.run(
      { include: within ?? 'html', exclude: 'iframe' },
      {
        iframes: false,
        resultTypes: ['violations'],
        elementRef: true,
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
        rules: Object.fromEntries([
          ...except.map((rule) => [rule, { enabled: false }] as const),
          ...also.map((rule) => [rule, { enabled: true }] as const),
        ]),
      },
    );

    /** What of a page's own an element stands in, however deep in other elements. */
    function partOf(element: Element | undefined): Element | null {
      const root = element?.getRootNode();
      if (root instanceof ShadowRoot) return partOf(root.host);
      return element?.closest(apart!) ?? null;
    }
    /** Whether another landmark with the same name stands in the same part. */
    function isTwice({ element, any }: axe.NodeResult): boolean {
      const others = any.flatMap(({ relatedNodes = [] }) => relatedNodes);
      const parts = [element, ...others.map((other) => other.element)].map(partOf);
      return new Set(parts).size < parts.length;
    }
    return violations
      .map(({ id, nodes }): Finding => {
        if (!apart) return [id, nodes.map(({ html }) => html)];
        const found = id === 'landmark-unique' ? nodes.filter(isTwice) : nodes;
        return [id, found.map(({ element, html }) => `${partOf(element)?.id}: ${html}`)];
      })
      .filter(([, where]) => where.length);
  }, look);
}

/** To a page without Playwright's wrapping, which makes the browser read it twice. */
async function bringAxe(page: Page | Frame): Promise<void> {
  if (!('context' in page)) return void (await page.evaluate(source));
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  await session.detach();
}

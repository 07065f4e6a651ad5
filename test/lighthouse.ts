/** Lighthouse with the browser of the tests. It asks nothing of the network. */
import lighthouse, { type Flags } from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { freePort } from './free-port.ts';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** What a page got of 100 in each category, and what it lost points for. */
export interface Scores {
  path: string;
  scores: Partial<Record<Category, number>>;
  lost: string[];
}

/** Looks at pages one after the other, as on a middling phone. */
export async function audit(
  baseUrl: string,
  paths: readonly string[],
  categories: readonly Category[],
  progress: (done: number, total: number) => void = () => {},
): Promise<Scores[]> {
  const port = await freePort();
  const { args = [], ...options } = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  const flags: Flags = {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    // For a report that nobody prints.
    disableFullPageScreenshot: true,
  };
  const results: Scores[] = [];
  try {
    for (const [index, path] of paths.entries()) {
      progress(index, paths.length);
      const result = await lighthouse(baseUrl + path, flags);
      if (!result || result.lhr.runtimeError) {
        throw new Error(
          `Lighthouse could not look at ${path}: ${result?.lhr.runtimeError?.message}`,
        );
      }
      const { categories: scored, audits } = result.lhr;
      const rounded = Object.entries(scored).map(([name, { score }]) => [
        name,
        Math.round((score ?? 0) * 100),
      ]);
      const lost = Object.values(scored).flatMap(({ auditRefs }) =>
        auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
      );
      results.push({ path, scores: Object.fromEntries(rounded) as Scores['scores'], lost });
    }
  } finally {
    await browser.close();
  }
  return results;
}

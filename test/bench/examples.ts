import { audit, type Category } from '../lighthouse.ts';
import { startExampleHost } from '../site/examples/example-host.ts';
import { groups, servePage } from '../site/examples/example-pages.ts';
import { table, type Progress } from './report.ts';

const categories: Category[] = ['accessibility', 'best-practices'];

/**
 * Every example of an element as Lighthouse sees it. It does not look into frames, where the pages of the elements
 * have them; here many stand on one page, which gets 100 only when each of them does.
 */
export async function examples(progress: Progress): Promise<string> {
  const host = await startExampleHost();
  try {
    const paths = groups.map((group) => new URL(servePage(host, group, 'sv')).pathname);
    const scored = await audit(host.url, paths, categories, progress);
    return table(
      ['examples on one page', ...categories, 'points lost by'],
      scored.map(({ scores, lost }, index) => [
        `${groups[index]!.length}, from ${groups[index]![0]!.id} on`,
        ...categories.map((category) => String(scores[category])),
        lost.join(', '),
      ]),
    );
  } finally {
    await host.stop();
  }
}

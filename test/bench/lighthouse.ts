import { registry } from '../../docs/site/registry.ts';
import { audit, type Category } from '../lighthouse.ts';
import { startService } from '../site/started-service.ts';
import { table, type Progress } from './report.ts';

const categories: Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Every page of the site as Lighthouse sees it on a middling phone, in Swedish. */
export async function lighthouse(progress: Progress): Promise<string> {
  const service = await startService({ FRID_PUBLISHER: 'docs/publisher.example.yaml' });
  try {
    const paths = registry.map(({ path }) => path.sv);
    const results = await audit(service.url, paths, categories, progress);
    return table(
      ['page', ...categories, 'points lost by'],
      results.map(({ path, scores, lost }) => [
        path,
        ...categories.map((category) => String(scores[category])),
        lost.join(', '),
      ]),
    );
  } finally {
    await service.stop();
  }
}

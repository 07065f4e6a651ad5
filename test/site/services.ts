/** The services that every test of the site asks: starting one takes seconds, and no test changes it. */
import type { TestProject } from 'vitest/node';
import { builtWidgets } from '../../docs/site/build-widgets.ts';
import { startService } from './started-service.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a service without a publisher. */
    demonstration: string;
    /** Address of a service that somebody answers for. */
    published: string;
  }
}

export default async function startServices({
  provide,
}: TestProject): Promise<() => Promise<void>> {
  // Each would build what is missing.
  await builtWidgets();
  const [demonstration, published] = await Promise.all([
    startService(),
    startService({ FRID_PUBLISHER: 'docs/publisher.example.yaml' }),
  ]);
  provide('demonstration', demonstration.url);
  provide('published', published.url);
  return async () => {
    await Promise.all([demonstration.stop(), published.stop()]);
  };
}

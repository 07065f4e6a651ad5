import { exampleOrigin } from '../../api/fictional-examples.ts';
import { loadData } from '../../data/load.ts';
import { read, realApp, root, type Json } from './real.ts';

/**
 * What a service with the example county answers where the real data have no record: the addresses, and
 * the real answers to the requests that its description names.
 */
export async function fictionalAnswers(description: Json): Promise<Json> {
  const facts = loadData({ today: '2026-11-23', regions: ['sweden', 'varmland', 'example'] });
  const app = await realApp({ ...facts, settings: { baseUrl: exampleOrigin } });
  const { paths } = await read(app, `${root}/openapi.json`);
  const answers: Json = {};
  for (const path of Object.keys(description.paths)) {
    const example = exampleOf(paths[path]);
    if (exampleOf(description.paths[path]) || !example) continue;
    const [, url = ''] = example.summary.split(' ');
    answers[path] = await read(app, url.slice(exampleOrigin.length));
  }
  return answers;
}

/** The example that the service has really answered. */
export function exampleOf({ get }: Json): Json {
  return get.responses['200'].content?.['application/json']?.examples?.real;
}

import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../api/entry/node.ts';
import { publishedFacts } from '../../api/releases/published-facts.ts';
import { freePort } from '../free-port.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { realApp } from './real.ts';

const port = await freePort();
const facts = await publishedFacts(join(import.meta.dirname, '../../data'), '2026-11-23', 'en');
const app = await realApp({ ...facts, settings: { baseUrl: `http://127.0.0.1:${port}` } });
const running = await serve({ app, host: '127.0.0.1', port });
afterAll(() => running.close());

// The same every time: a fault that is found once is found again. `npm run bench:fuzz` asks 200,000.
test('2,000 generated questions get what the description says, and nothing else', async () => {
  const { faults, statuses } = await fuzz({ url: running.url, seed: 2026, questions: 2_000 });
  expect(faults).toEqual([]);
  for (const status of ['200', '304', '400', '404', '405', '406', '413', '431', '501'])
    expect(statuses[status], status).toBeGreaterThan(0);
}, 60_000);

/** The limit of requests is for open data alone. */
import { expect, test } from 'vitest';
import { embeddable } from '../../../api/embed/embeddable.ts';
import { serve } from '../../../api/entry/node.ts';
import { freePort } from '../../free-port.ts';
import { facts, root } from '../real.ts';
import { app, widgets } from './embeds.ts';

test('nothing that a page shows is ever refused for being asked for too often', async () => {
  const port = await freePort();
  const running = await serve({ app, host: '127.0.0.1', port, rateLimit: 1 });
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  try {
    await get(`${root}/areas`);
    expect((await get(`${root}/areas`)).status).toBe(429);
    const { version } = widgets[0]!;
    for (const path of [
      ...['frid.js', 'frid-support.js', 'frid-plan.js', 'frame.js', 'manifest.json'].flatMap(
        (name) => [`/embed/v1/${name}`, `/embed/${version}/${name}`],
      ),
      ...facts.regions.map(({ id }) => `/embed/v1/data/${id}.json`),
      ...embeddable.flatMap((name) => [`/embed/${name}`, `/embed/${name}.html`]),
      '/embed/support-directory?area=1780',
      '/embed/support-directory?aera=1780',
      '/embed/self-hosting/varmland.zip',
    ]) {
      for (let times = 0; times < 3; times++) {
        const { status, headers } = await get(path);
        expect(status, path).toBe(path.includes('aera') ? 400 : 200);
        expect(headers.get('ratelimit')).toBeNull();
        expect(headers.get('access-control-allow-origin')).toBe('*');
      }
    }
  } finally {
    await running.close();
  }
});

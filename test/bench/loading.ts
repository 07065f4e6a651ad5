import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { regionDocuments } from '../../api/embed/region-data.ts';
import { fallbackHtml } from '../../components/static/index.ts';
import { loadData } from '../../data/load.ts';
import { builtWidgets } from '../../docs/site/build-widgets.ts';
import { launchBrowser } from '../browser.ts';
import { median, table, type Progress } from './report.ts';
import { slowPhone } from './slow-phone.ts';

const rounds = 11;

/** What one loading of a page was like; times in milliseconds since its navigation began. */
interface Loaded {
  defined: number;
  firstPaint: number;
  /** When the first phone number was on the screen; undefined on the page of the peer, which has none. */
  number: number | undefined;
  requests: string[];
}

const pages = {
  peer: { tag: 'nord-card', script: '/peer.js', body: '<nord-card></nord-card>' },
  support: { tag: 'frid-support-directory', script: '/embed/frid-support.js', body: directory() },
  all: {
    tag: 'frid-support-directory',
    script: '/embed/frid.js',
    body: `${directory()}<frid-plan-summary></frid-plan-summary>`,
  },
};
type Name = keyof typeof pages;

/**
 * How long until the elements are defined on a slow phone, against the smallest peer: one empty card of
 * `@nordhealth/components`, bundled. And whether a phone number is on the screen at the first paint.
 */
export async function loading(progress: Progress): Promise<string> {
  const server = await serve();
  const browser = await launchBrowser();
  const found: Record<Name, Loaded[]> = { peer: [], support: [], all: [] };
  const names = Object.keys(pages) as Name[];
  // The pages take turns, and the first round only warms the machine.
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const page = await slowPhone(browser);
      await page.goto(`${server.url}/${name}`, { waitUntil: 'networkidle' });
      const loaded = await page.evaluate(readPage);
      if (round) found[name].push(loaded);
      await page.context().close();
    }
    progress(round, rounds);
  }
  await browser.close();
  await server.stop();

  const ms = (name: Name, what: 'defined' | 'firstPaint' | 'number') =>
    median(found[name].map((one) => one[what] ?? NaN));
  const rows = names.map((name) => {
    const { script } = pages[name];
    const [number, paint] = [ms(name, 'number'), ms(name, 'firstPaint')];
    return [
      name === 'peer' ? 'one empty card of the smallest peer' : script.split('/').at(-1)!,
      String(server.bytes(script)),
      ms(name, 'defined').toFixed(0),
      (ms(name, 'defined') / ms('peer', 'defined')).toFixed(2),
      paint.toFixed(0),
      name === 'peer' ? '–' : (number - paint).toFixed(0),
      String(Math.max(...found[name].map(({ requests }) => requests.length))),
    ];
  });
  const head = ['script', 'bytes, br', 'defined after, ms', 'of the peer’s time'];
  return table(
    [...head, 'first paint, ms', 'first number after the paint, ms', 'requests of the elements'],
    rows,
  );
}

/** Runs in the page. */
function readPage(): Loaded {
  const { definedAt } = window as unknown as { definedAt: number };
  const [paint] = performance.getEntriesByType('paint');
  const numbers = (window as unknown as { numberAt?: number }).numberAt;
  const requests = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname);
  return { defined: definedAt, firstPaint: paint?.startTime ?? NaN, number: numbers, requests };
}

function directory(): string {
  // The browser tells when an element that is marked so has been painted.
  const fallback = fallbackHtml({ language: 'sv' }).replace('<p', '<p elementtiming="number"');
  return `<frid-support-directory>${fallback}</frid-support-directory>`;
}

async function serve() {
  const files = new Map<string, { body: Buffer; type: string }>();
  const add = (path: string, body: string | Uint8Array, type: string) =>
    files.set(path, { body: brotliCompressSync(body), type });
  for (const { name, body, type } of (await builtWidgets()).files)
    add(`/embed/${name}`, body, type);
  const facts = loadData({ today: '2026-11-23' });
  for (const [path, make] of regionDocuments(facts, { release: null, publisher: null })) {
    const { body, type } = await make();
    add(path, body, type);
  }
  add('/peer.js', await peer(), 'text/javascript');
  for (const [name, { tag, script, body }] of Object.entries(pages)) {
    add(
      `/${name}`,
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title>
      <meta name="viewport" content="width=device-width"><script>
        customElements.whenDefined('${tag}').then(() => (window.definedAt = performance.now()));
        new PerformanceObserver((list) => (window.numberAt ??= list.getEntries()[0].startTime))
          .observe({ type: 'element', buffered: true });
      </script><h1>Kommunen</h1>${body}<p>Text efter.</p>
      <script type="module" src="${script}"></script>`,
      'text/html; charset=utf-8',
    );
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    bytes: (path: string) => files.get(path)?.body.length ?? 0,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The peer as its users bundle it: the one component, minified. */
async function peer(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@nordhealth/components/lib/Card.js';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0]!.contents;
}

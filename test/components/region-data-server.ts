/**
 * Answers `…/data/<region>.json`, or `…/data/<region>.<language>.json`, to the test page with the real facts, as the service does, or fails
 * in the way the region's name says. What follows "--" only makes the address another one, because
 * a page asks for each region once.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { regionDocuments } from '../../api/embed/region-data.ts';
import { loadData } from '../../data/load.ts';

/** What is used of Koa's context. */
interface Context {
  path: string;
  headers: IncomingHttpHeaders;
  socket: Socket;
  status: number;
  type: string;
  body: unknown;
}

const bodies = new Map<string, string>();
for (const regions of [
  ['sweden', 'example'],
  ['varmland', 'sweden'],
]) {
  const facts = loadData({ regions, today: '2026-11-23' });
  if (facts.findings.length) throw new Error(JSON.stringify(facts.findings, null, 2));
  for (const [path, make] of regionDocuments(facts, { release: null, publisher: null }))
    bodies.set(path, String((await make()).body));
}
const attempts = new Map<string, number>();
const received = new Map<string, IncomingHttpHeaders>();

export async function regionDataServer(context: Context, next: () => Promise<void>): Promise<void> {
  const file = /\/data\/(([\w-]+?)(?:--\w+)?(?:\.([\w-]+))?)\.json$/.exec(context.path);
  const asked = /^\/test\/received\/([\w-]+)$/.exec(context.path);
  if (asked) {
    answer(context, 200, JSON.stringify(received.get(asked[1]!) ?? null));
  } else if (file) {
    const [, name, region, language] = file as unknown as [string, string, string, string?];
    received.set(name, context.headers);
    await answerRegion(context, name, region, language ? `.${language}` : '');
  } else {
    await next();
  }
}

async function answerRegion(
  context: Context,
  name: string,
  region: string,
  language: string,
): Promise<void> {
  const attempt = (attempts.get(name) ?? 0) + 1;
  attempts.set(name, attempt);
  const real = bodies.get(`/embed/data/${region}${language}.json`);
  const varmland = bodies.get(`/embed/data/varmland${language}.json`)!;
  if (real) return answer(context, 200, real);

  switch (region) {
    case 'html':
      return answer(context, 200, '<p>Log in</p>', 'text/html');
    case 'shape':
      return answer(context, 200, '{"services":"none"}');
    case 'null':
      return answer(context, 200, 'null');
    case 'empty':
      return answer(context, 200, emptied());
    case 'sv-only':
      if (!language) return answer(context, 200, varmland);
      break;
    case 'offline':
      context.socket.destroy();
      return;
    case 'late':
      await new Promise((resolve) => setTimeout(resolve, 300));
      return answer(context, 200, varmland);
    case 'never':
      return new Promise(() => {});
    case 'renewed':
      // Newer the second time, and then broken.
      if (attempt <= 2)
        return answer(context, 200, bodies.get('/embed/data/varmland.json')! + ' '.repeat(attempt));
      break;
    case 'recovers':
      // Two whole rounds of attempts fail.
      if (attempt > 3) return answer(context, 200, varmland);
  }
  answer(context, 500, '{"title":"Internal Server Error"}');
}

function emptied(): string {
  const data = JSON.parse(bodies.get('/embed/data/varmland.json')!) as object;
  return JSON.stringify({ ...data, services: [], plans: [] });
}

function answer(context: Context, status: number, body: string, type = 'application/json'): void {
  context.status = status;
  context.type = type;
  context.body = body;
}

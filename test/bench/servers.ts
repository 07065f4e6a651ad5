/** One server of the benchmark, in a process of its own: `node servers.ts raw|again|frid|fastify`. */
import { createServer } from 'node:http';
import fastify from 'fastify';
import { createApp, type App } from '../../api/app.ts';
import { serve } from '../../api/entry/node.ts';
import { bytesOf } from '../../api/http/packed-body.ts';
import type { Headers } from '../../api/http/headers.ts';
import { loadData } from '../../data/load.ts';
import { cases, headersOf, neverAsked, type Case } from './cases.ts';

/** An answer that the other servers have ready. */
interface Ready {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer | null;
}

const [, , kind = 'raw', port = '0'] = process.argv;
const facts = loadData({ today: '2026-11-23' });
const app = await createApp({
  ...facts,
  publisher: null,
  settings: { baseUrl: 'https://frid.example' },
  documents: [],
});

if (kind === 'frid') await serve({ app, host: '127.0.0.1', port: Number(port) });
else if (kind === 'fastify') await serveFastify(await answersOf(app));
else await serveRaw(await answersOf(app));

process.on('message', () => process.send?.(process.cpuUsage()));
process.send?.('ready');

/** What Frid answers to each case: the other servers send the same bytes and headers. */
async function answersOf(frid: App): Promise<Pick> {
  const answers = new Map<string, { identity?: Ready; br?: Ready; known?: Ready }>();
  for (const one of cases) {
    const etag = (await answerTo(frid, { ...one, known: false })).headers['etag'];
    const answer = await answerTo(frid, one, etag);
    const ofPath = answers.get(one.path) ?? {};
    answers.set(one.path, { ...ofPath, [one.known ? 'known' : one.encoding]: answer });
  }
  for (const [name, addressOf] of Object.entries(neverAsked)) {
    const one = { name, path: addressOf(0), encoding: 'identity', known: false } as const;
    answers.set(name, { identity: await answerTo(frid, one) });
  }
  return ({ url = '', headers }) => {
    // Whatever list it is: the others send an answer as long that is ready.
    if (url.includes('&fields='))
      url = `${url.includes('&q=') ? 'searched' : 'filtered'}, never asked`;
    const ofPath = answers.get(url);
    const isKnown = headers['if-none-match'] !== undefined;
    const answer = isKnown
      ? ofPath?.known
      : headers['accept-encoding'] === 'br'
        ? ofPath?.br
        : ofPath?.identity;
    if (!answer) throw new Error(`No answer for ${url}`);
    return answer;
  };
}

async function answerTo(frid: App, one: Case, etag?: string): Promise<Ready> {
  const { status, headers, body } = await frid.answer({
    ...{ method: 'GET', url: one.path },
    headers: headersOf(one, etag),
  });
  return { status, headers, body: body && Buffer.from(bytesOf(body)) };
}

type Pick = (incoming: {
  url?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}) => Ready;

function serveRaw(pick: Pick): Promise<void> {
  const server = createServer((incoming, outgoing) => {
    const { status, headers, body } = pick(incoming);
    outgoing.writeHead(status, headers);
    outgoing.end(body ?? undefined);
  });
  return new Promise((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
}

async function serveFastify(pick: Pick): Promise<void> {
  const server = fastify();
  server.get('*', (request, reply) => {
    const { status, headers, body } = pick(request.raw);
    void reply
      .code(status)
      .headers(headers)
      .send(body ?? undefined);
  });
  await server.listen({ port: Number(port), host: '127.0.0.1' });
}

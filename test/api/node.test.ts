import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import type { App } from '../../api/app.ts';
import { serve } from '../../api/entry/node.ts';
import type { LogLine } from '../../api/http/log.ts';
import { bytesOf } from '../../api/http/packed-body.ts';
import type { Answer } from '../../api/http/prepared.ts';
import { SettingsError } from '../../api/settings.ts';
import { freePort } from '../free-port.ts';
import { ask, crawl, facts, realApp, root } from './real.ts';

const app = await realApp({
  documents: [{ path: '/sv/', body: '<!doctype html>', type: 'text/html; charset=utf-8' }],
});
const lines: LogLine[] = [];
const host = '127.0.0.1';
const port = await freePort();
const running = await serve({ app, host, port, log: (line) => lines.push(line) });
afterAll(() => running.close());

const { lists, items } = await crawl(app);
const foreseen = [
  ...lists,
  ...items,
  ...facts.dataset.areas.map(({ id }) => `${root}/support-services?area=${id}`),
  ...facts.regions.map(({ id }) => `/embed/data/${id}.json`),
  ...[`${root}/api-info`, `${root}/openapi.json`, '/robots.txt', '/sv/'],
];

describe('the hot path', () => {
  test('answers every foreseeable address at once', () => {
    for (const url of foreseen) {
      const answer = app.answer({ method: 'GET', url, headers: {} });
      expect(answer, url).toMatchObject({ status: 200 });
    }
  });

  test('gives over a socket what fetch gives, byte for byte', async () => {
    for (const url of foreseen) {
      for (const encoding of ['identity', 'br']) {
        const headers = { 'accept-encoding': encoding };
        expect(await overSocket(url, headers), url).toEqual(await overFetch(url, headers));
      }
    }
  });

  test.each(lists)('gives for %s what a question with the defaults gives', async (list) => {
    const prepared = await app.answer({ method: 'GET', url: list, headers: {} });
    const made = await app.answer({ method: 'GET', url: `${list}?limit=20&page=1`, headers: {} });
    expect(made.status).toBe(prepared.status);
    expect(Buffer.compare(bytesOf(made.body), bytesOf(prepared.body))).toBe(0);
    // The links to its other forms hold the question as it was asked.
    expect(made.headers).toEqual({ ...prepared.headers, link: expect.any(String) });
  });

  test('is taken by an unforeseen list too, and kept once it is asked for again', () => {
    const answerTo = (query: string) =>
      app.answer({ method: 'GET', url: `${root}/areas?${query}`, headers: {} });
    const first = answerTo('page=2&limit=3');
    const second = answerTo('page=2&limit=3');
    expect(first).not.toBeInstanceOf(Promise);
    expect(first).toMatchObject({ status: 200, headers: (second as Answer).headers });
    expect(answerTo('page=2&limit=3')).toBe(second);
    expect(answerTo('limit=3&page=2')).toMatchObject({ headers: (second as Answer).headers });
  });

  test('is never taken by a mistake', async () => {
    for (let time = 0; time < 2; time++) {
      const answer = app.answer({ method: 'GET', url: `${root}/areas?aera=1`, headers: {} });
      expect(answer).toBeInstanceOf(Promise);
      expect((await answer).status).toBe(400);
    }
  });
});

test.each(['//', '//evil.example/x', `http://evil.example${root}/areas`, '/%', '/a\\b', '*', '?x'])(
  'the odd request target %s is answered, and the service goes on',
  async (target) => {
    const socket = connect(port, host);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 (200|400|404) /);
    socket.destroy();
    expect((await overSocket(`${root}/areas`)).status).toBe(200);
  },
);

test('the log holds neither query, address nor user agent', async () => {
  lines.length = 0;
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await overSocket(`${root}/support-services?area=1780`, { traceparent, 'user-agent': 'spy/1' });
  await overSocket('/nowhere?name=Anna', {});
  expect(lines).toEqual([
    {
      method: 'GET',
      path: `${root}/support-services`,
      status: 200,
      milliseconds: expect.any(Number),
      traceId: '0af7651916cd43dd8448eb211c80319c',
    },
    { method: 'GET', path: '/nowhere', status: 404, milliseconds: expect.any(Number) },
  ]);
});

test('a busy port is one sentence that names it and another', async () => {
  const second = serve({ app, host, port });
  await expect(second).rejects.toThrow(SettingsError);
  await expect(second).rejects.toThrow(new RegExp(`^Port ${port} .*PORT=${port + 1} npm start`));
});

test('a host that is not of this machine is one sentence', async () => {
  const nowhere = serve({ app, host: '192.0.2.1', port: await freePort() });
  await expect(nowhere).rejects.toThrow(/^HOST is "192\.0\.2\.1"/);
});

test('closing lets an answer under way out and takes no new connection', async () => {
  const port = await freePort();
  let wasAsked: () => void, release: () => void;
  const asked = new Promise<void>((resolve) => (wasAsked = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const slow: App = {
    ...app,
    answer: async (request) => {
      wasAsked();
      await released;
      return app.answer(request);
    },
  };
  const last = await serve({ app: slow, host, port });
  const underWay = fetch(`${last.url}/health`);
  await asked;
  const closed = last.close();
  await expect(fetch(`${last.url}/health`)).rejects.toThrow();
  release!();
  expect((await underWay).status).toBe(200);
  await closed;
});

interface Seen {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What Node adds on a socket. */
const ownHeaders = ['date', 'connection', 'keep-alive'];

async function overSocket(path: string, headers: Record<string, string> = {}): Promise<Seen> {
  const [response] = await once(request({ host, port, path, headers }).end(), 'response');
  const chunks: Buffer[] = await response.toArray();
  return {
    status: response.statusCode,
    headers: Object.fromEntries(
      Object.entries<string>(response.headers).filter(([name]) => !ownHeaders.includes(name)),
    ),
    body: Buffer.concat(chunks).toString('base64'),
  };
}

async function overFetch(path: string, headers: Record<string, string>): Promise<Seen> {
  const response = await ask(app, path, { headers });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}

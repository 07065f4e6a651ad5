/** A web server for host pages: what a test serves is what the browser gets, at two origins. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtWidgets } from '../../docs/site/build-widgets.ts';

export interface Answer {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface Host {
  url: string;
  /** The same server, to a browser another origin. */
  otherUrl: string;
  /** What is served at a path; null leaves the asker waiting for ever. */
  pages: Map<string, Answer | null>;
  /** Every request by its path, with the referrer it told. */
  asked: { path: string; referrer: string | undefined }[];
  stop(): Promise<void>;
}

/** Serves the built scripts under /embed/, and pages as tests add them. */
export async function startHost(): Promise<Host> {
  const pages: Host['pages'] = new Map();
  const asked: Host['asked'] = [];
  for (const { name, body, type } of (await builtWidgets()).files) {
    pages.set(`/embed/${name}`, { body, headers: { 'content-type': type } });
  }
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, referrer: request.headers.referer });
    const answer = pages.get(path.split('?')[0]!);
    if (answer !== null) send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    otherUrl: `http://127.0.0.1:${port}`,
    pages,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  response.writeHead(answer ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'access-control-allow-origin': '*',
    ...answer?.headers,
  });
  response.end(answer?.body);
}

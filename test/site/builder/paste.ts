/** A municipality's website of another origin, where an editor pastes what the builder made. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Municipality {
  url: string;
  /** What stands on the page, and in the template of all pages. */
  page: { content: string; template: string };
  /** Files beside the page, by path. */
  files: Map<string, { body: Uint8Array; type: string }>;
  stop(): Promise<void>;
}

export async function startMunicipality(): Promise<Municipality> {
  const page = { content: '', template: '' };
  const files: Municipality['files'] = new Map();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8');
    response.end(
      file?.body ??
        `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunen</title>
        <meta name="viewport" content="width=device-width">${page.template}</head>
        <body><h1>Stöd</h1>\n${page.content}\n<p>Text efter.</p></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    page,
    files,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

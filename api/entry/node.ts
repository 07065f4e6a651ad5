import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { App } from '../app.ts';
import type { Log } from '../http/log.ts';
import { limits } from '../http/limits.ts';
import { PackedBody } from '../http/packed-body.ts';
import type { Answer } from '../http/prepared.ts';
import { ToldBody } from '../http/told-body.ts';
import { pathOf } from '../http/target.ts';
import { traceId } from '../http/tracing.ts';
import { SettingsError } from '../settings.ts';
import { answerBrokenRequests } from './broken-requests.ts';
import { guarded } from './guarded.ts';

/** Milliseconds that requests under way get before their connections are cut. */
const patience = 5_000;

export interface ServeOptions {
  readonly app: App;
  readonly port: number;
  readonly host: string;
  readonly log?: Log;
  /** Requests a minute from one network; null: no limit. */
  readonly rateLimit?: number | null;
  /** Milliseconds for a request to arrive; another for tests. */
  readonly times?: { readonly headers: number; readonly request: number };
}

const usualTimes = { headers: limits.headersTime.value, request: limits.requestTime.value };

export interface Running {
  /** Where it can be opened on this machine. */
  readonly url: string;
  /** Takes no new connection, lets requests under way finish, then resolves. */
  close(): Promise<void>;
}

/** Starts the service on Node. Throws a SettingsError when port or host cannot be had. */
export async function serve(options: ServeOptions): Promise<Running> {
  const { app, port, host, log, rateLimit = null, times = usualTimes } = options;
  const http = {
    // Node's own refusal says nothing, and lets no page read it.
    requireHostHeader: false,
    maxHeaderSize: limits.headerSize.value,
    headersTimeout: times.headers,
    requestTimeout: times.request,
    connectionsCheckingInterval: times.headers / 4,
  };
  const handle = guarded(app, rateLimit);
  const listen = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const started = log ? performance.now() : 0;
    const answer = handle(incoming);
    if (answer instanceof Promise) void answer.then((ready) => send(ready));
    else send(answer);

    function send(ready: Answer): void {
      write(ready, outgoing);
      if (log) log(lineFor(incoming, ready, performance.now() - started));
    }
  };
  const server = createServer(http, listen);
  // An expectation nobody knows may be left unmet (RFC 9110, 10.1.1).
  server.on('checkExpectation', listen);
  answerBrokenRequests(server, app);

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });

  return {
    url: `http://${openableName(host)}:${port}`,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
      }),
  };
}

/** Loopback and "every address" are both reached as localhost from the machine itself. */
function openableName(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Bytes of a body up to which it is sent as text, one character a byte: Node makes one piece of it and the head. */
const sentAsText = 4_000;

function write({ status, headers, body }: Answer, outgoing: ServerResponse): void {
  outgoing.writeHead(status, headers);
  if (body === null) outgoing.end();
  // Whoever leaves before the end has what he wanted.
  else if (body instanceof PackedBody) pipeline(body.unpacked(), outgoing, () => undefined);
  else if (body instanceof ToldBody) outgoing.end(body.text, 'latin1');
  else if (body.length > sentAsText) outgoing.end(body);
  else outgoing.end(textOf(body), 'latin1');
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
}

function lineFor(incoming: IncomingMessage, { status }: Answer, milliseconds: number) {
  const trace = traceId(incoming.headers['traceparent']);
  return {
    method: incoming.method ?? '',
    path: pathOf(incoming.url ?? ''),
    status,
    milliseconds: Math.round(milliseconds * 1000) / 1000,
    ...(trace ? { traceId: trace } : {}),
  };
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const another = `choose another, as in PORT=${port < 65_535 ? port + 1 : 8081} npm start.`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new SettingsError(`Port ${port} is used by another program. Stop it, or ${another}`);
    case 'EACCES':
      return new SettingsError(`Port ${port} is not open to this user. Please ${another}`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SettingsError(
        `HOST is "${host}", which is no address of this machine. Leave HOST out, or use HOST=0.0.0.0 npm start.`,
      );
    default:
      return error;
  }
}

import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { App } from '../app.ts';
import { headersTooLarge, requestTimeout } from '../http/limit-problems.ts';
import type { Answer } from '../http/prepared.ts';
import { unknownMethod, unreadableRequest } from '../http/request-problems.ts';

/** Answers what never became a request: too slow, with too large headers, or no HTTP. */
export function answerBrokenRequests(server: Server, app: App): void {
  server.on('clientError', (error: BrokenRequest, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    // Nothing of such a request can be trusted, so its address is not repeated.
    const answer = app.refuse(problemOf(error), { method: 'GET', url: '/', headers: {} });
    writeRaw(answer, socket);
  });
}

/** `rawPacket`: where it stopped being HTTP, what arrived with it. */
interface BrokenRequest extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/** The first line of a request whose method may be anything (RFC 9112, 3). */
const requestLine = /^[\w!#$%&'*+.^`|~-]+ \S+ HTTP\/1\.\d\r?\n/;

function problemOf({ code, rawPacket }: BrokenRequest) {
  if (code === 'HPE_HEADER_OVERFLOW') return headersTooLarge();
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestTimeout();
  if (code === 'HPE_INVALID_METHOD' && requestLine.test(rawPacket?.toString('latin1') ?? ''))
    return unknownMethod();
  return unreadableRequest();
}

function writeRaw({ status, headers, body }: Answer, socket: Duplex): void {
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`);
  socket.end(body ?? undefined);
}

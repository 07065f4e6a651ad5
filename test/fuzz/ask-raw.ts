import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire; undefined: the connection was closed without one. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case, in the order they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly milliseconds: number;
}

/** Milliseconds after which an answer no longer comes. */
const patience = 20_000;

/**
 * Sends bytes as they are, which no HTTP client does, over a connection that is kept as long as the
 * service keeps it. One question at a time.
 */
export class RawConnection {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | undefined;

  constructor({ hostname, port }: URL) {
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** `isBodyless`: a question whose answer has no body, whatever its length says. */
  async ask(bytes: Buffer, isBodyless: boolean): Promise<RawAnswer | undefined> {
    const isReused = this.#socket !== undefined;
    const answer = await this.#askOnce(bytes, isBodyless);
    // The service may close a connection that waited just when the question sets out.
    return answer ?? (isReused ? this.#askOnce(bytes, isBodyless) : undefined);
  }

  async #askOnce(bytes: Buffer, isBodyless: boolean): Promise<RawAnswer | undefined> {
    const socket = (this.#socket ??= connect(this.#port, this.#host).setNoDelay());
    const started = performance.now();
    let received: Buffer = Buffer.alloc(0);
    const answer = await new Promise<Omit<RawAnswer, 'milliseconds'> | undefined>((resolve) => {
      const look = (isEnded: boolean) => {
        const found = readAnswer(received, { isBodyless, isEnded });
        if (found || isEnded) finish(found);
      };
      const onData = (chunk: Buffer) => {
        received = received.length ? Buffer.concat([received, chunk]) : chunk;
        look(false);
      };
      const onEnd = () => look(true);
      const finish = (found: Omit<RawAnswer, 'milliseconds'> | undefined) => {
        clearTimeout(timer);
        socket.off('data', onData).off('close', onEnd).off('error', onEnd);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.close();
        finish(undefined);
      }, patience);
      socket.on('data', onData).on('close', onEnd).on('error', onEnd);
      socket.write(bytes);
    });
    const closes = !answer || answer.headers.some(([, value]) => value === 'close');
    if (closes) this.close();
    return answer && { ...answer, milliseconds: performance.now() - started };
  }

  close(): void {
    this.#socket?.on('error', () => undefined).destroy();
    this.#socket = undefined;
  }
}

/** The first whole answer in what has come, past any "100 Continue". */
function readAnswer(
  bytes: Buffer,
  { isBodyless, isEnded }: { isBodyless: boolean; isEnded: boolean },
): Omit<RawAnswer, 'milliseconds'> | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
  const rest = bytes.subarray(end + 4);
  if (status === 100) return readAnswer(rest, { isBodyless, isEnded });
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const length = headers.find(([name]) => name === 'content-length')?.[1];
  if (isBodyless || status === 204 || status === 304)
    return { status, headers, body: Buffer.alloc(0) };
  const size = length === undefined ? rest.length : Number(length);
  if (length === undefined ? !isEnded : rest.length < size) return undefined;
  return { status, headers, body: rest.subarray(0, size) };
}

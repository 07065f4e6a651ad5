/** One answered request. It never holds an address of the reader, a query or a user agent. */
export interface LogLine {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly traceId?: string;
}

/** What went wrong, for whoever runs the service: one line of JSON as those of requests, of whatever many lines. */
export function errorLine(message: string): string {
  return JSON.stringify({ time: new Date().toISOString(), level: 'error', message });
}

export type Log = (line: LogLine) => void;

/** Writes JSON lines, those of one turn of the event loop together: a write for each is dear. */
export function jsonLog(stream: { write(text: string): unknown }): Log {
  let waiting = '';

  function flush(): void {
    stream.write(waiting);
    waiting = '';
  }

  return (line) => {
    if (!waiting) setImmediate(flush);
    waiting += `${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`;
  };
}

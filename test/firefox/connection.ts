/** WebDriver BiDi, the W3C's protocol to drive a browser: what is asked, answered and told. */
import { once } from 'node:events';

type Parameters = Record<string, unknown>;

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  method: string;
  params: Parameters;
  result: unknown;
  error: string;
  message: string;
}

export interface Connection {
  /** Asks the browser for something; refused with the words of the browser. */
  ask: <Result = unknown>(method: string, parameters?: Parameters) => Promise<Result>;
  /** What the browser tells unasked. Only what a session subscribed to arrives. */
  onEvent: (listener: (method: string, parameters: Parameters) => void) => void;
  close(): void;
}

export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners: ((method: string, parameters: Parameters) => void)[] = [];
  let asked = 0;

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      for (const listener of listeners) listener(message.method, message.params);
      return;
    }
    const asker = waiting.get(message.id!);
    waiting.delete(message.id!);
    if (message.type === 'success') asker?.resolve(message.result);
    else asker?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
  });

  return {
    ask<Result>(method: string, params: Parameters = {}) {
      const id = ++asked;
      const asker = Promise.withResolvers<unknown>();
      waiting.set(id, asker);
      socket.send(JSON.stringify({ id, method, params }));
      return asker.promise as Promise<Result>;
    },
    onEvent: (listener) => void listeners.push(listener),
    close: () => socket.close(),
  };
}

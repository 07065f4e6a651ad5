/** A tab of Firefox, used as a person would: with pointer and keys, and by looking. */
import type { Connection } from './connection.ts';

export interface Tab {
  goto: (address: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** Clicks the middle of the first element the selector finds, where it is on the screen. */
  click: (selector: string) => Promise<void>;
  /** Presses and releases a key, by its name in WebDriver (`Shift` is U+E008). */
  press: (key: string, times?: number) => Promise<void>;
  /** Runs a function in the page; what it needs is given to it. */
  run: <Value>(work: (given: never) => Value | Promise<Value>, given?: unknown) => Promise<Value>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  address: () => Promise<string>;
  picture: (origin?: 'viewport' | 'document') => Promise<Buffer>;
  /** Errors and warnings of the console, and so what a policy stopped, since the tab was opened. */
  complaints: string[];
  /** The first frame of the page, which has an address, pointer and keys of its own. */
  frame: () => Promise<Tab>;
  close: () => Promise<void>;
}

export const keys = { shift: '\uE008', tab: '\uE004', enter: '\uE007', escape: '\uE00C' };

interface Found {
  nodes: { sharedId: string }[];
}

interface Tree {
  contexts: { url: string; children: { context: string }[] }[];
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: string };
  exceptionDetails: { text: string };
}

export async function openTab({ ask, onEvent }: Connection): Promise<Tab> {
  const { userContext } = await ask<{ userContext: string }>('browser.createUserContext');
  const { context: top } = await ask<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  });
  const complaints: string[] = [];
  onEvent((method, { level, text }) => {
    if (method === 'log.entryAdded' && (level === 'error' || level === 'warn')) {
      complaints.push(String(text));
    }
  });

  const within = (context: string): Tab => ({
    complaints,
    async goto(url) {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async resize(width, height) {
      await ask('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async click(selector) {
      const locator = { type: 'css', value: selector };
      const { nodes } = await ask<Found>('browsingContext.locateNodes', { context, locator });
      if (!nodes[0]) throw new Error(`Nothing on the page is ${selector}`);
      const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await ask('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    async press(value, times = 1) {
      const stroke = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      const actions = Array.from({ length: times }, () => stroke).flat();
      await ask('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    async run<Value>(work: (given: never) => Value | Promise<Value>, given?: unknown) {
      const call = `(${String(work)})(${JSON.stringify(given) ?? ''})`;
      const answer = await ask<Evaluated>('script.evaluate', {
        expression: `Promise.resolve(${call}).then((value) => JSON.stringify(value))`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value ?? 'null') as Value;
    },
    async back() {
      await ask('browsingContext.traverseHistory', { context, delta: -1 });
    },
    async forward() {
      await ask('browsingContext.traverseHistory', { context, delta: 1 });
    },
    async address() {
      const { contexts } = await ask<Tree>('browsingContext.getTree', { root: context });
      return contexts[0]!.url;
    },
    async picture(origin = 'viewport') {
      const shot = await ask<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin,
      });
      return Buffer.from(shot.data, 'base64');
    },
    async frame() {
      const { contexts } = await ask<Tree>('browsingContext.getTree', { root: context });
      return within(contexts[0]!.children[0]!.context);
    },
    async close() {
      await ask('browser.removeUserContext', { userContext });
    },
  });
  return within(top);
}

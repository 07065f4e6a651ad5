/** Elements that come and go, as in an application of many views: nothing of them stays behind. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { elements } from '../../components/manifest/elements.ts';
import { launchBrowser } from '../browser.ts';

const tags = elements.map(({ tagName }) => tagName);

interface Shown {
  updateComplete: Promise<boolean>;
}

const service = { url: inject('demonstration') };
let browser: Browser;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.addInitScript(countTimers);
  await page.route(`${service.url}/host`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="sv"><title>Kommunen</title><main></main><script type="module" src="/embed/v1/frid.js"></script>',
    }),
  );
  // A few of each record are enough to be shown, and are shown in a moment.
  await page.route('**/data/example.json', async (route) => {
    const data = (await (await route.fetch()).json()) as Record<string, unknown>;
    const few = Object.entries(data).map(([name, records]) => [
      name,
      Array.isArray(records) && name !== 'areas' ? records.slice(0, 4) : records,
    ]);
    await route.fulfill({ json: Object.fromEntries(few) as object });
  });
  await page.goto(`${service.url}/host`);
  // The first ones fill what is kept on purpose: compiled templates, formatters, the data.
  await comeAndGo(5);
  // The script itself looks once, some seconds after it has come, how old the pasted numbers are.
  await page.waitForFunction(
    () => (window as never as { pendingTimers: Set<number> }).pendingTimers.size === 0,
  );
});

afterAll(async () => {
  await browser.close();
});

/** Keeps book of the timers that are still to come. */
function countTimers(): void {
  const pending = new Set<number>();
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  window.setTimeout = ((then: () => void, after?: number) => {
    const id = set(() => {
      pending.delete(id);
      then();
    }, after);
    pending.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    pending.delete(id as number);
    clear(id);
  };
  Object.assign(window, { pendingTimers: pending });
}

/** Puts all elements on the page, uses those that wait for something, and takes them away. */
async function comeAndGo(times: number): Promise<void> {
  await page.evaluate(
    async ([tags, times]) => {
      const main = document.querySelector('main')!;
      await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      const allShown = async () => {
        for (const element of main.children) await (element as unknown as Shown).updateComplete;
      };
      for (let time = 0; time < times; time++) {
        const markup = tags.map((tag) => `<${tag} region="example"></${tag}>`);
        main.innerHTML = markup.join('');
        await allShown();
        // Only the very first one waits for the data.
        let search: HTMLInputElement | null | undefined;
        const activities = main.querySelector('frid-plan-activities');
        while (!(search = activities?.shadowRoot?.querySelector('input'))) {
          await new Promise(requestAnimationFrame);
        }
        search.value = 'stöd';
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        for (const type of ['keydown', 'keyup']) {
          window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
        }
        // Moved, as lists are sorted, and gone.
        main.append(...[...main.children].reverse());
        await allShown();
        main.replaceChildren();
      }
    },
    [tags, times] as const,
  );
}

/** How many instances of a class are alive once everything that can go has gone. */
async function alive(prototype: string): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await devtools.send('Runtime.evaluate', { expression: prototype });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
  });
  const { result: count } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
  });
  await devtools.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return count.value as number;
}

async function listeners(): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')!.value;
}

test('a hundred of each come and go: no listener, no timer and no element stays', async () => {
  const before = await listeners();
  await comeAndGo(100);
  const timers = await page.evaluate(
    () => (window as never as { pendingTimers: Set<number> }).pendingTimers.size,
  );
  expect(timers).toBe(0);
  expect(await listeners()).toBe(before);
  for (const tag of tags) {
    expect(await alive(`customElements.get('${tag}').prototype`), tag).toBe(0);
  }
}, 90_000);

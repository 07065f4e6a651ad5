/**
 * The way out in a real browser. The first seven tests are the seven flaws seen in GOV.UK's component,
 * which is the reference otherwise.
 */
import { existsSync } from 'node:fs';
import { firefox, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { startHost, type Host } from './host.ts';

let browser: Browser;
let host: Host;
let page: Page;
let complaints: string[];

const weather = '<!doctype html><html lang="sv"><title>Väder</title><h1>Sol i dag</h1>';

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

beforeEach(() => {
  host.asked.length = 0;
  host.pages.set('/weather', { body: weather });
  host.pages.set('/before', { body: '<!doctype html><title>Sök</title><h1>Sökmotor</h1>' });
});

afterEach(() => page?.context().close());

interface HostPage {
  inside?: string;
  body?: string;
  head?: string;
  path?: string;
  headers?: Record<string, string>;
}

const link = () => `<a href="${host.otherUrl}/weather" rel="nofollow noreferrer">Lämna sidan</a>`;

/** Opens a page before, then the host page, so that Back has somewhere to lead. */
async function open(
  { inside = link(), body = '', head = '', path = '/support', headers = {} }: HostPage = {},
  options: BrowserContextOptions = {},
  visitor = browser,
): Promise<void> {
  host.pages.set(path, {
    body: `<!doctype html><html lang="sv"><head><title>Stöd vid våld</title>
      <meta name="viewport" content="width=device-width">${head}
      <script type="module" src="/embed/frid-support.js"></script></head>
      <body><frid-quick-exit>${inside}</frid-quick-exit>
      <main><h1>Hjälp vid våld</h1>${body}<p id="last">Sist</p></main></body></html>`,
    headers,
  });
  const context = await visitor.newContext({ viewport: { width: 1280, height: 700 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${host.url}/before`);
  await page.goto(host.url + path);
  if (options.javaScriptEnabled === false) return;
  await page.waitForFunction(() => document.querySelector('frid-quick-exit')?.shadowRoot);
}

const exit = () => page.getByRole('link', { name: 'Lämna sidan' });
const onWeather = () => page.getByRole('heading', { name: 'Sol i dag' }).waitFor();

async function tapShift(times: number): Promise<void> {
  for (let tap = 0; tap < times; tap++) await page.keyboard.press('Shift');
}

interface Seen {
  text: string;
  title: string;
  top: string | undefined;
}

/** What can be seen of the page, from inside it. */
function look(): Seen {
  const parts = [...document.body.querySelectorAll<HTMLElement>('*')];
  return {
    text: parts.map((part) => (part.getClientRects().length ? part.innerText : '')).join(''),
    title: document.title.replace('\u200b', ''),
    top: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.role ?? undefined,
  };
}

/**
 * Leaves for a page that never answers, does something more, and looks. It all runs inside the page:
 * from outside the browser lets nobody in while the next page is under way.
 */
function seenWhileLeaving(then: () => void = () => {}, inTheSameTask = false): Promise<Seen> {
  host.pages.set('/weather', null);
  const report = `report((${String(look)})())`;
  const script = `document.querySelector('frid-quick-exit a').click();
    (${String(then)})();
    ${inTheSameTask ? report : `requestAnimationFrame(() => ${report})`}`;
  return new Promise((resolve, reject) => {
    page
      .exposeFunction('report', resolve)
      .then(() => page.evaluate(script))
      .catch((error: Error) => {
        // The page it ran in is gone by then, which is the point.
        if (!error.message.includes('navigation')) reject(error);
      });
  });
}

const nothing: Seen = { text: '', title: '', top: 'status' };

describe('seven flaws of the reference', () => {
  test('1. the page left is not told to the next one', async () => {
    await open({ inside: `<a href="${host.otherUrl}/weather">Lämna sidan</a>` });
    await exit().click();
    await onWeather();
    expect(host.asked.filter(({ path }) => path === '/weather')).toEqual([
      { path: '/weather', referrer: undefined },
    ]);
  });

  test('2. Back does not show the page again', async () => {
    await open();
    await exit().click();
    await onWeather();
    await page.goBack();
    expect(page.url()).toBe(`${host.url}/before`);
    await page.goForward();
    expect(page.url()).toBe(`${host.otherUrl}/weather`);
  });

  test('3. page and title are gone at once, however slow the next page is', async () => {
    await open();
    // In the very task of the click: not a moment for the eye.
    expect(await seenWhileLeaving(undefined, true)).toEqual(nothing);
  });

  test('4. Shift with the pointer is not the way out', async () => {
    await open({ body: '<p>Markera den här texten.</p>' });
    const text = page.getByText('Markera');
    for (let times = 0; times < 4; times++) await text.click({ modifiers: ['Shift'] });
    // Selecting by dragging, with the key pressed again and again.
    await text.hover();
    await page.mouse.down();
    await tapShift(4);
    await page.mouse.up();
    expect(page.url()).toBe(`${host.url}/support`);
    await tapShift(3);
    await onWeather();
  });

  test('5. Shift works while one writes in a frame of the same site', async () => {
    host.pages.set('/inner', { body: '<!doctype html><title>i</title><input aria-label="Inre">' });
    host.pages.set('/frame', {
      body: '<!doctype html><title>f</title><iframe title="Inre" src="/inner"></iframe>',
    });
    await open({ body: '<iframe title="Formulär" src="/frame"></iframe>' });
    await page
      .frameLocator('iframe')
      .frameLocator('iframe')
      .getByRole('textbox', { name: 'Inre' })
      .click();
    await tapShift(3);
    await onWeather();
  });

  test('5b. in a frame of another site no key can be heard, and the page says so', async () => {
    host.pages.set('/inner', { body: '<!doctype html><title>i</title><input aria-label="Inre">' });
    await open({ body: `<iframe title="Karta" src="${host.otherUrl}/inner"></iframe>` });
    await page.frameLocator('iframe').getByRole('textbox', { name: 'Inre' }).click();
    await tapShift(3);
    expect(page.url()).toBe(`${host.url}/support`);
    await page.getByText('Raderar inte historiken').click();
    expect(await page.getByText('inte i en ruta från en annan webbplats').isVisible()).toBe(true);
  });

  test('6. the way out is never covered: not by a notice, not by a modal dialog', async () => {
    await open({
      body: `<div id="notice" hidden>Vi använder kakor</div><dialog><button>Godkänn</button></dialog>
        <style>#notice { position: fixed; inset: 0; z-index: 2147483647; background: gray }</style>`,
    });
    await page.evaluate(() => (document.getElementById('notice')!.hidden = false));
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    const box = (await exit().or(page.locator('frid-quick-exit a')).first().boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await onWeather();
  });

  test('7. an address that never answers does not bring the page back: the tab is emptied', async () => {
    await open();
    // What is to happen in five seconds happens when the test says so.
    await page.evaluate(() => {
      window.setTimeout = ((run: () => void) =>
        document.addEventListener('later', run)) as unknown as typeof setTimeout;
    });
    const seen = await seenWhileLeaving(() => {
      const later = () => document.dispatchEvent(new Event('later'));
      requestAnimationFrame(() => requestAnimationFrame(later));
    });
    expect(seen).toEqual(nothing);
    await expect.poll(() => page.url()).toBe('about:blank');
    await page.goBack();
    expect(page.url()).toBe(`${host.url}/before`);
  });
});

describe('the way out', () => {
  test('is a plain link where scripts are off', async () => {
    await open({}, { javaScriptEnabled: false });
    await exit().click();
    await onWeather();
    expect(host.asked.at(-1)?.referrer ?? host.asked.at(-2)?.referrer).toBeUndefined();
  });

  test('is first by keyboard, and Enter takes it', async () => {
    await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await onWeather();
  });

  test.each([320, 1280])(
    'stays in the same place however far one scrolls, at %i px',
    async (width) => {
      await open({ body: '<p>Text</p>'.repeat(200) }, { viewport: { width, height: 600 } });
      const before = await exit().boundingBox();
      expect(before!.height).toBeGreaterThanOrEqual(44);
      expect(before!.x + before!.width).toBeLessThanOrEqual(width);
      await page.mouse.wheel(0, 4_000);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2_000);
      expect(await exit().boundingBox()).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await exit().click();
      await onWeather();
    },
  );

  test('covers nothing at the top of the page, and never what has the focus', async () => {
    await open(
      {
        body: '<p><a href="#">Länk till höger</a></p>'.repeat(120),
        head: '<style>main { text-align: right }</style>',
      },
      { viewport: { width: 320, height: 600 } },
    );
    const box = (await exit().boundingBox())!;
    const heading = (await page.getByRole('heading').boundingBox())!;
    expect(heading.y).toBeGreaterThanOrEqual(box.y + box.height);
    const last = page.getByRole('link', { name: 'Länk till höger' });
    await last.last().focus();
    for (let steps = 0; steps < 60; steps++) await page.keyboard.press('Shift+Tab');
    const focused = (await page.locator(':focus').boundingBox())!;
    expect(focused.y).toBeGreaterThanOrEqual(box.y + box.height);
  });

  test('announces each tap, and that the time ran out', async () => {
    await open();
    await page.clock.install();
    const status = page.locator('frid-quick-exit [role=status]');
    await tapShift(1);
    await expect.poll(() => status.innerText()).toBe('Skift 2 gånger till.');
    await tapShift(1);
    await expect.poll(() => status.innerText()).toBe('Skift 1 gång till.');
    await page.clock.runFor(5_000);
    await expect.poll(() => status.innerText()).toBe('Tiden gick ut.');
    await tapShift(2);
    expect(page.url()).toBe(`${host.url}/support`);
    await tapShift(1);
    await onWeather();
  });

  test('is not taken by writing capitals, nor by Escape', async () => {
    await open({ body: '<input aria-label="Namn">' });
    await page.getByRole('textbox').focus();
    for (const key of [
      'Shift+A',
      'Shift+B',
      'Shift+C',
      'Shift',
      'x',
      'Shift',
      'Escape',
      'Escape',
      'Escape',
    ])
      await page.keyboard.press(key);
    expect(page.url()).toBe(`${host.url}/support`);
    expect(await page.getByRole('textbox').inputValue()).toBe('ABCx');
  });

  test('keeps a page blank that draws itself anew meanwhile', async () => {
    await open();
    const seen = await seenWhileLeaving(() => {
      const body = document.createElement('body');
      body.innerHTML = '<h1>Hjälp vid våld</h1>';
      document.body.replaceWith(body);
    });
    expect(seen).toEqual(nothing);
  });

  test('puts the page right again for a reader who comes back to it', async () => {
    await open();
    const before = await page.evaluate(() => document.documentElement.innerText);
    // As the back-forward cache does it, which the packaged browser does not have.
    await seenWhileLeaving(() => {
      window.stop();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await page.getByRole('heading', { name: 'Hjälp vid våld' }).isVisible()).toBe(true);
    expect(await page.title()).toBe('Stöd vid våld');
    expect(await page.evaluate(() => document.documentElement.innerText)).toBe(before);
    expect(await page.locator('meta[name=referrer]').count()).toBe(0);
    host.pages.set('/weather', { body: weather });
    await exit().click();
    await onWeather();
  });

  test('works under a strict policy, and where every style of the page is important', async () => {
    await open({
      headers: {
        'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
      },
      head: '<link rel="stylesheet" href="/hostile.css">',
    });
    host.pages.set('/hostile.css', {
      body: '* { display: inline !important; visibility: hidden !important; opacity: 0 !important; color: red !important; position: static !important; pointer-events: none !important; font-size: 1px !important }',
      headers: { 'content-type': 'text/css' },
    });
    await page.reload();
    expect(await exit().isVisible()).toBe(true);
    const box = (await exit().boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await seenWhileLeaving()).toEqual(nothing);
  });

  test('never leads to the page itself, to a script or nowhere', async () => {
    await page?.context().close();
    for (const href of ['#', '', '/support?', 'javascript:alert(1)', 'mailto:a@b.se']) {
      const asked: string[] = [];
      await open({ inside: `<a href="${href.replace('?', '')}">Lämna sidan</a>` });
      await page.route('https://**', (route) => {
        asked.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: weather });
      });
      await exit().click();
      await onWeather();
      expect(asked).toEqual(['https://www.smhi.se/']);
      await page.context().close();
    }
    await open();
  });

  test('leads to the weather when no link is written inside', async () => {
    await open({ inside: '' });
    await page.route('https://www.smhi.se/', (route) =>
      route.fulfill({ contentType: 'text/html', body: weather }),
    );
    await exit().click();
    await onWeather();
  });

  test('stays silent where the page has a way out of its own', async () => {
    host.pages.set('/own', { body: '' });
    await open({
      inside: link().replace('Lämna sidan', 'Vår'),
      path: '/own',
      head: '<script>addEventListener("DOMContentLoaded", () => { const own = document.createElement("a"); own.href = "/before"; own.dataset.quickExit = ""; own.textContent = "Egen utgång"; document.body.prepend(own); })</script>',
    });
    await page.waitForLoadState('load');
    await expect.poll(() => page.getByRole('link', { name: 'Vår' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Egen utgång' }).isVisible()).toBe(true);
    await tapShift(3);
    expect(page.url()).toBe(`${host.url}/own`);
  });

  test.each(['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"'])(
    'in a frame <iframe %s> says that it cannot leave, and shows no button',
    async (sandbox) => {
      await open();
      host.pages.set('/around', {
        body: `<!doctype html><title>Kommunen</title><iframe title="Stöd" ${sandbox} src="/support" width="900" height="600"></iframe>`,
      });
      await page.goto(`${host.url}/around`);
      const frame = page.frameLocator('iframe');
      await frame.getByText('Den här sidan visas inuti en annan').waitFor();
      expect(await frame.getByRole('link', { name: 'Lämna sidan' }).count()).toBe(0);
      await frame.getByRole('heading').click();
      await tapShift(3);
      expect(page.url()).toBe(`${host.url}/around`);
      expect(await frame.getByRole('heading').isVisible()).toBe(true);
    },
  );

  test('leaves nothing behind when it is taken away', async () => {
    await open({ body: '<iframe title="Tom" srcdoc="x"></iframe>' });
    await page.evaluate(() => document.querySelector('frid-quick-exit')!.remove());
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe(
      '',
    );
    await tapShift(3);
    expect(page.url()).toBe(`${host.url}/support`);
    expect(complaints).toEqual([]);
  });
});

test('uses neither storage nor cookies, and asks for nothing before it is taken', async () => {
  await open();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(host.asked.map(({ path }) => path).filter((path) => !path.includes('favicon'))).toEqual([
    '/before',
    '/support',
    '/embed/frid-support.js',
  ]);
});

const hasFirefox = existsSync(firefox.executablePath());

test.skipIf(!hasFirefox)('the same in Firefox (skipped where none is installed)', async () => {
  const other = await firefox.launch();
  await open({}, {}, other);
  await exit().click();
  await onWeather();
  expect(host.asked.find(({ path }) => path === '/weather')?.referrer).toBeUndefined();
  await page.goBack();
  expect(page.url()).toBe(`${host.url}/before`);
  await page.goForward();
  await page.goto(`${host.url}/support`);
  await tapShift(3);
  await onWeather();
  await other.close();
});

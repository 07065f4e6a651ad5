/** The way out in Firefox, which keeps history, layers and keys in its own way. Skipped where none is installed. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firefoxPath, launchFirefox, type Firefox } from '../../firefox/firefox.ts';
import { keys, type Tab } from '../../firefox/tab.ts';
import { startHost, type Host } from '../host.ts';
import { link, weather, written, type HostPage } from './host-page.ts';
import { look, nothing } from './seen.ts';

let host: Host;
let firefox: Firefox;
let tab: Tab;

const exit = 'frid-quick-exit a';
const reaches = (address: string) => expect.poll(() => tab.address()).toBe(address);
const onWeather = () => reaches(`${host.otherUrl}/weather`);

/** Opens a page before, then the page, so that Back has somewhere to lead. */
async function open(parts: HostPage = {}): Promise<void> {
  const body = written({ inside: link(host), ...parts });
  host.pages.set('/support', { body, headers: parts.headers ?? {} });
  await tab.goto(`${host.url}/before`);
  await tab.goto(`${host.url}/support`);
}

describe.skipIf(!firefoxPath())('the way out in Firefox', () => {
  beforeAll(async () => {
    [firefox, host] = await Promise.all([launchFirefox(), startHost()]);
  });

  afterAll(() => Promise.all([firefox.stop(), host.stop()]));

  beforeEach(async () => {
    host.asked.length = 0;
    host.pages.set('/weather', { body: weather });
    host.pages.set('/before', { body: '<!doctype html><title>Sök</title><h1>Sökmotor</h1>' });
    tab = await firefox.open();
  });

  afterEach(async () => {
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  const ways: [string, () => Promise<void>][] = [
    ['the button', () => tab.click(exit)],
    ['Shift three times', () => tab.press(keys.shift, 3)],
    ['Tab and Enter', () => tab.press(keys.tab).then(() => tab.press(keys.enter))],
  ];

  test.each(ways)('by %s leads to the weather, and Back not to the page', async (_, take) => {
    await open();
    await take();
    await onWeather();
    expect(host.asked.find(({ path }) => path === '/weather')?.referrer).toBeUndefined();
    await tab.back();
    await reaches(`${host.url}/before`);
    expect(await tab.run(() => document.body.innerText)).toBe('Sökmotor');
    await tab.forward();
    await onWeather();
  });

  test('takes page and title away in the very task of the click', async () => {
    await open();
    host.pages.set('/weather', null);
    const seen = await tab.run((seen: string) => {
      document.querySelector<HTMLElement>('frid-quick-exit a')!.click();
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      return (Function(`return (${seen})()`) as typeof look)();
    }, String(look));
    expect(seen).toEqual(nothing);
  });

  test('is there again on a page that Back has brought from the cache', async () => {
    await open({
      body: '<script>onpageshow = (event) => { document.documentElement.dataset.kept = event.persisted }</script>',
    });
    await tab.goto(`${host.url}/before`);
    await tab.back();
    await reaches(`${host.url}/support`);
    await expect.poll(() => tab.run(() => document.documentElement.dataset.kept)).toBe('true');
    await tab.press(keys.shift, 3);
    await onWeather();
  });

  test('is not taken by capitals, nor by Escape', async () => {
    await open({ body: '<input aria-label="Namn">' });
    await tab.click('input');
    for (const key of ['A', keys.shift, 'B', keys.shift, 'x', keys.shift]) await tab.press(key);
    await tab.press(keys.escape, 3);
    expect(await tab.address()).toBe(`${host.url}/support`);
    expect(await tab.run(() => document.querySelector('input')!.value)).toBe('ABx');
  });

  test.each([320, 1280])('stays where it is however far one scrolls, at %i px', async (width) => {
    await tab.resize(width, 600);
    await open({ body: '<p>Text</p>'.repeat(200) });
    const place = () =>
      tab.run(() => document.querySelector('frid-quick-exit a')!.getBoundingClientRect().toJSON());
    const before = (await place()) as DOMRect;
    expect(before.height).toBeGreaterThanOrEqual(44);
    expect(before.right).toBeLessThanOrEqual(width);
    await tab.run(() => scrollTo(0, 4_000));
    expect(await place()).toEqual(before);
    await tab.click(exit);
    await onWeather();
  });

  test('is not covered by a notice, nor by a modal dialog', async () => {
    await open({
      body: `<div id="notice" hidden>Vi använder kakor</div><dialog><button>Godkänn</button></dialog>
        <style>#notice { position: fixed; inset: 0; z-index: 2147483647; background: gray }</style>`,
    });
    await tab.run(() => {
      document.getElementById('notice')!.hidden = false;
      document.querySelector('dialog')!.showModal();
    });
    await tab.click(exit);
    await onWeather();
  });

  test('works under a strict policy, and where every style of the page is important', async () => {
    host.pages.set('/hostile.css', {
      body: '* { display: inline !important; visibility: hidden !important; opacity: 0 !important; position: static !important; pointer-events: none !important; font-size: 1px !important }',
      headers: { 'content-type': 'text/css' },
    });
    await open({
      headers: { 'content-security-policy': "default-src 'self'" },
      head: '<link rel="stylesheet" href="/hostile.css">',
    });
    await tab.click(exit);
    await onWeather();
  });

  test('by Shift works while one writes in a frame of the same site', async () => {
    host.pages.set('/inner', { body: '<!doctype html><title>i</title><input aria-label="Inre">' });
    await open({ body: '<iframe title="Formulär" src="/inner"></iframe>' });
    const frame = await tab.frame();
    await frame.click('input');
    await frame.press(keys.shift, 3);
    await onWeather();
  });

  test.each(['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"'])(
    'in a frame <iframe %s> says that it cannot leave, and shows no button',
    async (sandbox) => {
      await open();
      host.pages.set('/around', {
        body: `<!doctype html><title>Kommunen</title><iframe title="Stöd" ${sandbox} src="/support" width="900" height="600"></iframe>`,
      });
      await tab.goto(`${host.url}/around`);
      const frame = await tab.frame();
      const shown = () =>
        frame.run(() => {
          const element = document.querySelector('frid-quick-exit')!;
          return [
            element.shadowRoot?.textContent,
            element.querySelector('a')!.getClientRects().length,
          ];
        });
      await expect.poll(shown).toEqual([expect.stringContaining('visas inuti en annan'), 0]);
      await frame.click('h1');
      await frame.press(keys.shift, 3);
      expect(await tab.address()).toBe(`${host.url}/around`);
      expect(await frame.address()).toBe(`${host.url}/support`);
    },
  );

  test('empties the tab when the next page never answers, and Back does not bring the page', async () => {
    await open();
    host.pages.set('/weather', null);
    // What is to happen in five seconds happens as soon as the next page is under way.
    await tab.run(() => {
      const soon = (run: () => void) => requestAnimationFrame(() => requestAnimationFrame(run));
      window.setTimeout = soon as unknown as typeof setTimeout;
    });
    await tab.click(exit);
    await reaches('about:blank');
    await tab.back();
    await reaches(`${host.url}/before`);
  });
});

test.skipIf(!firefoxPath())('in Firefox it is a plain link where scripts are off', async () => {
  firefox = await launchFirefox({ 'javascript.enabled': false });
  host = await startHost();
  host.pages.set('/weather', { body: weather });
  tab = await firefox.open();
  await open();
  await tab.click(exit);
  await onWeather();
  expect(host.asked.find(({ path }) => path === '/weather')?.referrer).toBeUndefined();
  await Promise.all([firefox.stop(), host.stop()]);
});

/** The way out in a real browser. */
import { describe, expect, test } from 'vitest';
import {
  weather,
  complaints,
  exit,
  host,
  link,
  onWeather,
  open,
  page,
  tapShift,
  useHostPage,
} from './host-page.ts';
import { nothing, seenWhileLeaving } from './seen.ts';

useHostPage();

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

  test('does not cover its own note where large letters give it two lines', async () => {
    await open(
      {
        inside: link().replace('sidan', 'den här sidan'),
        head: '<style>:root { font-size: 200% }</style>',
      },
      { viewport: { width: 320, height: 600 } },
    );
    const box = (await page.getByRole('link', { name: 'Lämna' }).boundingBox())!;
    expect(box.height).toBeGreaterThan(100);
    const note = (await page.getByText('Raderar inte historiken').boundingBox())!;
    expect(note.y).toBeGreaterThanOrEqual(box.y + box.height);
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

/** The seven flaws seen in GOV.UK's component, which is the reference otherwise. */
import { describe, expect, test } from 'vitest';
import { exit, host, onWeather, open, page, tapShift, useHostPage } from './host-page.ts';
import { nothing, seenWhileLeaving } from './seen.ts';

useHostPage();

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

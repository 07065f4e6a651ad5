/** Each form of the code, pasted on a page of another origin. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { expectNumbers } from '../numbers.ts';
import { inWordPress } from '../wordpress.ts';
import {
  browser,
  builder,
  codeOf,
  expectKarlstad,
  municipality,
  service,
  useBuilder,
} from './use-builder.ts';

useBuilder();

describe('pasted on a page of another origin', () => {
  const area = 'element=support-directory&area=1780';

  test('tools that take what is pasted', async () => {
    const page = await builder(`${area}&place=html`);
    const code = await codeOf(page);
    for (const place of ['sitevision', 'optimizely', 'umbraco', 'drupal']) {
      await page.locator(`[name="place"][value="${place}"]`).check();
      expect(await codeOf(page), place).toBe(code);
    }
    municipality.page.content = code;
    await expectKarlstad(page.context());
    await page.context().close();
  });

  test.each(['wordpress-block', 'wordpress-classic'])('%s', async (place) => {
    const page = await builder(`${area}&place=${place}`);
    municipality.page.content = await codeOf(page);
    await expectKarlstad(page.context());
    await page.context().close();
  });

  test('with the way out first, in the same snippet and with the same script', async () => {
    const page = await builder(`${area}&exit=1`);
    municipality.page.content = await codeOf(page);
    await expectKarlstad(page.context());
    await page.goto(municipality.url);
    await page
      .locator('frid-quick-exit:defined')
      .getByRole('link', { name: 'Lämna sidan' })
      .waitFor();
    await page.context().close();
  });

  test('a tool that takes tags and scripts away, with the script in the template', async () => {
    const page = await builder(`${area}&place=stripped`);
    const code = await codeOf(page);
    expect(code).not.toMatch(/<script|<frid-/);
    municipality.page.content = code;
    municipality.page.template = await page.locator('#script').inputValue();
    await expectKarlstad(page.context());
    await page.context().close();
  });

  test('WordPress for those whose scripts it takes away: the numbers stay', async () => {
    const page = await builder(`${area}&place=wordpress-block`);
    municipality.page.content = (await codeOf(page)).replace(/<script.*<\/script>/s, '');
    await page.goto(municipality.url);
    await expectNumbers(page);
    await page.context().close();
  });

  test('only text', async () => {
    const page = await builder(`${area}&place=text`);
    municipality.page.content = await codeOf(page);
    await page.goto(municipality.url);
    await expectNumbers(page);
    await page.context().close();
  });

  test('a frame, with scripts off and with the service down', async () => {
    const page = await builder(`${area}&heading-level=3&place=frame`);
    municipality.page.content = await codeOf(page);
    await page.context().close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const host = await context.newPage();
    await host.goto(municipality.url);
    const frame = host.frameLocator('iframe');
    await frame
      .getByRole('heading', { name: /Karlstad/ })
      .first()
      .waitFor();
    await expectNumbers(frame);
    await host.route(`${service.url}/**`, (route) => route.abort());
    await host.reload();
    await expectNumbers(host);
    await context.close();
  });

  test('an address that WordPress makes an embedding of', async () => {
    const page = await builder(`${area}&place=wordpress-visual`);
    const embedded = await (await fetch(await codeOf(page))).text();
    const [, oembed = ''] = /json\+oembed"\s+href="([^"]*)"/.exec(embedded) ?? [];
    const { html } = (await (await fetch(oembed.replaceAll('&amp;', '&'))).json()) as {
      html: string;
    };
    municipality.page.content = inWordPress(html);
    await page.goto(municipality.url);
    await page
      .frameLocator('iframe')
      .getByRole('heading', { name: /Karlstad/ })
      .first()
      .waitFor();
    await page.context().close();
  });

  test("a fragment that the municipality's own server fetches", async () => {
    const page = await builder(`${area}&heading-level=3&place=fragment`);
    municipality.page.content = await (await fetch(await codeOf(page))).text();
    await page.context().close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const host = await context.newPage();
    await host.goto(municipality.url);
    await expectNumbers(host);
    await host
      .getByRole('heading', { name: /Karlstad/ })
      .first()
      .waitFor();
    await context.close();
  });

  test('files on the server of the municipality, and nothing asked of ours', async () => {
    const page = await builder(`${area}&place=own-files`);
    const zip = await page.getByRole('link', { name: 'Hämta filerna' }).getAttribute('href');
    const archive = await fetch(service.url + zip!);
    const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
    for (const [name, body] of Object.entries(
      unzipSync(new Uint8Array(await archive.arrayBuffer())),
    )) {
      municipality.files.set(`/${name}`, {
        body,
        type: types[name.split('.').at(-1)!] ?? 'text/html',
      });
    }
    municipality.page.content = await codeOf(page);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await expectKarlstad(page.context());
    expect(asked.filter((url) => url.startsWith(service.url))).toEqual([]);
    municipality.files.clear();
    await page.context().close();
  });

  test('a letter to somebody else, with the code in it', async () => {
    const page = await builder(`${area}&place=email`);
    const letter = await codeOf(page);
    municipality.page.content = /<frid-.*<\/script>/s.exec(letter)![0];
    await expectKarlstad(page.context());
    const [link] = /http\S+#\S+/.exec(letter)!;
    await page.goto('about:blank');
    await page.goto(link);
    expect(await codeOf(page)).toBe(letter);
    await page.context().close();
  });
});

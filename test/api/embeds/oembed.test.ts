/** oEmbed: what a publishing tool makes of a pasted address. */
import { describe, expect, test } from 'vitest';
import { ask, baseUrl, read, type Json } from '../real.ts';
import { app, numbers } from './embeds.ts';

describe('oEmbed', () => {
  const embedded = `${baseUrl}/embed/support-directory?area=1780&lang=sv`;
  const oembed = (parameters: Record<string, string>) =>
    `/oembed?${new URLSearchParams(parameters).toString()}`;

  test('is rich, with a frame and the numbers for where the frame never comes', async () => {
    const answer: Json = await read(app, oembed({ url: embedded, format: 'json' }));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Frid' });
    expect(answer.html).toContain(`src="${embedded.replace('&', '&amp;')}"`);
    for (const number of numbers) expect(answer.html).toContain(number);
    expect(answer.html).not.toContain('<script');
  });

  test.each([
    [{}, 640, 800],
    [{ maxwidth: '320' }, 320, 800],
    [{ maxheight: '200' }, 640, 200],
    [{ maxwidth: '1000', maxheight: '5000' }, 640, 800],
    [{ maxwidth: '1', maxheight: '1' }, 200, 200],
  ])('keeps within %j, and large enough to read', async (bounds, width, height) => {
    const answer: Json = await read(app, oembed({ url: embedded, ...bounds }));
    expect(answer).toMatchObject({ width, height });
    expect(answer.html).toContain(`width="${width}" height="${height}"`);
  });

  test('knows the pages of the site that show an element', async () => {
    const answer: Json = await read(app, oembed({ url: `${baseUrl}/sv/` }));
    expect(answer.html).toContain(`${baseUrl}/embed/support-directory?lang=sv`);
  });

  test('is found from the page for a frame', async () => {
    const html = await (await ask(app, '/embed/support-directory?area=1780&lang=sv')).text();
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
    const answer: Json = await read(app, href.replaceAll('&amp;', '&').replace(baseUrl, ''));
    expect(answer.html).toContain('area=1780');
  });

  test('passes over what consumers add', async () => {
    await read(app, oembed({ url: embedded, dnt: '1', lang: 'sv_SE' }));
  });

  test.each<[parameters: Record<string, string>, status: number]>([
    [{ url: embedded, format: 'xml' }, 501],
    [{ url: embedded, format: 'jsonp' }, 501],
    [{ url: 'https://elsewhere.example/' }, 404],
    [{ url: `${baseUrl}/frid/v1/plans` }, 404],
    [{ url: `${baseUrl}/embed/1.0.0/frid.js` }, 404],
    [{ url: `${baseUrl}/embed/support-directory?area=9999` }, 404],
    [{ url: `${baseUrl}/embed/support-directory.html` }, 404],
    [{ url: 'javascript:alert(1)' }, 404],
    [{ url: `${baseUrl}.evil.example/embed/support-directory` }, 404],
    [{ url: `${baseUrl}@evil.example/embed/support-directory` }, 404],
    [{ url: '' }, 404],
    [{}, 400],
    [{ url: embedded, maxwidth: '0' }, 400],
    [{ url: embedded, maxheight: '1e3' }, 400],
  ])('%j: %i', async (parameters, status) => {
    const response = await ask(app, oembed(parameters));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem: Json = await response.json();
    expect(problem).toMatchObject({ status, instance: '/oembed' });
    expect((await ask(app, problem.type.slice(baseUrl.length))).status).toBe(200);
  });

  test.each(['?area=bad', '?area=1780&area=17', '?aera=1780', '/nothing'])(
    'says what is wrong with %s in English, as it does everything to programs',
    async (wrong) => {
      const url = `${baseUrl}/embed/support-directory${wrong}`;
      const { detail }: Json = await (await ask(app, oembed({ url }))).json();
      expect(detail).toMatch(/ is | cannot be embedded/);
      expect(detail).not.toMatch(/\b(Det|ska|Menade|Parametern|står)\b/);
    },
  );
});

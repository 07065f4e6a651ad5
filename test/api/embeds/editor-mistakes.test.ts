/** What an editor is told of a mistake in an address, and that nothing in it is run. */
import { describe, expect, test } from 'vitest';
import { ask } from '../real.ts';
import { app, numbers, page } from './embeds.ts';

describe('a mistake of the editor is told with what was likely meant, below the numbers', () => {
  test.each<[address: string, status: number, says: RegExp]>([
    ['support-directory?area=Karlstad', 400, /"Karlstad"\. Menade du "1780" Karlstad\?/],
    ['support-directory?area=1799', 400, /"1799"\. Det ska vara .*1780 \(Karlstad\)/],
    ['support-directory?area=', 400, /"area" är ""/],
    ['support-directory?aera=1780', 400, /"aera" finns inte\. Menade du "area"\?/],
    ['support-directory?area=1780&area=1766', 400, /"area" står 2 gånger/],
    ['support-directory?lang=sw', 400, /"lang" är "sw"\. Menade du "sv"\?/],
    ['support-directory?lang=fi', 400, /granskat .*allow-unreviewed=true/],
    ['plan-summary?lang=ar&allow-unreviewed=no', 400, /"allow-unreviewed" är "no"/],
    ['support-directory.html?lang=fi', 400, /"lang" är "fi"\. Det ska vara sv, en/],
    [
      'support-directory?list=professionals&lang=fi&allow-unreviewed=true',
      400,
      /bara på sv och en/,
    ],
    ['support-directory?lang=en&aera=1', 400, /To the editor.*There is no parameter "aera"/],
    ['support-directory?theme=drak', 400, /Menade du "dark"\?/],
    ['support-directory?region=varmlnd', 400, /Menade du "varmland"\?/],
    ['support-directory?plan=varmland-2018-2021', 400, /"plan" finns inte/],
    ['support-directory.html?theme=dark', 400, /"theme" finns inte.*heading-level/],
    ['support-directory.html?heading-level=7', 400, /Det ska vara 1, 2, 3, 4, 5, 6/],
    ['support-contact?service=kvinofridslinjen', 400, /"kvinnofridslinjen"/],
    ['plan-summary?plan=varmland-2018-2020', 400, /"varmland-2018-2021"/],
    ['suport-directory', 404, /Menade du "support-directory"\?/],
    ['nothing.html', 404, /Det finns inget "nothing"/],
    ['support-directory?__proto__=1&constructor=2', 400, /"constructor" finns inte/],
    ['support-directory?lang=__proto__', 400, /"lang" är/],
    [`support-directory?area=${'x'.repeat(3000)}`, 400, /x…"/],
    [`support-directory?area=${'x'.repeat(5000)}`, 414, /för lång/],
    [`support-directory?${'a=1&'.repeat(50)}`, 400, /tillåtet värde|parameters/],
  ])('%.60s', async (address, status, says) => {
    const response = await ask(app, `/embed/${address}`, page);
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    for (const number of numbers) expect(html).toContain(number);
    expect(html.replaceAll('&quot;', '"')).toMatch(says);
    if (!address.includes('.html')) {
      expect(response.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    }
  });

  test('whatever a program asks for: a server that includes a page cannot show JSON', async () => {
    const response = await ask(app, '/embed/support-directory.html?aera=1');
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  test('a script or data that is not there stays a problem for programs', async () => {
    for (const path of ['/embed/9.9.9/frid.js', '/embed/data/nowhere.json']) {
      const response = await ask(app, path, page);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });
});

describe('markup in a parameter', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    'javascript:alert(1)',
    '</style><script>alert(1)</script>',
    '\u0000<svg/onload=alert(1)>',
    '${alert(1)}',
    '&lt;b&gt;',
  ];
  const names = [
    ...['area', 'lang', 'theme', 'region', 'heading-level', 'service', 'plan', 'activity', 'list'],
    'x"><script>alert(1)</script>',
  ];

  test.each(hostile)('comes out as text: %s', async (value) => {
    for (const element of ['support-directory', 'plan-activities.html', `x${value}`]) {
      for (const name of names) {
        const query = new URLSearchParams({ [name]: value });
        const path = `/embed/${encodeURIComponent(element)}?${query.toString()}`;
        const html = await (await ask(app, path, page)).text();
        const ours = html.replaceAll(/<script[^>]*>.*?<\/script>|<style>.*?<\/style>/gs, (found) =>
          found.includes('alert') ? found : '',
        );
        expect(ours).not.toMatch(/<script|<img|<svg|<b>|onerror=alert[^<]*>(?!<\/)/);
      }
    }
  });
});

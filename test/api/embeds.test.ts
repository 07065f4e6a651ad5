/** What servers and editors ask for: pages for frames, fragments, oEmbed, and files to host. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { embeddable } from '../../api/embed/embeddable.ts';
import { serve } from '../../api/entry/node.ts';
import { builtWidgets } from '../../docs/site/build-widgets.ts';
import { freePort } from '../free-port.ts';
import { ask, baseUrl, facts, read, realApp, root, type Json } from './real.ts';

const widgets = [await builtWidgets()];
const shownAs = { '/sv/': '/embed/support-directory?lang=sv' };
const app = await realApp({ widgets, shownAs });
const page = { headers: { accept: 'text/html' } };

const numbers = ['href="tel:112"', 'href="tel:020505050"', 'href="tel:116016"'];

describe.each(embeddable)('%s', (element) => {
  test.each(['', '.html'])('is complete without a script: %s', async (suffix) => {
    const response = await ask(app, `/embed/${element}${suffix}?lang=en`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('en');
    expect(response.headers.get('cache-control')).toMatch(/max-age=60, stale-while-revalidate/);
    expect(response.headers.get('etag')).toBeTruthy();
    expect(html).toContain('Demonstration. Not published by any authority.');
    expect(html).toContain(`<frid-${element}`);
    if (element.startsWith('support')) for (const number of numbers) expect(html).toContain(number);
    expect(html.includes('<html')).toBe(suffix === '');
    expect(html.includes('<script')).toBe(suffix === '');
  });
});

describe('a page for a frame', () => {
  test('may be framed by anybody, loads nothing from elsewhere, and is in no search engine', async () => {
    const published = await realApp({
      widgets,
      publisher: {
        ...{ name: { sv: 'Exempelmyndigheten' }, organizationNumber: '999999-9999' },
        ...{ kind: 'NationalAuthority' as const },
        ...{ email: 'funktion@example.org', website: 'https://example.org/' },
      },
    });
    const response = await ask(published, '/embed/support-directory');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('frame-ancestors');
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await response.text();
    expect(html).toContain('Publiceras av Exempelmyndigheten.');
    expect(html).not.toContain('Demonstration');
    expect(html).not.toMatch(/ (style|on\w+)="/);
  });

  test('pins the script it loads', async () => {
    const html = await (await ask(app, '/embed/support-directory')).text();
    expect(html).toMatch(
      /src="\/embed\/\d+\.\d+\.\d+\/frid-support\.js"\s+integrity="sha384-[\w+/]{64}"/,
    );
  });

  test('opens links around the frame, and calls where they are', async () => {
    const html = await (await ask(app, '/embed/support-directory')).text();
    expect(html).toContain('<base target="_top" />');
    const calls = html.match(/<a [^>]*href="(tel|sms|mailto):[^>]*>/g)!;
    expect(calls.length).toBeGreaterThan(10);
    for (const call of calls) expect(call).toContain('target="_self"');
  });
});

describe('a list that is not for exposed persons', () => {
  const named = (list: string) =>
    facts.dataset['support-services'].filter((one) => one.list === list).map(({ name }) => name.sv);

  test.each([
    ['violence-users', 'Stöd för den som använder våld'],
    ['professionals', 'Stöd för yrkesverksamma'],
  ])('%s is shown alone, and only when asked for', async (list, title) => {
    for (const suffix of ['', '.html']) {
      const asked = await ask(app, `/embed/support-directory${suffix}?list=${list}`);
      const html = await asked.text();
      expect(html).toContain(`>${title}`);
      for (const number of numbers) expect(html).toContain(number);
      const shown = ['exposed', 'violence-users', 'professionals'].filter((one) =>
        named(one).some((name) => html.includes(`>${name}</h`)),
      );
      expect(shown).toEqual([list]);
      expect(html).not.toMatch(/<script type="module"|<frid-/);
      const usual = await (await ask(app, `/embed/support-directory${suffix}`)).text();
      for (const name of named(list)) expect(usual).not.toContain(`>${name}</h`);
    }
  });

  test('never comes with another: two cannot be asked for, nor one of them with a plan', async () => {
    for (const query of [
      ...['support-directory?list=exposed,violence-users', 'support-directory?list='],
      ...['support-directory?list=exposed&list=professionals', 'plan-summary?list=professionals'],
    ]) {
      expect((await ask(app, `/embed/${query}`)).status, query).toBe(400);
    }
  });
});

test('a frame speaks an unreviewed language where its editor allows it, and has the numbers in both reviewed ones', async () => {
  const response = await ask(app, '/embed/support-directory?lang=ar&allow-unreviewed=true', page);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toMatch(/<frid-support-directory[^>]* allow-unreviewed="true"/);
  for (const sentence of ['Är du i fara nu?', 'Are you in danger now?']) {
    expect(html).toContain(`<strong>${sentence}`);
  }
});

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

describe('files to host', () => {
  const address = '/embed/self-hosting/varmland';

  test('are the scripts, the data in all languages, and how to use them', async () => {
    const response = await ask(app, `${address}.zip`);
    expect(response.headers.get('content-disposition')).toMatch(
      /frid-varmland-\d+\.\d+\.\d+.*\.zip/,
    );
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const names = Object.keys(files);
    for (const name of [
      ...['frid.js', 'frid-support.js', 'frid-plan.js', 'frid.js.LICENSE.txt', 'check-update.mjs'],
      ...['LAS-MIG.txt', 'READ-ME.txt', 'snippet.sv.html', 'snippet.en.html', 'index.html'],
      'manifest.json',
    ]) {
      expect(names).toContain(`frid/${name}`);
    }
    const data = names.filter((name) => name.startsWith('frid/data/'));
    expect(data.length).toBeGreaterThanOrEqual(3);
    for (const name of data) {
      const served = await (await ask(app, `/embed/v1/${name.slice('frid/'.length)}`)).text();
      expect(Buffer.from(files[name]!).toString(), name).toBe(served);
    }
    const manifest = Buffer.from(files['frid/manifest.json']!).toString();
    expect(manifest).toBe(await (await ask(app, `${address}.json`)).text());
    expect(Object.keys(JSON.parse(manifest).files).length).toBe(names.length - 1);
  });

  test('are the same bytes whenever and wherever they are packed', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = await realApp({ widgets });
    const [first, second] = await Promise.all(
      [app, again].map(async (one) => (await ask(one, `${address}.zip`)).headers.get('etag')),
    );
    process.env.TZ = before;
    expect(first).toMatch(/^"[\w-]+"$/);
    expect(second).toBe(first);
  });

  test('tell with a 304 that nothing is new', async () => {
    const etag = (await ask(app, `${address}.zip`)).headers.get('etag')!;
    const response = await ask(app, `${address}.zip`, { headers: { 'if-none-match': etag } });
    expect(response.status).toBe(304);
  });
});

test('nothing that a page shows is ever refused for being asked for too often', async () => {
  const port = await freePort();
  const running = await serve({ app, host: '127.0.0.1', port, rateLimit: 1 });
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  try {
    await get(`${root}/areas`);
    expect((await get(`${root}/areas`)).status).toBe(429);
    const { version } = widgets[0]!;
    for (const path of [
      ...['frid.js', 'frid-support.js', 'frid-plan.js', 'frame.js', 'manifest.json'].flatMap(
        (name) => [`/embed/v1/${name}`, `/embed/${version}/${name}`],
      ),
      ...facts.regions.map(({ id }) => `/embed/v1/data/${id}.json`),
      ...embeddable.flatMap((name) => [`/embed/${name}`, `/embed/${name}.html`]),
      '/embed/support-directory?area=1780',
      '/embed/support-directory?aera=1780',
      '/embed/self-hosting/varmland.zip',
    ]) {
      for (let times = 0; times < 3; times++) {
        const { status, headers } = await get(path);
        expect(status, path).toBe(path.includes('aera') ? 400 : 200);
        expect(headers.get('ratelimit')).toBeNull();
        expect(headers.get('access-control-allow-origin')).toBe('*');
      }
    }
  } finally {
    await running.close();
  }
});

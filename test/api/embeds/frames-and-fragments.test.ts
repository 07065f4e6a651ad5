/** Pages for frames, and fragments for servers: complete as they stand, each with one list. */
import { describe, expect, test } from 'vitest';
import { embeddable } from '../../../api/embed/embeddable.ts';
import { ask, facts, realApp } from '../real.ts';
import { app, numbers, page, widgets } from './embeds.ts';

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

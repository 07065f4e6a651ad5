/** Every page of the site as the server sends it: valid, safe to visit, and leading somewhere. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { otherWebsites } from '../../docs/site/links.ts';
import { registry } from '../../docs/site/registry.ts';
import { observatoryScore } from './observatory.ts';
import { startService, type StartedService } from './started-service.ts';

/** As readers reach it: behind equipment that speaks https. */
const baseUrl = 'https://frid.example';

let service: StartedService;
const answers = new Map<string, { status: number; headers: Headers; html: string }>();

beforeAll(async () => {
  service = await startService({
    FRID_PUBLISHER: 'docs/publisher.example.yaml',
    FRID_BASE_URL: baseUrl,
  });
});

afterAll(() => service.stop());

async function get(path: string) {
  const known = answers.get(path);
  if (known) return known;
  const response = await fetch(service.url + path, { headers: { accept: 'text/html, */*' } });
  const { status, headers } = response;
  const answer = { status, headers, html: await response.text() };
  answers.set(path, answer);
  return answer;
}

const languages = ['sv', 'en'] as const;
const pages = registry.flatMap((page) =>
  languages.map((language) => ({ page, language, path: page.path[language] })),
);

/** Attribute values of every tag with the name, unescaped. */
function valuesOf(html: string, tag: string, attribute: string): string[] {
  const pattern = new RegExp(`<${tag}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  );
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // A table that scrolls within itself is a region to the keyboard, and no section of the text.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // Nothing is sent: the forms here only choose what a script shows.
      'wcag/h32': 'off',
    },
  }),
);

describe.each(pages)('$path', ({ page, language, path }) => {
  const other = language === 'sv' ? 'en' : 'sv';

  test('answers in its language, and leads to the other', async () => {
    const { status, headers, html } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('content-language')).toBe(language);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(`<link rel="canonical" href="${baseUrl}${path}"`);
    expect(html).toContain(`hreflang="${other}" href="${baseUrl}${page.path[other]}"`);
    expect(html).toMatch(new RegExp(`<a [^>]*href="${page.path[other]}"[^>]*lang="${other}"`));
  });

  test('is valid HTML', async () => {
    const { html } = await get(path);
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`)).toEqual(
      [],
    );
  });

  test('has the headers that are graded A+', async () => {
    const { headers, html } = await get(path);
    expect(observatoryScore({ headers, html })).toBeGreaterThanOrEqual(100);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(html).not.toMatch(/<[^>]*\s(style|on[a-z]+)=/);
    expect(html).not.toMatch(/<(style|script)>/);
  });

  test('leads nowhere that is not there', async () => {
    const { html } = await get(path);
    const links = [
      ...valuesOf(html, 'a', 'href'),
      ...valuesOf(html, 'link', 'href'),
      ...valuesOf(html, 'script', 'src'),
      ...valuesOf(html, 'img', 'src'),
    ];
    const broken: string[] = [];
    for (const link of new Set(links.map((one) => one.replace(baseUrl, '')))) {
      if (!/^[/#]/.test(link)) continue;
      const [target = '', fragment] = link.split('#');
      const answer = await get(target || path);
      // A fragment with "=" is a choice for the builder, and names no place in the page.
      const isPlace = fragment !== undefined && !fragment.includes('=');
      const hasFragment = !isPlace || answer.html.includes(`id="${fragment}"`);
      if (answer.status !== 200 || !hasFragment) broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  test('links to known websites only, and tells them nothing', async () => {
    const { html } = await get(path);
    const records = JSON.stringify(await publishedAddresses());
    const leaving = [...html.matchAll(/<a\b[^>]*\shref="(https?:[^"]*)"[^>]*>/g)].filter(
      ([, address = '']) => !address.startsWith(`${baseUrl}/`),
    );
    const unknown = leaving
      .map(([, address = '']) => address.replaceAll('&amp;', '&'))
      .filter((address) => !Object.values<string>(otherWebsites).includes(address))
      .filter((address) => !records.includes(JSON.stringify(address)));
    expect(unknown).toEqual([]);
    expect(leaving.filter(([tag]) => !/\srel="[^"]*noreferrer/.test(tag))).toEqual([]);
  });
});

/** The websites that records name. */
async function publishedAddresses(): Promise<unknown[]> {
  const names = ['varmland', 'varmland.violence-users', 'varmland.professionals', 'example'];
  return Promise.all(
    names.map(async (name) => JSON.parse((await get(`/embed/data/${name}.json`)).html) as unknown),
  );
}

test.each(languages)('no two pages have the same title or description: %s', async (language) => {
  const heads = await Promise.all(
    registry.map(async ({ path }) => {
      const { html } = await get(path[language]);
      return [
        /<title>.*<\/title>/.exec(html)?.[0],
        /<meta\s+name="description"[^>]*>/.exec(html)?.[0],
      ];
    }),
  );
  for (const values of [heads.map(([title]) => title), heads.map(([, about]) => about)]) {
    expect(new Set(values).size).toBe(registry.length);
  }
});

test('every page can be reached from the first page by its links', async () => {
  const reached = new Set<string>(['/sv/']);
  for (const path of reached) {
    const { html, headers } = await get(path);
    if (!headers.get('content-type')?.startsWith('text/html')) continue;
    for (const link of valuesOf(html, 'a', 'href')) {
      const [target = ''] = link.split('#');
      if (pages.some((page) => page.path === target)) reached.add(target);
    }
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('a demonstration has no accessibility statement, and no link to one', async () => {
  const demonstration = inject('demonstration');
  const statement = await fetch(`${demonstration}/sv/tillganglighet`);
  const start = await (await fetch(`${demonstration}/sv/`)).text();
  expect(statement.status).toBe(404);
  expect(start).not.toContain('tillganglighet');
});

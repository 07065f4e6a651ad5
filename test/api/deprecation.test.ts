import { describe, expect, test } from 'vitest';
import { deprecated, type Deprecated } from '../../api/deprecation/table.ts';
import { ask, baseUrl, read, realApp, root, type Json } from './real.ts';

const about = { sv: 'Använd i stället det nya.', en: 'Use the new one instead.' };
const madeUp: readonly Deprecated[] = [
  {
    path: '/networks/{id}/members',
    on: '2027-03-01',
    until: null,
    successor: '/organizations',
    about,
  },
  { path: '/plans', parameter: 'q', on: '2027-05-01', until: '2029-05-01', successor: null, about },
  { schema: 'Plan', field: 'rationale', on: '2027-02-01', until: null, successor: null, about },
];
const app = await realApp({ deprecated: madeUp });

async function headersOf(path: string): Promise<Headers> {
  return (await ask(app, root + path)).headers;
}

test('what is deprecated today keeps what the guide says: two years for a version', () => {
  for (const one of deprecated) {
    if (one.until) expect(one.until > one.on).toBe(true);
    if ('path' in one && one.path === '/' && one.until)
      expect(Number(one.until.slice(0, 4)) - Number(one.on.slice(0, 4))).toBeGreaterThanOrEqual(2);
  }
});

describe('an answer says that what was asked for is deprecated', () => {
  test.each([
    '/networks/ett-jamstallt-varmland/members',
    '/networks/ett-jamstallt-varmland/members.csv',
    '/networks/ett-jamstallt-varmland/members?limit=3',
  ])('%s', async (path) => {
    const headers = await headersOf(path);
    expect(headers.get('deprecation')).toBe(`@${Date.UTC(2027, 2, 1) / 1_000}`);
    expect(headers.get('sunset')).toBeNull();
    expect(headers.get('link')).toContain(
      `<${baseUrl}${root}/organizations>; rel="successor-version"`,
    );
    expect(headers.get('link')).toContain(`<${baseUrl}/docs/api>; rel="deprecation"`);
    expect(headers.get('link')).toContain('rel="alternate"');
  });

  test('also when it has not changed, and with HEAD', async () => {
    const path = `${root}/networks/ett-jamstallt-varmland/members`;
    const known = await ask(app, path, { headers: { 'if-none-match': '*' } });
    expect([known.status, known.headers.get('deprecation')]).toEqual([304, '@1803859200']);
    const head = await ask(app, path, { method: 'HEAD' });
    expect(head.headers.get('deprecation')).toBe('@1803859200');
  });

  test('of a parameter, where it is used, and until when it answers', async () => {
    const headers = await headersOf('/plans?q=plan');
    expect(headers.get('deprecation')).toBe(`@${Date.UTC(2027, 4, 1) / 1_000}`);
    expect(headers.get('sunset')).toBe('Tue, 01 May 2029 23:59:59 GMT');
  });

  test('of a field, where it is asked for by name', async () => {
    expect((await headersOf('/plans?fields=id,rationale')).get('deprecation')).toBe(
      `@${Date.UTC(2027, 1, 1) / 1_000}`,
    );
  });

  test.each(['/plans', '/networks', '/networks/ett-jamstallt-varmland', '/organizations'])(
    'and %s says nothing',
    async (path) => {
      const headers = await headersOf(path);
      expect(headers.get('deprecation')).toBeNull();
      expect(headers.get('link') ?? '').not.toContain('successor-version');
    },
  );
});

test('the description marks it, and says since when and what to do, in both languages', async () => {
  const { paths, components }: Json = await read(app, `${root}/openapi.json`);
  const members = paths['/networks/{id}/members'].get;
  const q = paths['/plans'].get.parameters.find(({ name }: Json) => name === 'q');
  const field = components.schemas.Plan.properties.rationale;
  for (const part of [members, paths['/networks/{id}/members/{organizationId}'].get, q, field]) {
    expect(part.deprecated).toBe(true);
    expect(part.description).toContain(`. ${about.en}\n\n`);
    expect(part.description).toContain(about.sv);
  }
  expect(q.description).toContain('Deprecated since 2027-05-01, answers until 2029-05-01.');
  expect(JSON.stringify(paths).match(/"deprecated":true/g)).toHaveLength(3);
});

test('a version that is on its way out says so in api-info, and in every answer', async () => {
  const version: Deprecated = {
    ...{ path: '/', on: '2028-01-01', until: '2030-01-01', about },
    successor: 'https://frid.example/frid/v2',
  };
  const old = await realApp({ deprecated: [version] });
  expect(await read(old, `${root}/api-info`)).toMatchObject({
    apiStatus: 'deprecated',
    apiDeprecated: '2028-01-01',
    apiSunset: '2030-01-01',
  });
  const { headers } = await ask(old, `${root}/areas/17`);
  expect(headers.get('deprecation')).toBe('@1830297600');
  expect(headers.get('link')).toContain('<https://frid.example/frid/v2>; rel="successor-version"');
  expect(await read(app, `${root}/api-info`)).toMatchObject({
    apiStatus: 'active',
    apiDeprecated: null,
    apiSunset: null,
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { uuid } from '../../api/hsds/ids.ts';
import { Problem } from '../../api/http/problem.ts';
import { ask, baseUrl, facts, realApp, root } from './real.ts';

const app = await realApp();

/** Every way to go wrong, and what the answer must say. */
const mistakes: [status: number, request: string, says: Partial<Problem> | RegExp][] = [
  [400, `${root}/support-services?aera=1780`, /no query parameter "aera".*"area".*known ones are/],
  [400, `${root}/areas?levels=county`, { errors: [error('levels', ['level'])] }],
  [400, `${root}/areas?colour=red&x=1`, /"colour".*"x"/],
  [400, `${root}/areas/17?level=county`, /known ones are bom/],
  [400, `${root}/api-info?verbose=1`, /"verbose"/],
  [400, `${root}/support-services?list=exposd`, { errors: [error('list', ['exposed'])] }],
  [
    400,
    `${root}/support-services?list=exposed,professionals`,
    /takes one value, .*are 2\. Ask for/,
  ],
  [400, `${root}/support-services?area=karlstad`, { errors: [error('area', ['1780'])] }],
  [
    400,
    `${root}/support-services?kind=kvinnojour`,
    { errors: [error('kind', ['womens-support'])] },
  ],
  [400, '/hsds/v3/services?modified_after=yesterday', /must be a day or a time \(RFC 3339\)/],
  [400, `${root}/support-services?list=exposed&list=professionals`, /"list" is given 2 times/],
  [400, `${root}/support-services?area=1799`, /"area" is "1799".*record in .*\/frid\/v1\/areas/],
  [400, `${root}/areas?limit=0`, /from 1 to 100/],
  [400, `${root}/areas?limit=101`, /from 1 to 100/],
  [400, `${root}/areas?limit=`, /"limit" is ""/],
  [400, `${root}/areas?limit=1e1`, /"limit" is "1e1"/],
  [400, `${root}/areas?page=first`, /"page" is "first".*whole number/],
  [400, `${root}/areas?page=1.5`, /"page" is "1.5"/],
  [400, `${root}/areas?__proto__=x`, /"__proto__"/],
  [400, `${root}/areas?level=${'x'.repeat(3000)}`, /x…"/],
  [
    404,
    `${root}/areas/178o`,
    { suggestions: expect.arrayContaining([`${baseUrl}${root}/areas/1780`]) },
  ],
  [404, `${root}/support-services/kvinnofrid`, /"kvinnofridslinjen"/],
  [
    404,
    `${root}/plans/varmland-2018-2020`,
    { suggestions: [`${baseUrl}${root}/plans/varmland-2018-2021`] },
  ],
  [404, `${root}/plans/none/activities`, /no "\/plans\/none\/activities".*is in https.*\/plans$/],
  [400, `/hsds/v3/services?search=${'x'.repeat(101)}`, /At most 100 characters/],
  [404, '/hsds/v3/services/brus', /no "brus" in \/services: ids here are UUIDs/],
  [404, '/hsds/v3/services/bris', { suggestions: [inHsds('services', 'support-services/bris')] }],
  [
    404,
    '/hsds/v3/organizations/nck',
    { suggestions: [inHsds('organizations', 'organizations/nck')] },
  ],
  [404, '/hsds/v3/servces', { suggestions: [`${baseUrl}/hsds/v3/services`] }],
  [404, '/datasets/dcta', { suggestions: [`${baseUrl}/datasets/dcat`] }],
  [404, '/hsds/v3/nowhere', /What there is: https:.*\/hsds\/v3\/openapi\.json$/],
  [404, `${root}/nowhere`, /^There is no "\/frid\/v1\/nowhere" here\. What there is/],
  [404, `${root}/plans/none/activities/fraga-om-vald`, /no "\/plans\/none\/activities"/],
  [404, `${root}/plans/varmland-2018-2021/activities/none`, /no record "none"/],
  [404, `${root}/areas/%E0%A4%A`, /no record/],
  [404, `${root}/network`, { suggestions: [`${baseUrl}${root}/networks`] }],
  [404, `${root}/areas/`, { suggestions: [`${baseUrl}${root}/areas`] }],
  [404, `${root}`, /no "\/frid\/v1"/],
  [404, '/embed/data/varmlnad.json', { suggestions: [`${baseUrl}/embed/data/varmland.json`] }],
  ...[
    ...['openapi.json', 'datapackage.json', 'datapackage.zip', 'datapackage/plans.csv'],
    ...['changes.atom', 'problems/not-found'],
  ].map((file): (typeof mistakes)[number] => [
    400,
    `${root}/${file}?limit=1&x=2&x=3`,
    {
      detail:
        'There is no query parameter "limit" here. This address takes none. There is no query parameter "x" here. This address takes none.',
      knownParameters: [],
    },
  ]),
  [400, '/hsds/v3?verbose=1', /"verbose" here\. This address takes none/],
  [400, '/hsds/v3/openapi.json?verbose=1', /"verbose"/],
  [400, '/datasets/dcat?list=exposed', /"list"/],
  [405, `POST ${root}/openapi.json?verbose=1`, /"POST"/],
  [404, '/wp-login.php', /no "\/wp-login.php"/],
  [405, `POST ${root}/areas`, /"POST"/],
  [405, `DELETE ${root}/areas/17`, /"DELETE"/],
  [405, `PUT ${root}/areas?aera=1`, /"PUT"/],
  [405, 'PATCH /embed/data/varmland.json', /"PATCH"/],
  [405, 'DELETE /datasets/dcat', /"DELETE"/],
  [501, `FOO ${root}/areas`, /Use GET, HEAD, OPTIONS/],
  [404, 'DELETE /datasets/other', /no "\/datasets\/other"/],
  [404, `DELETE ${root}/nowhere`, /no "\/frid\/v1\/nowhere"/],
  [404, 'POST /nowhere', /no "\/nowhere"/],
];

describe('every mistake is answered with what is wrong and what to do', () => {
  test.each(mistakes)('%i %s', async (status, request, says) => {
    const [url, method = 'GET'] = request.split(' ').reverse() as [string, string?];
    const response = await ask(app, url, { method });
    const problem = await readProblem(response);
    expect(response.status).toBe(status);
    if (says instanceof RegExp) expect(problem.detail).toMatch(says);
    else expect(problem).toMatchObject(says);
  });

  test.each(['text/html', 'application/xml', 'application/json;q=0'])(
    '406 for Accept: %s',
    async (accept) => {
      const response = await ask(app, `${root}/areas`, { headers: { accept } });
      const problem = await readProblem(response);
      expect(problem.status).toBe(406);
      expect(problem.detail).toContain('application/json');
    },
  );

  test.each(['POST', 'FOO'])('%s is told the right methods', async (method) => {
    const response = await ask(app, `${root}/areas`, { method });
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('a mistake asked for with HEAD has no body', async () => {
    const response = await ask(app, `${root}/areas?aera=1`, { method: 'HEAD' });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('');
  });
});

describe('a fault of the service', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('is a 500 that tells nothing of the inside, and the same question works again later', async () => {
    let broken = false;
    const [area, ...others] = facts.dataset.areas;
    const trap = {
      ...area!,
      toJSON() {
        if (broken) throw new Error('ENOENT /srv/frid/secret.yaml');
        return area;
      },
    };
    const app = await realApp({ dataset: { ...facts.dataset, areas: [trap, ...others] } });
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});

    broken = true;
    const response = await ask(app, `${root}/areas?validAt=2026-11-01`);
    const problem = await readProblem(response);
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toMatch(/ENOENT|secret|stack|\.ts/);
    expect(String(written.mock.calls[0]?.[0])).toContain('ENOENT');

    broken = false;
    expect((await ask(app, `${root}/areas?validAt=2026-11-01`)).status).toBe(200);
  });
});

/** Where HSDS has a record of the open data. */
function inHsds(path: string, record: string): string {
  return `${baseUrl}/hsds/v3/${path}/${uuid(...record.split('/'))}`;
}

function error(parameter: string, suggestions: string[]) {
  return expect.objectContaining({ parameter, suggestions });
}

/** What must be true of every error answer. */
async function readProblem(response: Response): Promise<Problem> {
  const { headers, status } = response;
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('etag')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBe('*');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(status);
  expect(problem.instance).not.toContain('?');
  return problem;
}

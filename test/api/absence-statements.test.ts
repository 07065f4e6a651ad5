import { describe, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { inWords } from '../../docs/site/pages/coverage.ts';
import { ask, read, realApp, root, type Json } from './real.ts';

const facts = loadData({ regions: ['sweden', 'example'], today: '2026-11-23' });
const { dataset } = facts;
const app = await realApp(facts);
const day = 'validAt=2026-11-26';

describe('what a municipality says it has not', () => {
  test('is missing in coverage on the days it counts, and only there', async () => {
    const missing = await read(app, `${root}/coverage?state=missing&${day}`);
    expect(missing.coverage).toMatchObject([
      {
        id: 'exposed-sagomala-womens-support',
        state: 'missing',
        statements: ['ingen-kvinnojour-i-sagomala'],
      },
    ]);
    for (const other of ['validAt=2026-05-11', 'validAt=2028-05-13']) {
      const { _meta } = await read(app, `${root}/coverage?state=missing&area=sagomala&${other}`);
      expect(_meta.totalRecords, other).toBe(0);
    }
  });

  test('is listed by itself, old statements too, and on a day those that count', async () => {
    const idsIn = async (query: string) => {
      const { absenceStatements } = await read(app, `${root}/absence-statements${query}`);
      return absenceStatements.map(({ id }: Json) => id);
    };
    expect(await idsIn('?sort=-statedOn')).toEqual([
      'ingen-kvinnojour-i-sagomala',
      'ingen-kvinnojour-i-sagoholm',
    ]);
    expect(await idsIn(`?${day}`)).toEqual(['ingen-kvinnojour-i-sagomala']);
    expect(await idsIn('?list=professionals')).toEqual([]);
  });

  test.each([
    ['csv', 'ingen-kvinnojour-i-sagomala,', 'statedOn'],
    ['ndjson', '"statedOn":"2026-05-12"', '"statedById":"sagomala-kommun"'],
    ['jsonld', '"dateCreated":"2026-05-12"', '/organizations/sagomala-kommun'],
  ])('has the form %s', async (form, ...parts) => {
    const text = await (await ask(app, `${root}/absence-statements.${form}`)).text();
    for (const part of parts) expect(text).toContain(part);
  });

  test('and linked data of coverage lead to it', async () => {
    const { itemListElement } = await read(app, `${root}/coverage.jsonld?state=missing&${day}`);
    expect(JSON.stringify(itemListElement)).toContain(
      '/absence-statements/ingen-kvinnojour-i-sagomala',
    );
  });
});

test.each([
  ['sv', /^3 i hela landet, [a-z]+; saknas i kommunen enligt den själv, 12 maj 2026$/],
  ['en', /^3 in the whole country, [a-z]+; none in the municipality, it says itself, 12 May 2026$/],
] as const)('the page on coverage says both, with the day: %s', (language, sentence) => {
  const evidence = dataset['support-services'].filter(({ id }) =>
    ['terrafem', 'unizon', 'roks'].includes(id),
  );
  const said = dataset['absence-statements'].filter(({ areaId }) => areaId === 'sagomala');
  expect(inWords(language, { evidence, said, countyId: 'exempellan' })).toMatch(sentence);
  expect(inWords(language, { evidence: [], said: [], countyId: 'exempellan' })).toMatch(
    /^(inte känt|not known)$/,
  );
});

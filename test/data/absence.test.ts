import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedFacts } from '../../api/releases/published-facts.ts';
import { coverageOf } from '../../api/resources/coverage.ts';
import { loadData } from '../../data/load.ts';
import { proposeRelease } from '../../data/release/propose.ts';
import { publish } from '../../data/release/publish.ts';
import { workingEdition } from '../../data/release/working-edition.ts';
import { absenceCounts, lastDayOfAbsence } from '../../data/rules/absence.ts';
import { beginRecord } from '../../data/starter/begin.ts';
import { TestRegion } from './fixture/region.ts';

const { dataset } = loadData({ regions: ['sweden', 'example'], today: '2026-11-23' });
const file = 'data/prov/absence-statements.yaml';

const statement = `- id: ingen-stodlinje
  title: { sv: Ingen stödlinje i Karlstad }
  statedById: provkommunen
  areaId: '1780'
  list: exposed
  kind: womens-support
  statedOn: '2025-03-01'
  sources:
    - title: Kommunens webbplats
      readOn: '2025-03-02'
      readIn: live-page
      confidence: A
`;

const municipality = `
- id: provkommunen
  name: { sv: Provkommunen }
  kind: municipality
  areaIds: ['1780']
  sources:
    - title: Provsida
      readOn: '2025-03-02'
      readIn: live-page
      confidence: A
`;

/** The test region with a municipality and its statement, where `wanted` stands in place of `found`. */
function stated(found = '', wanted = ''): TestRegion {
  return new TestRegion()
    .append('organizations.yaml', municipality)
    .write('absence-statements.yaml', statement.replace(found, wanted));
}

describe('a statement that a municipality has no such support', () => {
  test('is data like any other', () => {
    const { dataset, findings } = stated().load();
    expect(findings).toEqual([]);
    expect(dataset['absence-statements'].map(({ id }) => id)).toEqual(['ingen-stodlinje']);
  });

  test.each([
    [
      'statedById: provkommunen',
      'statedById: provstyrelsen',
      `:3 ingen-stodlinje.statedById: only a municipality can say that it has no such service, and "provstyrelsen" is of the kind authority: write the id of the municipality, or remove the statement`,
    ],
    [
      "areaId: '1780'",
      "areaId: '17'",
      `:4 ingen-stodlinje.areaId: "17" is not the area of provkommunen, which speaks only for itself: correct areaId or statedById, or add the area to "areaIds" of the municipality`,
    ],
    [
      'confidence: A',
      'confidence: B',
      `:8 ingen-stodlinje.sources: only the municipality's own word counts: give a source with confidence A that says it, or remove the statement (unknown is left out)`,
    ],
    [
      'kind: womens-support',
      'kind: helpline',
      `:6 ingen-stodlinje.kind: the municipality says that it has no "helpline", but the service at data/prov/services.yaml:1 serves the area: close or correct the service, or withdraw the statement with "deprecated"`,
    ],
    [
      "statedOn: '2025-03-01'",
      "statedOn: '2026-12-01'",
      `:7 ingen-stodlinje.statedOn: "2026-12-01" is a date in the future (today is 2026-11-23)`,
    ],
    [
      'title: { sv: Ingen stödlinje i Karlstad }',
      'title: { sv: Ingen stödlinje på Storgatan 5 }',
      `:2 ingen-stodlinje.title.sv: `,
    ],
  ])('%s → %s', (found, wanted, message) => {
    const sentences = stated(found, wanted).sentences();
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(file + message);
  });

  test('has no word for sheltered housing', () => {
    for (const word of ['sheltered-housing', 'skyddat boende'])
      expect(stated('womens-support', word).sentences()).toEqual([
        `${file}:6 ingen-stodlinje.kind: "${word}" is no kind of support here: sheltered housing is never published, only the line one calls`,
      ]);
  });

  test('is begun with a line for each field that it needs', () => {
    const region = new TestRegion();
    const path = beginRecord(region.root, 'prov', 'absence', { id: 'ny' }, 'sv');
    const fields = ['title.sv', 'statedById', 'areaId', 'list', 'kind', 'statedOn'];
    const found = region.load().findings.map(({ field }) => field);
    expect(found).toEqual(expect.arrayContaining(fields));
    expect(readFileSync(path, 'utf8')).toContain('# Dagen då kommunen sade det');
  });

  test.each([
    ['an old statement', 'statedOn', "statedOn: '2024-11-22'\n  # "],
    [
      'a withdrawn one',
      'sources:',
      "deprecated: { on: '2026-01-01', reason: { sv: Fel }, replacedBy: null }\n  sources:",
    ],
    ['one of another list', 'list: exposed', 'list: professionals'],
  ])('is not contradicted by a service when it is %s', (_, found, wanted) => {
    const region = stated('kind: womens-support', 'kind: helpline');
    expect(region.edit('absence-statements.yaml', found, wanted).sentences()).toEqual([]);
  });
});

describe('it counts for 24 months', () => {
  test.each([
    ['2024-05-12', '2026-05-12'],
    ['2024-02-29', '2026-02-28'],
    ['2022-02-28', '2024-02-28'],
    ['2023-12-31', '2025-12-31'],
  ])('said on %s, to and with %s', (statedOn, last) => {
    expect(lastDayOfAbsence(statedOn)).toBe(last);
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    const before = new Date(Date.parse(statedOn) - 86_400_000).toISOString().slice(0, 10);
    const counts = [before, statedOn, last, next].map((day) => absenceCounts(statedOn, day));
    expect(counts).toEqual([false, true, true, false]);
  });

  const stateIn = (areaId: string, day: string | null) => {
    // Without the national lines, to see what stands where nothing is known.
    const services = dataset['support-services'].filter(({ fictional }) => fictional);
    const found = coverageOf({ ...dataset, 'support-services': services }, day).find(
      (one) => one.id === `exposed-${areaId}-womens-support`,
    )!;
    return [found.state, ...found.statements];
  };

  test.each([
    ['sagomala', '2026-05-11', ['not-known']],
    ['sagomala', '2026-05-12', ['missing', 'ingen-kvinnojour-i-sagomala']],
    ['sagomala', '2028-05-12', ['missing', 'ingen-kvinnojour-i-sagomala']],
    ['sagomala', '2028-05-13', ['not-known']],
    ['sagoholm', '2025-09-14', ['missing', 'ingen-kvinnojour-i-sagoholm']],
    ['sagoholm', '2026-11-26', ['not-known']],
    ['exempelstad', '2026-11-26', ['known']],
    ['sagomala', null, ['not-known']],
  ])('in the example county: %s on %s is %j', (areaId, day, expected) => {
    expect(stateIn(areaId, day)).toEqual(expected);
  });

  test('says nothing of the county around the municipality, or of another kind', () => {
    const missing = coverageOf(dataset, '2026-11-26').filter(({ state }) => state === 'missing');
    expect(missing.map(({ id }) => id)).toEqual(['exposed-sagomala-womens-support']);
  });

  test('tells of what serves the county or the country all the same', () => {
    const found = coverageOf(dataset, '2026-11-26').find(({ state }) => state === 'missing');
    const services = dataset['support-services'].filter(({ id }) => found?.evidence.includes(id));
    expect(services).not.toHaveLength(0);
    expect(services.filter(({ areaIds }) => areaIds.includes('sagomala'))).toEqual([]);
  });

  test('and no longer from the moment it is withdrawn in the files, before the next release', async () => {
    const region = stated();
    const releases = join(region.root, 'releases');
    const edition = workingEdition(region.load(), false);
    publish(releases, proposeRelease(releases, edition, '2026-11-23'), {});
    const stateNow = async () => {
      const published = await publishedFacts(region.root, '2026-11-23', 'en');
      const all = coverageOf(published.dataset, '2026-11-23');
      return all.find(({ id }) => id === 'exposed-1780-womens-support')?.state;
    };
    expect(await stateNow()).toBe('missing');
    const withdrawn = "deprecated: { on: '2026-11-23', reason: { sv: En jour har öppnat } }";
    region.edit('absence-statements.yaml', 'sources:', `${withdrawn}\n  sources:`);
    expect(await stateNow()).toBe('not-known');
  });
});

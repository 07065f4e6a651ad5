import { describe, expect, test } from 'vitest';
import { TestRegion } from './fixture/region.ts';

const services = 'data/prov/services.yaml';

describe('records that do not hold together', () => {
  test.each([
    [
      'operatorId: provstyrelsen',
      'operatorId: provstyrelse',
      ':6 provlinjen.operatorId: "provstyrelse" is not the id of a record in organizations.yaml (did you mean provstyrelsen?)',
    ],
    [
      'operatorId: provstyrelsen',
      'operatorId: The Trial Board',
      ':6 provlinjen.operatorId: "The Trial Board" is not the id of a record in organizations.yaml (did you mean provstyrelsen?)',
    ],
    [
      "['1780']",
      "['1799']",
      ':7 provlinjen.areaIds[0]: "1799" is not the code of a municipality or county in areas.yaml',
    ],
    [
      "['1780']",
      "['1790']",
      ':7 provlinjen.areaIds[0]: "1790" is not the code of a municipality or county in areas.yaml (did you mean 1780 Karlstad?)',
    ],
    [
      "['1780']",
      '[Karlstads kommun]',
      ':7 provlinjen.areaIds[0]: "Karlstads kommun" is not the code of a municipality or county in areas.yaml (did you mean 1780 Karlstad?)',
    ],
    [
      'list: exposed',
      "list: exposed\n  deprecated: { on: '2026-01-01', reason: { sv: Upphört }, replacedBy: valj-prof }",
      ':4 provlinjen.deprecated.replacedBy: "valj-prof" is not the id of a record in services.yaml (did you mean valj-prov?)',
    ],
    [
      'id: valj-prov',
      'id: provlinjen',
      `:50 provlinjen.id: the id "provlinjen" is already taken at ${services}:1: give this one an id of its own, or remove one of the two`,
    ],
    [
      'replacedById: nytt-nummer',
      'replacedById: nytt-numer',
      ':31 provlinjen.channels[0].replacedById: "nytt-numer" is not an id in provlinjen.channels (did you mean nytt-nummer?)',
    ],
    [
      "readOn: '2026-11-23'",
      "readOn: '2026-11-24'",
      ':15 provlinjen.sources[0].readOn: "2026-11-24" is a date in the future (today is 2026-11-23)',
    ],
    [
      "pageDate: '2024-01'",
      "pageDate: '2026-12'",
      ':14 provlinjen.sources[0].pageDate: "2026-12" is a date in the future (today is 2026-11-23)',
    ],
    [
      'verifiedOn: null',
      "verifiedOn: '2027-01-01'",
      ':42 provlinjen.channels[1].verifiedOn: "2027-01-01" is a date in the future (today is 2026-11-23)',
    ],
    [
      "validFrom: '2016'",
      "validFrom: '2025-04'",
      ':29 provlinjen.channels[0].validFrom: "2025-04" comes after validTo, 2025-03: swap or correct the two',
    ],
    [
      'verifiedByRole: null',
      'verifiedByRole: handläggare',
      ':43 provlinjen.channels[1].verifiedByRole: is only for contacts that were verified: add verifiedOn, or remove it',
    ],
    [
      'confidence: C',
      'confidence: A',
      ':40 provlinjen.channels[1].confidence: "A" is not what the sources say: the best source for "value" has C',
    ],
    [
      'fields: [value, languages]',
      'fields: [value]',
      ':41 provlinjen.channels[1].languages: has a value that no source backs: add languages to "fields" of the source that says it, or remove the value',
    ],
    [
      'fields: [value, languages]',
      'fields: [value, languages, hour]',
      ':49 provlinjen.channels[1].sources[0].fields[2]: "hour" is not a field of what the source belongs to (did you mean hours?)',
    ],
    [
      'languages: [sv, en]',
      'languages: [sv, xx]',
      ':41 provlinjen.channels[1].languages[1]: "xx" looks like the code of a language, but no language has it (expected e.g. ar, fi, so or fa; a language without a code is told in languageNote)',
    ],
    [
      'audiences: [women, relatives]',
      'audiences: [women, professionals]',
      ':5 provlinjen.audiences[1]: "professionals" belongs only to the list of the same name, and this service is in exposed: say it in audienceNote, or change "list"',
    ],
    [
      'audiences: [violence-users]',
      'audiences: [men]',
      ':54 valj-prov.audiences: a service in the list violence-users has violence-users among its audiences: add it, or change "list"',
    ],
    [
      'list: exposed',
      'list: exposed\n  fictional: true',
      ':4 provlinjen.fictional: a real region holds no fictional record: remove the record, or move it to a fictional region',
    ],
    [
      'value: 020-50 50 50',
      'value: +46 70 174 06 05',
      ':21 provlinjen.channels[0].value: "+46 70 174 06 05" is from the series for fiction, which nobody answers: write the real number, or remove it',
    ],
  ])('%s → %s', (from, to, sentence) => {
    const region = new TestRegion().edit('services.yaml', from, to);
    expect(region.sentences()).toEqual([services + sentence]);
  });

  test('in plans, activities and region.yaml', () => {
    const region = new TestRegion()
      .edit('activities.yaml', 'goalIds: [fraga]', 'goalIds: [fragor]')
      .edit('plans.yaml', 'strategyGoalIds: [mindre-vald]', 'strategyGoalIds: [minder-vald]')
      .edit('plans.yaml', 'id: forbattra', 'id: forankra')
      .edit('plans.yaml', "searchedOn: '2026-11-23'", "searchedOn: '2026-12-01'")
      .edit('region.yaml', "areaId: '17'", "areaId: '18'");
    expect(region.sentences()).toEqual([
      'data/prov/activities.yaml:3 fraga-om-vald.goalIds[0]: "fragor" is not an id in plan-2018.goals (did you mean fraga?)',
      'data/prov/plans.yaml:8 plan-2018.memberDuties[1].id: the id "forankra" is already taken at memberDuties[0]: give this one an id of its own, or remove one of the two',
      'data/prov/plans.yaml:14 plan-2018.goals[0].strategyGoalIds[0]: "minder-vald" is not an id in strategi.goals (did you mean mindre-vald?)',
      'data/prov/plans.yaml:16 plan-2018.successor.searchedOn: "2026-12-01" is a date in the future (today is 2026-11-23)',
      'data/prov/region.yaml:3 areaId: "18" is not the code of a municipality or county in areas.yaml (did you mean 17 Värmlands län?)',
    ]);
  });
});

describe('a fictional region', () => {
  const fictional = () =>
    new TestRegion().edit('region.yaml', 'id: prov', 'id: prov\nfictional: true');

  test('is left out unless it is asked for', () => {
    expect(fictional().load().regions).toEqual([]);
    expect(fictional().load({ regions: ['prov'] }).regions[0]?.id).toBe('prov');
  });

  test('has every record marked, and no number that somebody may answer', () => {
    const { findings } = fictional().load({ regions: ['prov'] });
    const marked = findings.filter((finding) => finding.code === 'not-marked-fictional');
    expect(marked.map((finding) => finding.record)).toEqual([
      'fraga-om-vald',
      '17',
      '1780',
      '1781',
      'provstyrelsen',
      'plan-2018',
      'provlinjen',
      'valj-prov',
      'strategi',
    ]);
    const numbers = findings.filter((finding) => finding.code === 'real-number');
    expect(numbers.map((finding) => finding.value)).toEqual(['020-50 50 50', '116 016']);
    expect(findings).toHaveLength(marked.length + numbers.length);
  });
});

test('what validation refused does not hide what linking finds, nor is it told twice', () => {
  const region = new TestRegion()
    .edit('services.yaml', 'kind: helpline', 'kind: hjälplinje')
    .edit('services.yaml', 'operatorId: provstyrelsen', 'operatorId: provstyrelse')
    .edit('services.yaml', 'type: phone\n', 'type: phone\n      favorite: true\n')
    .edit('services.yaml', 'value: 020-50 50 50', "value: '02050'")
    .edit('services.yaml', 'fields: [value, languages]', 'fields: value');
  expect(region.load().findings.map(({ line, field, code }) => [line, field, code])).toEqual([
    [4, 'kind', 'choice'],
    [6, 'operatorId', 'unknown-reference'],
    [21, 'channels[0].favorite', 'unknown-field'],
    [22, 'channels[0].value', 'phone'],
    [50, 'channels[1].sources[0].fields', 'list'],
  ]);
});

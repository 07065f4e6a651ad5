import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../data/collections.ts';
import { isCode, messages } from '../../data/messages.ts';
import { leavesOf } from '../../data/schema-walk.ts';
import { choicesInSwedish } from '../../data/schema/choices-sv.ts';
import { Publisher } from '../../data/schema/publisher.ts';
import { TestRegion } from './fixture/region.ts';

const services = 'data/prov/services.yaml';

describe('a wrong value is told in words from which an editor can mend it', () => {
  test.each([
    [
      'value: 020-50 50 50',
      "value: '02050'",
      `${services}:21 provlinjen.channels[0].value: "02050" is not a Swedish phone number (expected e.g. 020-50 50 50)`,
    ],
    [
      'value: 020-50 50 50',
      'value: 020-50 50 5',
      `${services}:21 provlinjen.channels[0].value: "020-50 50 5" has a digit on its own: is one missing? (Swedish numbers are written in groups of two or three, e.g. 020-50 50 50)`,
    ],
    [
      'value: 020-50 50 50',
      'value: 0939-123 45 67',
      `${services}:21 provlinjen.channels[0].value: "0939-123 45 67" is a number that costs extra to call: nobody is sent to such a number`,
    ],
    [
      'type: phone\n      value: 020-50 50 50',
      'type: web\n      value: javascript:alert(1)',
      `${services}:21 provlinjen.channels[0].value: "javascript:alert(1)" is not a web address (expected e.g. https://www.scb.se/)`,
    ],
    [
      "readOn: '2026-11-23'",
      "readOn: '2026-02-30'",
      `${services}:15 provlinjen.sources[0].readOn: "2026-02-30" is not in the calendar: the month or the day is too large`,
    ],
    [
      "pageDate: '2024-01'",
      'pageDate: januari 2024',
      `${services}:14 provlinjen.sources[0].pageDate: "januari 2024" is not a year, month or day (expected e.g. 2024, 2024-01 or 2024-01-16)`,
    ],
    [
      "opens: '08:00'",
      'opens: 8:00',
      `${services}:28 provlinjen.channels[0].hours.weekly[0].opens: "8:00" is not a time of day (expected hours:minutes in quotes, e.g. "08:30")`,
    ],
    [
      'id: provlinjen',
      'id: Provlinjen Åsa',
      `${services}:1 Provlinjen Åsa.id: "Provlinjen Åsa" is not an id (expected lower-case letters a to z, digits and hyphens, e.g. kvinnofridslinjen) (did you mean provlinjen-asa?)`,
    ],
    [
      'audiences: [women,',
      'audiences: [womens,',
      `${services}:5 provlinjen.audiences[0]: "womens" is not one of the choices: everyone, women, men, trans-persons, lgbtqi-persons, children, young-persons, relatives, honor-exposed, crime-victims, violence-users, professionals (did you mean women?)`,
    ],
    [
      "free: 'yes'",
      'free: true',
      `${services}:23 provlinjen.channels[0].free: true is not an answer (expected yes, no or unknown)`,
    ],
    [
      'confidence: A',
      'confidence: D',
      `${services}:17 provlinjen.sources[0].confidence: "D" (only remembered) is never published: find a source, or remove the value`,
    ],
    [
      'confidence: A',
      'confidence: säker',
      `${services}:17 provlinjen.sources[0].confidence: "säker" is not a confidence (expected A: the responsible organization says so, B: somebody else says so, C: unconfirmed)`,
    ],
    [
      'url: https://www.example.org/stod',
      'url: www.example.org',
      `${services}:13 provlinjen.sources[0].url: "www.example.org" is not a web address (expected e.g. https://www.scb.se/)`,
    ],
    [
      'fields: [value, languages]',
      'fields: []',
      `${services}:49 provlinjen.channels[1].sources[0].fields: is an empty list: name the fields this source backs, or remove "fields" if it backs them all`,
    ],
    [
      'audiences: [women, relatives]',
      'audiences: []',
      `${services}:5 provlinjen.audiences: is an empty list: choose at least one of everyone, women, men, trans-persons, lgbtqi-persons, children, young-persons, relatives, honor-exposed, crime-victims, violence-users, professionals`,
    ],
    [
      '{ sv: Provlinjen, en: The Trial Line }',
      'Provlinjen',
      `${services}:2 provlinjen.name: "Provlinjen" must be given by language: sv: …, en: …, each on its own line and indented`,
    ],
    [
      'audiences: [women, relatives]',
      'audiences: women',
      `${services}:5 provlinjen.audiences: "women" must be a list: put each item on its own line after "- ", or write [one, two]`,
    ],
    [
      'sv: Stöd och råd på telefon',
      'sv: [Stöd, råd]',
      `${services}:9 provlinjen.description.sv: ["Stöd","råd"] must be a single text, not a list or a group of fields`,
    ],
  ])('%s → %s', (from, to, sentence) => {
    const region = new TestRegion().edit('services.yaml', from, to);
    expect(region.sentences()).toEqual([sentence]);
  });

  test('numbers, choices and periods of plans and activities', () => {
    const region = new TestRegion()
      .edit('plans.yaml', 'number: 1', "number: '1'")
      .edit('plans.yaml', "from: '2018', to: '2021'", "from: '2021', to: '2018'")
      .edit('activities.yaml', 'emphasized: true', 'emphasized: ja');
    expect(region.sentences()).toEqual([
      'data/prov/activities.yaml:6 fraga-om-vald.emphasized: "ja" is neither true nor false (write one of them, without quotes)',
      'data/prov/plans.yaml:3 plan-2018.period: the period ends before it begins: correct "from" or "to"',
      'data/prov/plans.yaml:11 plan-2018.goals[0].number: "1" is not a number that fits here (expected a whole number without quotes, e.g. 18)',
    ]);
  });
});

describe('what YAML reads as a number although it is text wants quotes', () => {
  test.each([
    ['value: 116 016', 'value: 116016', ':39 provlinjen.channels[1].value', '"116016"'],
    ['value: 020-50 50 50', 'value: 0123', ':21 provlinjen.channels[0].value', '"0123"'],
    ["validFrom: '2016'", 'validFrom: 2016', ':29 provlinjen.channels[0].validFrom', '"2016"'],
    ["areaIds: ['1780']", 'areaIds: [1780]', ':7 provlinjen.areaIds[0]', '"1780"'],
  ])('%s → %s', (from, to, place, quoted) => {
    const region = new TestRegion().edit('services.yaml', from, to);
    expect(region.sentences()).toEqual([
      `${services}${place}: is not read as text: put quotes around it, ${quoted}`,
    ]);
  });
});

describe('a missing field is told where its record or group begins', () => {
  test.each([
    [
      '  name: { sv: Provlinjen, en: The Trial Line }\n',
      ':1 provlinjen.name: is missing (expected e.g. sv: …, en: …)',
    ],
    [
      "      readOn: '2026-11-23'\n",
      ':12 provlinjen.sources[0].readOn: is missing (expected e.g. 2026-11-23)',
    ],
    [
      '  list: exposed\n',
      ':1 provlinjen.list: is missing: choose from exposed, violence-users, professionals',
    ],
    ['sv: Provlinjen, ', ':2 provlinjen.name.sv: is missing: write the text'],
    ['id: provlinjen\n  ', ':1 [0].id: is missing (expected e.g. kvinnofridslinjen)'],
    [
      "  sources:\n    - { title: Provstyrelsen, readOn: '2026-11-23', readIn: live-page, confidence: A }\n",
      ':50 valj-prov.sources: there is no source: add at least one under "sources", with title, readOn, readIn and confidence',
    ],
  ])('%j', (line, sentence) => {
    const region = new TestRegion().edit('services.yaml', line, '');
    expect(region.sentences()).toEqual([services + sentence]);
  });

  test('an empty list of sources is no source', () => {
    const region = new TestRegion().edit(
      'organizations.yaml',
      "sources:\n    - { title: Provstyrelsen, readOn: '2026-11-23', readIn: live-page, confidence: A }",
      'sources: []',
    );
    expect(region.sentences()).toEqual([
      'data/prov/organizations.yaml:6 provstyrelsen.sources: there is no source: add at least one under "sources", with title, readOn, readIn and confidence',
    ]);
  });
});

describe('an unknown field', () => {
  test('is told with the field that was probably meant', () => {
    const region = new TestRegion().edit('services.yaml', 'areaIds:', 'areaIDs:');
    expect(region.sentences()).toEqual([
      `${services}:7 provlinjen.areaIDs: there is no such field here (did you mean areaIds?)`,
    ]);
  });

  test('that is like no other is told with those there are', () => {
    const region = new TestRegion().edit(
      'region.yaml',
      "areaId: '17'",
      "areaId: '17'\ncolour: red",
    );
    expect(region.sentences()).toEqual([
      'data/prov/region.yaml:4 colour: there is no such field here; there are: id, name, areaId, fictional',
    ]);
  });

  test('that comes of a comma in a text is told so', () => {
    const region = new TestRegion().edit('services.yaml', 'sv: Provlinjen', 'sv: Stöd, rådgivning');
    expect(region.sentences()).toEqual([
      `${services}:2 provlinjen.name.rådgivning: "rådgivning" is no language here; if it is part of the text, put quotes around the whole text (languages: sv, en, fi, ar, so, uk, sv-simple)`,
    ]);
  });

  test.each(
    [
      'address',
      'adress',
      'besöksadress',
      'street',
      'gata',
      'lat',
      'lng',
      'location',
      'coordinates',
    ].concat([
      'postcode',
      'postnummer',
      'postort',
      'ort',
      'city',
      'plats',
      'place',
      'mapUrl',
      'zip',
    ]),
  )('%s: no support record has a place', (field) => {
    const sentence =
      'remove it: no support record has a place, because a shelter must not be found (the areas it serves go in areaIds)';
    const region = new TestRegion()
      .edit('services.yaml', '  kind: helpline\n', `  kind: helpline\n  ${field}: Storgatan 1\n`)
      .edit(
        'services.yaml',
        '      type: phone\n',
        `      type: phone\n      ${field}: Storgatan 1\n`,
      );
    expect(region.sentences()).toEqual([
      `${services}:5 provlinjen.${field}: ${sentence}`,
      `${services}:22 provlinjen.channels[0].${field}: ${sentence}`,
    ]);
  });
});

test('sentences are Swedish for whom it suits', () => {
  const region = new TestRegion()
    .edit('services.yaml', 'value: 020-50 50 50', "value: '02050'")
    .edit('services.yaml', '  kind: helpline\n', '  kind: helpline\n  adress: Storgatan 1\n')
    .edit('services.yaml', 'operatorId: provstyrelsen', 'operatorId: provstyrelse')
    .edit('services.yaml', 'confidence: A', 'confidence: D');
  expect(region.sentences('sv')).toEqual([
    `${services}:5 provlinjen.adress: ta bort det: ingen post om stöd har en plats, för ett skyddat boende får inte gå att hitta (områden det gäller skrivs i areaIds)`,
    `${services}:7 provlinjen.operatorId: "provstyrelse" är inte id för någon post i organizations.yaml (menade du provstyrelsen?)`,
    `${services}:18 provlinjen.sources[0].confidence: "D" (bara ur minnet) publiceras aldrig: hitta en källa, eller ta bort värdet`,
    `${services}:22 provlinjen.channels[0].value: "02050" är inget svenskt telefonnummer (skriv t.ex. 020-50 50 50)`,
  ]);
});

test('every error code of the schemas has its sentences', () => {
  const schemas = globSync('data/schema/*.ts').map((file) => readFileSync(file, 'utf8'));
  const codes = schemas.flatMap((text) =>
    Array.from(text.matchAll(/error: '([^']+)'/g), ([, code]) => code!),
  );
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !isCode(code))).toEqual([]);
});

test('both languages of a sentence tell the same values', () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const { en, sv } of Object.values(messages))
    expect(placeholders(sv)).toEqual(placeholders(en));
});

describe('an editor who writes Swedish is told', () => {
  test.each([
    [
      'kind: helpline',
      'kind: stödlinje',
      /"stödlinje" är inte något av valen: .*helpline \(stödlinje\), womens-support \(kvinnojour\).* \(menade du helpline\?\)$/,
    ],
    ['list: exposed', 'list:', /saknas: välj bland exposed \(den som är utsatt\), /],
    [
      'audiences: [women, relatives]',
      'audience: [women, relatives]',
      /\.audience: det finns inget sådant fält här \(menade du audiences\?\)$/,
    ],
    ["opens: '08:00'", 'opens: 8.30', /8\.3 är inget klockslag \(skriv timmar:minuter/],
    ['fields: [value, languages]', 'fields: []', /sources\[\d\]\.fields: är en tom lista: /],
    ['languages: [', 'languages: [svenska, ', /"svenska" är ingen språkkod/],
    ['operatorId: provstyrelsen', "minimumAge: '18 år'", /"18 år" är inget tal/],
  ])('%s → %s', (from, to, sentence) => {
    const sentences = new TestRegion().edit('services.yaml', from, to).sentences('sv');
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });

  test('what every word of the closed lists means', () => {
    const words = Object.values({ ...collections, publisher: Publisher })
      .flatMap((schema) => leavesOf(schema))
      .flatMap(({ schema }) => (schema instanceof z.ZodEnum ? schema.options.map(String) : []));
    expect(Object.keys(choicesInSwedish).sort()).toEqual([...new Set(words)].sort());
  });
});

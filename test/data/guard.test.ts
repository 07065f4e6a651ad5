import { describe, expect, test } from 'vitest';
import { guardRecord, guardText } from '../../data/guard/guard.ts';
import { loadData } from '../../data/load.ts';
import { TestRegion } from './fixture/region.ts';
import { harmless, leaks } from './guard-corpus.ts';

describe('the corpus', () => {
  test('is large enough to mean something', () => {
    expect(leaks.length).toBeGreaterThanOrEqual(200);
    expect(harmless.length).toBeGreaterThanOrEqual(200);
    expect(new Set(leaks.map(([, text]) => text)).size).toBe(leaks.length);
    expect(new Set(harmless).size).toBe(harmless.length);
  });

  test.for(leaks)('%s is found in: %s', ([kind, text]) => {
    expect(guardText(text).map((hit) => hit.kind)).toContain(kind);
  });

  test.for(harmless)('nothing is found in: %s', (text) => {
    expect(guardText(text)).toEqual([]);
  });

  test.for(leaks)('%s is found inside a sentence too: %s', ([kind, text]) => {
    const sentence = `Stödet är gratis och öppet för alla. ${text}\nRing 116 016, dygnet runt.`;
    expect(guardText(sentence).map((hit) => hit.kind)).toContain(kind);
  });
});

test('the facts that are published, and those of the example county, have nothing to hide', () => {
  for (const regions of [undefined, ['sweden', 'example']]) {
    const { findings } = loadData({ today: '2026-11-23', ...(regions && { regions }) });
    expect(findings.filter(({ code }) => code.startsWith('guard-'))).toEqual([]);
  }
});

describe('a hit', () => {
  test('tells what was read and where it began', () => {
    const text = 'Jouren finns på Påhitts\u200bgatan&nbsp;5 i Kil.';
    expect(guardText(text)).toEqual([
      { path: '', kind: 'street-address', match: 'Påhittsgatan 5', start: 16 },
    ]);
  });

  test('inside an encoded part of a link begins where that part does', () => {
    const text = 'https://example.se/?x=UMOlaGl0dHNnYXRhbiAxMg==';
    expect(guardText(text)).toEqual([
      { path: '', kind: 'street-address', match: 'Påhittsgatan 12', start: 22 },
    ]);
  });

  test('is told once, however many ways lead to it', () => {
    expect(guardText('https://example.se/storgatan-5')).toHaveLength(1);
    expect(guardText('Storgatan 5, Storgatan 5')).toHaveLength(2);
  });
});

test('every string of a record is searched, and its path told as people write it', () => {
  const record = {
    id: 'storgatan-5',
    description: { sv: 'Vi svarar.', so: 'Storgatan 5' },
    beforeYouCall: [{ sv: 'Ring.' }, { en: 'Ask for Fatima.' }],
    channels: [
      { value: 'anna.svensson@example.se', note: null },
      { value: 'fraga@boj.se', sources: [{ url: 'https://example.se/?q=Storgatan%205' }] },
    ],
    minimumAge: 18,
    unheardOf: { deep: [['811228-9874']] },
  };
  expect(guardRecord(record).map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
    'id: street-address',
    'description.so: street-address',
    'beforeYouCall[1].en: person-name',
    'channels[0].value: personal-email',
    'channels[1].sources[0].url: street-address',
    'unheardOf.deep[0][0]: personal-identity-number',
  ]);
  expect(guardRecord(record.channels, 'channels')[0]?.path).toBe('channels[0].value');
  expect(guardRecord('Storgatan 5', 'name.sv')[0]?.path).toBe('name.sv');
});

describe('an editor is told', () => {
  const services = 'data/prov/services.yaml';

  test('by file, line, record and field, in English and in Swedish', () => {
    const region = new TestRegion().edit(
      'services.yaml',
      'Stöd och råd på telefon',
      'Stöd och råd på telefon, och på Storgatan 5.',
    );
    expect(region.sentences('en')).toEqual([
      `${services}:9 provlinjen.description.sv: "Storgatan 5" looks like a street address (no record may tell where a service is: remove it)`,
    ]);
    expect(region.sentences('sv')).toEqual([
      `${services}:9 provlinjen.description.sv: "Storgatan 5" ser ut som en gatuadress (ingen post får tala om var en verksamhet finns: ta bort det)`,
    ]);
  });

  test('of persons, links and the head of the region too', () => {
    const region = new TestRegion()
      .edit('services.yaml', '  kind: helpline\n', '  kind: helpline\n  contact: Anna Svensson\n')
      .edit('region.yaml', 'areaId', 'note: https://maps.app.goo.gl/AbC\nareaId');
    const sentences = region.sentences();
    expect(sentences).toContain(
      `${services}:5 provlinjen.contact: "Anna Svensson" looks like a person's name (no record may tell who a private person is: remove it)`,
    );
    expect(sentences.join('\n')).toMatch(
      /region\.yaml:\d+ note: .* looks like a link to a map, or/,
    );
  });
});

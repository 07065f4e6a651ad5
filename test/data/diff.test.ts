import fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { describe, expect, test } from 'vitest';
import { collections } from '../../data/collections.ts';
import { changesBetween, patchOf } from '../../data/diff/changes.ts';
import { documentOf, type Edition, type PublishedRecord } from '../../data/diff/edition.ts';
import { sentencesOf } from '../../data/diff/sentences.ts';
import { en } from '../../data/diff/text/en.ts';
import { fieldsInSwedish } from '../../data/diff/text/fields-sv.ts';
import { sv } from '../../data/diff/text/sv.ts';
import { leavesOf } from '../../data/schema-walk.ts';
import { edition } from './releases.ts';

const name = fc.constantFrom('a', 'b', 'c/d', '~e', 'id', '0', 'å');
const field = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false, 0, 1.5, '', 'x', 'y'),
    fc.string({ maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
// The id of a record is none of its fields.
const fields = fc.dictionary(
  name.filter((key) => key !== 'id'),
  field,
  { maxKeys: 5, noNullPrototype: true },
);
const record = fc.record({
  collection: fc.constantFrom('areas', 'plans', 'support-services'),
  id: fc.constantFrom('17', '1780', 'a', 'b', 'c'),
  fields,
});
const anyEdition = fc
  .uniqueArray(record, { selector: ({ collection, id }) => `${collection}/${id}`, maxLength: 8 })
  .map((records) => edition(...(records as PublishedRecord[])));

describe('the JSON Patch between two editions', () => {
  test('applied to the first gives the second', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (a, b) => {
        const document = structuredClone(documentOf(a));
        const patch = structuredClone(patchOf(changesBetween(a, b), a, b));
        expect(applyPatch(document, patch).filter(Boolean)).toEqual([]);
        expect(document).toEqual(documentOf(b));
      }),
      { numRuns: 500 },
    );
  });

  test('is empty between an edition and itself in another order', () => {
    fc.assert(
      fc.property(anyEdition, (a) => {
        const reversed: Edition = { ...a, records: a.records.toReversed() };
        expect(changesBetween(a, structuredClone(reversed))).toEqual([]);
      }),
    );
  });
});

describe('the sentences about a change', () => {
  const line = {
    name: { sv: 'Linjen', en: 'The Line' },
    deprecated: null,
    audiences: ['women', 'men'],
    description: { sv: 'Stöd', en: 'Support' },
    operatorId: null,
    channels: [
      { id: 'telefon', type: 'phone', value: '020-50 50 50', verifiedOn: null },
      { id: 'chatt', type: 'chat', value: null, verifiedOn: null },
    ],
  };
  const phone = line.channels[0]!;
  const chat = line.channels[1]!;

  const hours = (sv: string, en: string, closes: string) => ({
    text: { sv, en },
    weekly: [{ days: ['mo'], opens: '08:00', closes }],
  });
  const read = (readOn: string) => [{ title: 'Linjens sida', pageDate: '2025', readOn }];

  function said(after: object, language: 'sv' | 'en' = 'sv', before: object = line): string[] {
    const one = (given: object) =>
      edition({ collection: 'support-services', id: 'linjen', fields: { ...line, ...given } });
    return sentencesOf(changesBetween(one(before), one(after)), language);
  }

  test.each<[string, object, string]>([
    [
      'a number',
      { channels: [{ ...phone, value: '116 016' }, chat] },
      'Stödtjänsten Linjen: numret för kontaktvägen telefon ändrades från ”020-50 50 50” till ”116 016”.',
    ],
    [
      'a verification',
      { channels: [{ ...phone, verifiedOn: '2026-11-20' }, chat] },
      'Stödtjänsten Linjen: kontaktvägen telefon bekräftades 2026-11-20.',
    ],
    [
      'a channel more',
      { channels: [...line.channels, { id: 'sms', type: 'sms', value: '112' }] },
      'Stödtjänsten Linjen: kontaktvägen sms tillkom (112).',
    ],
    [
      'a channel less',
      { channels: [chat] },
      'Stödtjänsten Linjen: kontaktvägen telefon togs bort (020-50 50 50).',
    ],
    [
      'another order of channels',
      { channels: [chat, phone] },
      'Stödtjänsten Linjen: kontaktvägarna har fått en annan ordning.',
    ],
    [
      'a text in one language',
      { description: { sv: 'Stöd', en: 'Help' } },
      'Stödtjänsten Linjen: beskrivningen på engelska ändrades från ”Support” till ”Help”.',
    ],
    [
      'a value that became known',
      { operatorId: 'foreningen' },
      'Stödtjänsten Linjen: den som driver tjänsten är nu ”foreningen”.',
    ],
    [
      'a withdrawal',
      { deprecated: { on: '2026-11-23', reason: { sv: 'Lades ner.' }, replacedBy: 'nya' } },
      'Stödtjänsten Linjen togs ur bruk 2026-11-23: Lades ner. Ersätts av nya.',
    ],
  ])('tell of %s', (_, after, sentence) => {
    expect(said(after)).toEqual([sentence]);
  });

  test('call an address no number, and take braces for what they are', () => {
    const web = (value: string) => ({ channels: [{ id: 'webb', type: 'web', value }] });
    expect(said(web('https://a.example/{name}'), 'sv', web('https://b.example/'))).toEqual([
      'Stödtjänsten Linjen: kontaktvägen webb, numret eller adressen ändrades från ”https://b.example/” till ”https://a.example/{name}”.',
    ]);
  });

  test('tell another reason of a withdrawal from its end', () => {
    const ended = (sv: string) => ({ deprecated: { on: '2026-11-23', reason: { sv } } });
    expect(said(ended('Lades ner.'), 'sv', ended('Slut.'))).toEqual([
      'Stödtjänsten Linjen: uttagandet ur bruk, skälet på svenska ändrades från ”Slut.” till ”Lades ner.”.',
    ]);
    expect(said({}, 'sv', ended('Slut.'))).toEqual(['Stödtjänsten Linjen är åter i bruk.']);
  });

  test('tell what a list gained and lost', () => {
    expect(said({ audiences: ['women', 'children'] }, 'en')).toEqual([
      'The support service The Line: the audiences gained “children”.',
      'The support service The Line: the audiences lost “men”.',
    ]);
  });

  test.each<[string, object, object, string, string]>([
    [
      'a text that changed in both languages',
      { description: { sv: 'Stöd', en: 'Support' } },
      { description: { sv: 'Hjälp', en: 'Help' } },
      'Stödtjänsten Linjen: beskrivningen ändrades från ”Stöd” till ”Hjälp”.',
      'The support service The Line: the description changed from “Support” to “Help”.',
    ],
    [
      'opening hours, in the words people read',
      { channels: [{ ...phone, hours: hours('Vardagar', 'Weekdays', '16:00') }] },
      { channels: [{ ...phone, hours: hours('Alla dagar', 'Every day', '20:00') }] },
      'Stödtjänsten Linjen: kontaktvägen telefon, öppettiderna ändrades från ”Vardagar” till ”Alla dagar”.',
      'The support service The Line: the channel telefon, the hours changed from “Weekdays” to “Every day”.',
    ],
    [
      'a verification, not of who made it',
      { channels: [phone] },
      { channels: [{ ...phone, verifiedOn: '2026-11-20', verifiedByRole: 'samordnare' }] },
      'Stödtjänsten Linjen: kontaktvägen telefon bekräftades 2026-11-20.',
      'The support service The Line: the channel telefon was verified on 2026-11-20.',
    ],
    [
      'sources that were read again on one day',
      { sources: read('2025-12-02'), channels: [{ ...phone, sources: read('2025-12-02') }] },
      { sources: read('2026-11-02'), channels: [{ ...phone, sources: read('2026-11-02') }] },
      'Stödtjänsten Linjen: källorna lästes på nytt 2026-11-02.',
      'The support service The Line: the sources were read again on 2026-11-02.',
    ],
    [
      'what became known, in words',
      { channels: [{ ...phone, free: 'unknown' }] },
      { channels: [{ ...phone, free: 'yes' }] },
      'Stödtjänsten Linjen: kontaktvägen telefon, om det är gratis ändrades från okänt till ja.',
      'The support service The Line: the channel telefon, whether it is free changed from unknown to yes.',
    ],
  ])('tell once of %s', (_, before, after, swedish, english) => {
    expect(said(after, 'sv', before)).toEqual([swedish]);
    expect(said(after, 'en', before)).toEqual([english]);
  });

  test('show of two long texts the place where they part', () => {
    const long = 'Linjen är öppen för alla som behöver någon att tala med. '.repeat(4);
    const [sentence] = said({ description: { sv: `${long}Ring.` } }, 'sv', {
      description: { sv: `${long}Skriv.` },
    });
    expect(sentence).toContain('att tala med. Skriv.”');
    expect(sentence).toContain('att tala med. Ring.”');
    expect(sentence!.length).toBeLessThan(200);
  });

  test('say that a fact was taken out, and not what it was', () => {
    const before = edition({
      collection: 'support-services',
      id: 'linjen',
      fields: { name: line.name },
      redacted: { description: { on: '2026-11-23', reason: { sv: 'Uppgift om plats.' } } },
    });
    const after = edition({
      collection: 'support-services',
      id: 'linjen',
      fields: { name: line.name, description: line.description },
    });
    expect(sentencesOf(changesBetween(before, after), 'sv')).toEqual([
      'Stödtjänsten Linjen: beskrivningen togs ur utgåvan 2026-11-23: Uppgift om plats.',
    ]);
  });
});

test('every field and collection of the schemas has words', () => {
  for (const [collection, schema] of Object.entries(collections)) {
    for (const words of [sv, en]) {
      expect(words.record[collection], collection).toBeDefined();
      expect(words.newRecord[collection], collection).toBeDefined();
    }
    const names = leavesOf(schema)
      .flatMap(({ pattern }) => pattern)
      .filter((step) => typeof step === 'string' && !sv.language[step]);
    expect(names.filter((name) => !Object.hasOwn(fieldsInSwedish, name))).toEqual([]);
  }
});

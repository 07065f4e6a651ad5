import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { callsToMake } from '../../data/call-sheet/calls.ts';
import { callRows, grouped, type CallLanguage } from '../../data/call-sheet/rows.ts';
import { callSheet } from '../../data/call-sheet/sheet.ts';
import { loadData } from '../../data/load.ts';
import { Channel } from '../../data/schema/channel.ts';
import { SupportService } from '../../data/schema/support-service.ts';
import { csvOf } from '../../data/spreadsheet/write.ts';
import { TestRegion } from './fixture/region.ts';
import { EditedSheet, plan } from './fixture/sheet.ts';

const today = '2026-11-23';
const sources = [{ title: 'Prov', readOn: '2026-11-01', readIn: 'live-page', confidence: 'A' }];

function channel(id: string, fields: object = {}): Channel {
  return Channel.parse({
    id,
    type: 'phone',
    value: '020-50 50 50',
    confidence: 'A',
    sources,
    ...fields,
  });
}

function service(id: string, channels: Channel[], fields: object = {}): SupportService {
  const basics = { name: { sv: id }, list: 'exposed', kind: 'helpline', audiences: ['women'] };
  return SupportService.parse({
    id,
    ...basics,
    areaIds: ['17'],
    status: 'active',
    sources,
    channels,
    ...fields,
  });
}

function order(services: SupportService[]): string[] {
  return callsToMake(services, today).map(({ service: { id } }) => id);
}

describe('whom to call', () => {
  test('begins with lines that are always shown, then the national ones, whatever their age', () => {
    const never = [channel('a')];
    const old = [channel('a', { verifiedOn: '2025-01-01' })];
    expect(
      order([
        service('local', never),
        service('national', old, { areaIds: ['se'] }),
        service('emergency', old, { areaIds: ['se'], alwaysShown: true }),
      ]),
    ).toEqual(['emergency', 'national', 'local']);
  });

  test('goes on with unconfirmed, then never verified, then verified longest ago', () => {
    expect(
      order([
        service('recent', [channel('a', { verifiedOn: '2025-06-01' })]),
        service('old', [channel('a', { verifiedOn: '2024-06-01' })]),
        service('never', [channel('a')]),
        service('unconfirmed', [channel('a', { confidence: 'C' })]),
      ]),
    ).toEqual(['unconfirmed', 'never', 'old', 'recent']);
  });

  test('is called once about all of its channels, and not about what is verified or withdrawn', () => {
    const [call] = callsToMake(
      [
        service('jouren', [
          channel('fresh', { verifiedOn: '2026-10-01' }),
          channel('ended', { validTo: '2025' }),
          channel('never'),
          channel('weak', { confidence: 'C' }),
        ]),
        service('closed', [channel('a')], { status: 'closed' }),
        service('withdrawn', [channel('a')], { deprecated: { on: today, reason: { sv: 'Slut' } } }),
      ],
      today,
    );
    expect(call!.channels.map(({ id }) => id)).toEqual(['weak', 'never']);
  });

  test('includes what will be too old within thirty days', () => {
    const verified = (verifiedOn: string) => order([service('a', [channel('a', { verifiedOn })])]);
    expect([verified('2025-12-23'), verified('2025-12-24')]).toEqual([['a'], []]);
  });

  test('of the real data begins with the lines that are always shown', () => {
    const { dataset } = loadData({ today });
    const calls = callsToMake(dataset['support-services'], today);
    expect(
      calls
        .slice(0, 2)
        .map(({ service: { id } }) => id)
        .sort(),
    ).toEqual(['kvinnofridslinjen', 'sos-alarm-112']);
    const rows = callRows(calls, dataset, 'sv');
    // Nobody may be sent to dial 112 to see whether it answers.
    const emergency = rows.find(({ service: { id } }) => id === 'sos-alarm-112')!.rows;
    expect(emergency.find(({ channel: id }) => id === 'phone-112')!.question).toContain(
      'Ring inte nödnumret',
    );
    expect([...grouped(rows, 'operator').keys()]).toContain('SOS Alarm');
    expect([...grouped(rows, 'area').values()].flat().length).toBe(rows.length);
  });
});

/** The call sheet of a test region, to be filled in. */
function callSheetOf(region: TestRegion, language: CallLanguage = 'sv'): EditedSheet {
  const { dataset } = region.load();
  const rows = callRows(callsToMake(dataset['support-services'], today), dataset, language);
  return new EditedSheet(csvOf(callSheet(rows, language)));
}

const answers = {
  answered: 'svarade (ja/nej)',
  correct: 'rätt (ja/nej)',
  newNumber: 'rätt nummer, om annat',
  hours: 'tider, om andra',
  day: 'dag',
  role: 'din roll',
};

function filled(
  region: TestRegion,
  said: Partial<typeof answers>,
  id = 'nytt-nummer',
): EditedSheet {
  const sheet = callSheetOf(region);
  for (const [name, text] of Object.entries({
    answered: 'ja',
    correct: 'ja',
    day: '2026-11-20',
    role: 'samordnare',
    ...said,
  }))
    sheet.set('provlinjen', id, answers[name as keyof typeof answers], text);
  return sheet;
}

/** A channel of the first service, as its file has it. */
function channelIn(text: string, id: string) {
  const [linjen] = load(text) as { channels: WrittenChannel[] }[];
  return linjen!.channels.find((some) => some.id === id)!;
}

interface WrittenChannel {
  id: string;
  hours: unknown;
  sources: { fields: string[] }[];
}

describe('a filled call sheet', () => {
  test('sets day and role, and touches nothing else', async () => {
    const region = new TestRegion();
    const { said, files, counts } = await plan(region, filled(region, {}));
    expect([said, counts]).toEqual([[], { confirmed: 1, corrected: 0, unreached: 0 }]);
    const before = readFileSync(region.path('services.yaml'), 'utf8');
    const after = files.get('services.yaml')!;
    expect(after).toBe(
      before
        .replace('verifiedOn: null', "verifiedOn: '2026-11-20'")
        .replace('verifiedByRole: null', 'verifiedByRole: samordnare'),
    );
  });

  test('that nobody filled in, or where nobody answered, changes nothing', async () => {
    const region = new TestRegion();
    expect((await plan(region, callSheetOf(region))).texts.size).toBe(0);
    const unreached = await plan(
      region,
      filled(region, { answered: 'Nej', correct: '', day: '', role: '' }),
    );
    expect([unreached.said, unreached.texts.size, unreached.counts!.unreached]).toEqual([[], 0, 1]);
  });

  test('in English is understood, too', async () => {
    const region = new TestRegion();
    const sheet = callSheetOf(region, 'en')
      .set('provlinjen', 'nytt-nummer', 'answered (yes/no)', 'yes')
      .set('provlinjen', 'nytt-nummer', 'right (yes/no)', 'YES')
      .set('provlinjen', 'nytt-nummer', 'day', '20.11.2026')
      .set('provlinjen', 'nytt-nummer', 'your role', 'coordinator');
    const { files } = await plan(region, sheet);
    expect(channelIn(files.get('services.yaml')!, 'nytt-nummer')).toMatchObject({
      verifiedOn: '2026-11-20',
      verifiedByRole: 'coordinator',
    });
  });

  test('with a new number has the operator for its source, and the old sources no longer back it', async () => {
    const region = new TestRegion();
    const sheet = filled(region, { correct: 'nej', newNumber: '116 006' });
    const { said, files, changes } = await plan(region, sheet);
    expect(said).toEqual([]);
    expect(channelIn(files.get('services.yaml')!, 'nytt-nummer')).toEqual({
      ...{
        id: 'nytt-nummer',
        type: 'phone',
        value: '116 006',
        confidence: 'A',
        languages: ['sv', 'en'],
      },
      ...{ verifiedOn: '2026-11-20', verifiedByRole: 'samordnare' },
      sources: [
        {
          title: 'Källkod',
          readOn: '2026-11-23',
          readIn: 'archived-copy',
          confidence: 'C',
          fields: ['languages'],
        },
        {
          title: 'Verksamheten själv, tillfrågad',
          pageDate: '2026-11-20',
          readOn: '2026-11-20',
          readIn: 'asked',
          confidence: 'A',
          fields: ['value'],
        },
      ],
    });
    expect(changes.map(({ id }) => id)).toEqual(['provlinjen']);

    // The same sheet once more, after it has been written, says nothing new.
    region.write('services.yaml', files.get('services.yaml')!);
    const again = await plan(region, sheet);
    expect([again.said, again.texts.size]).toEqual([[], 0]);
  });

  test('with other hours keeps only what was said, so that nothing is computed from the old ones', async () => {
    const region = new TestRegion().edit('services.yaml', "validTo: '2025-03'", "validTo: '2027'");
    const { said, files } = await plan(
      region,
      filled(region, { hours: 'Vardagar 8–16' }, 'nummer'),
    );
    expect(said).toEqual([]);
    const { hours, sources: now } = channelIn(files.get('services.yaml')!, 'nummer');
    expect(hours).toEqual({ text: { sv: 'Vardagar 8–16' } });
    expect(now.map(({ fields }) => fields)).toEqual([
      ['value', 'free', 'showsOnBill', 'validFrom', 'validTo', 'replacedById'],
      ['hours'],
    ]);
  });

  test.each<[Partial<typeof answers>, keyof typeof answers, string]>([
    [{ role: '' }, 'role', 'your role is missing'],
    [{ role: 'Anna Karlsson' }, 'role', '"Anna Karlsson" does not look like a role'],
    [{ role: 'anna karlsson' }, 'role', "looks like a person's name"],
    [{ role: 'anna@example.org' }, 'role', 'does not look like a role'],
    [{ day: '' }, 'day', 'the day is missing'],
    [{ day: '2026-12-01' }, 'day', 'is a date in the future'],
    [{ day: '1/2/2026' }, 'day', 'can be two different days'],
    [{ answered: 'kanske' }, 'answered', '"kanske" is not an answer: write ja, nej, yes, no'],
    [{ correct: '' }, 'correct', 'nobody wrote whether it is right'],
    [{ correct: 'nej' }, 'newNumber', 'what is right is missing'],
    [
      { newNumber: '116 006' },
      'newNumber',
      '"116 006" is another number, and yet the old one is said to be right',
    ],
    [{ correct: 'nej', newNumber: '054-1' }, 'newNumber', '"054-1" is not a Swedish phone number'],
    [{ correct: 'nej', newNumber: '541818181' }, 'newNumber', 'has lost its first zero'],
  ])('with %j is refused by cell', async (said, column, sentence) => {
    const region = new TestRegion();
    const sheet = filled(region, said);
    const result = await plan(region, sheet);
    expect(result.said).toEqual([expect.stringContaining(sentence)]);
    const letter = String.fromCharCode(65 + sheet.column(answers[column]));
    expect(result.said[0]).toMatch(new RegExp(`^contacts.csv!${letter}\\d+ `));
  });

  test('is refused where the data have another number by now, or a later verification', async () => {
    const region = new TestRegion();
    const sheet = filled(region, {});
    region.edit('services.yaml', 'value: 116 016', 'value: 116 006');
    expect((await plan(region, sheet)).said).toEqual([
      expect.stringContaining('"116 016" was asked about, but by now the data say 116 006'),
    ]);
    const later = new TestRegion().edit(
      'services.yaml',
      'verifiedOn: null',
      "verifiedOn: '2025-11-22'",
    );
    expect((await plan(later, filled(later, { day: '2025-11-20' }))).said).toEqual([
      expect.stringContaining('"2025-11-20" is before 2025-11-22'),
    ]);
  });
});

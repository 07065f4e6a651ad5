import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { cellName } from '../../data/spreadsheet/cell.ts';
import { TestRegion } from './fixture/region.ts';
import { EditedSheet, exported, plan } from './fixture/sheet.ts';

/** The lines that an import adds and removes in the file of the services. */
function changedLines(region: TestRegion, files: ReadonlyMap<string, string>) {
  const [before, after] = [
    readFileSync(region.path('services.yaml'), 'utf8'),
    files.get('services.yaml')!,
  ].map((text) => text.split('\n'));
  return {
    removed: before!.filter((line) => !after!.includes(line)),
    added: after!.filter((line) => !before!.includes(line)),
  };
}

const source = {
  'source.title': 'Provstyrelsen, ny sida',
  'source.readOn': '2026-11-20',
  'source.readIn': 'live-page',
  'source.confidence': 'A',
};

describe('an edited cell changes its line and no other', () => {
  test.each<[string, string, string, string, string[], string[]]>([
    [
      'a number',
      'nummer',
      'channel.value',
      '020-80 80 80',
      ['      value: 020-50 50 50'],
      ["      value: '020-80 80 80'"],
    ],
    [
      'a text in one language',
      'nummer',
      'description.en',
      'Advice',
      ['    en: Support and advice by phone'],
      ['    en: Advice'],
    ],
    [
      'a text between braces',
      'nummer',
      'name.en',
      'The Line',
      ['  name: { sv: Provlinjen, en: The Trial Line }'],
      ['  name: { sv: Provlinjen, en: The Line }'],
    ],
    [
      'a list',
      'nummer',
      'audiences',
      'women, men',
      ['  audiences: [women, relatives]'],
      ['  audiences: [women, men]'],
    ],
    [
      'a choice, in Swedish',
      'nummer',
      'channel.showsOnBill',
      'okänt',
      ["      showsOnBill: 'no'"],
      ["      showsOnBill: 'unknown'"],
    ],
    [
      'weekly hours',
      'nummer',
      'channel.hours.weekly',
      'mo-we 9.00–12.00',
      ["          - { days: [mo, tu], opens: '08:00', closes: '16:30' }"],
      [
        '          - days: [mo, tu, we]',
        "            opens: '09:00'",
        "            closes: '12:00'",
      ],
    ],
    [
      'a field that was empty, in its place',
      'nummer',
      'minimumAge',
      '18',
      [],
      ['  minimumAge: 18'],
    ],
    [
      'a group that was not there, whole',
      'nummer',
      'validity.from',
      '2024',
      [],
      ['  validity:', "    from: '2024'", '    to: null'],
    ],
    [
      'a part of a list that was not there',
      'nummer',
      'beforeYouCall.1.sv',
      'Det är gratis.',
      [],
      ['  beforeYouCall:', '    - sv: Det är gratis.'],
    ],
    [
      'an emptied text, whose line goes',
      'nummer',
      'description.en',
      '',
      ['    en: Support and advice by phone'],
      [],
    ],
    [
      'an emptied number',
      'nytt-nummer',
      'channel.languages',
      '',
      ['      languages: [sv, en]'],
      [],
    ],
  ])('%s', async (_, channel, heading, text, removed, added) => {
    const region = new TestRegion();
    const { said, files } = await plan(
      region,
      exported(region).set('provlinjen', channel, heading, text),
    );
    expect(said).toEqual([]);
    expect(changedLines(region, files)).toEqual({ removed, added });
  });

  test('and puts a new field where the other files have it', async () => {
    const region = new TestRegion();
    const { files } = await plan(
      region,
      exported(region).set('provlinjen', 'nummer', 'minimumAge', '18'),
    );
    expect(files.get('services.yaml')).toContain(
      '  audiences: [women, relatives]\n  minimumAge: 18\n',
    );
  });

  test('in one row of a service only', async () => {
    const region = new TestRegion();
    const sheet = exported(region).set('provlinjen', 'nytt-nummer', 'kind', 'police');
    const { said, files } = await plan(region, sheet);
    expect([said, changedLines(region, files).added]).toEqual([[], ['  kind: police']]);
  });
});

describe('what spreadsheet programs do on their own changes nothing', () => {
  const region = () =>
    new TestRegion()
      .edit('services.yaml', "areaIds: ['1780']", "areaIds: ['0114']")
      .edit('areas.yaml', "id: '1780'", "id: '0114'")
      .edit('services.yaml', "validFrom: '2016'", "validFrom: '2016-01'");

  test.each<[string, (sheet: EditedSheet) => string | Uint8Array]>([
    [
      'leading zeros eaten',
      (sheet) =>
        sheet
          .set('provlinjen', 'nummer', 'channel.value', '20505050')
          .set('provlinjen', 'nummer', 'areaIds', '114')
          .csv(),
    ],
    [
      'spaces in numbers eaten',
      (sheet) => sheet.set('provlinjen', 'nytt-nummer', 'channel.value', '116016').csv(),
    ],
    [
      'months made of years',
      (sheet) => sheet.set('provlinjen', 'nummer', 'channel.validFrom', 'jan-16').csv(),
    ],
    [
      'columns taken away',
      (sheet) => sheet.rows.map((row) => row.slice(0, 5).join(';')).join('\n'),
    ],
    [
      'rows taken away, and empty ones added',
      (sheet) => sheet.arranged((rows) => [rows[0]!, [], rows[2]!, ['', '']]),
    ],
    [
      'rows in another order',
      (sheet) => sheet.arranged(([first, ...rest]) => [first!, ...rest.reverse()]),
    ],
    ['tabs', (sheet) => sheet.csv('\t')],
    ['commas', (sheet) => sheet.csv(',')],
    ['Windows-1252', (sheet) => Buffer.from(sheet.csv(), 'latin1')],
    ['UTF-16, as "Unicode text"', (sheet) => Buffer.from('\ufeff' + sheet.csv('\t'), 'utf16le')],
    ['BOM and CRLF', (sheet) => '\ufeff' + sheet.csv().replaceAll('\n', '\r\n')],
    ['a title above the headings', (sheet) => 'Kontakter 2026\n\n' + sheet.csv()],
    ['headings in capitals', (sheet) => sheet.csv().replace('name.sv', 'NAME.SV')],
  ])('%s', async (_, programmed) => {
    const prov = region();
    const { said, texts } = await plan(prov, programmed(exported(prov)));
    expect([said, [...texts]]).toEqual([[], []]);
  });

  test('dates and numbers in cells of their own kind', async () => {
    const prov = region().edit('services.yaml', 'verifiedOn: null', "verifiedOn: '2026-11-20'");
    const sheet = exported(prov);
    const rows: CellValue[][] = sheet.rows.map((row) => [...row]);
    const row = rows.find((some) => some[2] === 'nytt-nummer')!;
    row[sheet.column('channel.verifiedOn')] = new Date('2026-11-20');
    row[sheet.column('channel.value')] = 116016;
    row[sheet.column('areaIds')] = 114;
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Om', rows: [['Läs mig']] },
        { name: 'Blad1', rows },
      ],
    });
    const { said, texts } = await plan(prov, workbook);
    expect([said, [...texts]]).toEqual([[], []]);
  });
});

describe('a new row', () => {
  test('adds a channel, with its source, and what it says of the service need not be repeated', async () => {
    const region = new TestRegion();
    const sheet = exported(region).add({
      id: 'provlinjen',
      'channel.id': 'chatt',
      'channel.type': 'chat',
      'channel.free': 'ja',
      ...source,
    });
    const { said, files } = await plan(region, sheet);
    expect(said).toEqual([]);
    expect(files.get('services.yaml')).toContain(`          fields: [value, languages]
    - id: chatt
      type: chat
      confidence: A
      free: 'yes'
      sources:
        - title: Provstyrelsen, ny sida
          readOn: '2026-11-20'
          readIn: live-page
          confidence: A
- id: valj-prov
`);
  });

  test('adds a service at the end of the file of its region', async () => {
    const region = new TestRegion();
    const row = {
      id: 'nya-jouren',
      'name.sv': 'Nya jouren',
      list: 'exposed',
      kind: 'helpline',
      audiences: 'women; relatives',
      areaIds: '1780',
      'channel.id': 'telefon',
      'channel.type': 'phone',
      'channel.value': '020-80 80 80',
      region: 'prov',
      ...source,
    };
    const { said, files } = await plan(region, exported(region).add(row));
    expect(said).toEqual([]);
    expect(files.get('services.yaml')).toMatch(
      /\n\n- id: nya-jouren\n {2}name:\n {4}sv: Nya jouren\n {2}list: exposed\n {2}kind: helpline\n {2}audiences: \[women, relatives\]\n {2}areaIds: \['1780'\]\n {2}sources:\n/,
    );
  });

  test('that lacks something says what, by cell', async () => {
    const region = new TestRegion();
    const row = {
      id: 'nya-jouren',
      'name.sv': 'Nya jouren',
      list: 'exposed',
      audiences: 'women',
      'channel.id': 'telefon',
      'channel.type': 'fon',
      region: 'prov',
      ...source,
      'source.readOn': '',
    };
    const sheet = exported(region).add(row);
    const { said } = await plan(region, sheet);
    const cell = (heading: string) => `contacts.csv!${cellName(4, sheet.column(heading))}`;
    expect(said.map((sentence) => sentence.split(' ')[0]).sort()).toEqual(
      ['channel.type', 'kind', 'source.readOn', 'source.readOn'].map(cell).sort(),
    );
  });

  test('adds a source to a channel that is there', async () => {
    const region = new TestRegion();
    const sheet = exported(region);
    for (const [heading, text] of Object.entries(source))
      sheet.set('provlinjen', 'nummer', heading, text);
    const { said, files } = await plan(region, sheet);
    expect(said).toEqual([]);
    expect(changedLines(region, files).added).toEqual([
      '        - title: Provstyrelsen, ny sida',
      "          readOn: '2026-11-20'",
      '          readIn: live-page',
    ]);
  });
});

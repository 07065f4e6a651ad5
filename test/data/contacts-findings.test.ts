import { writeXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TestRegion } from './fixture/region.ts';
import { EditedSheet, exported, plan } from './fixture/sheet.ts';

describe('what is wrong is told by its cell, and nothing is written', () => {
  test.each<[string, string, string, string]>([
    [
      'channel.value',
      'nummer',
      '054-12 3',
      'contacts.csv!E2 provlinjen.channels[0].value: "054-12 3" is not a Swedish phone number (expected e.g. 020-50 50 50)',
    ],
    [
      'channel.value',
      'nummer',
      '20808080',
      'contacts.csv!E2 provlinjen.channel.value: "20808080" has lost its first zero, as numbers do in a spreadsheet: make the cell text and write the whole number (did you mean 020-80 80 80?)',
    ],
    [
      'channel.value',
      'nummer',
      '46701740605',
      'contacts.csv!E2 provlinjen.channel.value: "46701740605" has lost its first zero, as numbers do in a spreadsheet: make the cell text and write the whole number (did you mean 070-174 06 05?)',
    ],
    [
      'channel.verifiedOn',
      'nummer',
      '03/04/2026',
      'contacts.csv!G2 provlinjen.channel.verifiedOn: "03/04/2026" can be two different days: write year-month-day, e.g. 2026-11-23',
    ],
    [
      'channel.verifiedOn',
      'nummer',
      'i går',
      'contacts.csv!G2 provlinjen.channel.verifiedOn: "i går" is not a day that can be understood (write year-month-day, e.g. 2026-11-23)',
    ],
    [
      'channel.verifiedOn',
      'nummer',
      '24.11.2026',
      'contacts.csv!G2 provlinjen.channels[0].verifiedOn: "2026-11-24" is a date in the future (today is 2026-11-23)',
    ],
    [
      'channel.hours.weekly',
      'nummer',
      'mån 8-17',
      'are not weekly hours that can be computed with: write mo-fr 08:00-16:30; sa su 10:00-14:00',
    ],
    [
      'kind',
      'nummer',
      'helplin',
      'provlinjen.kind: "helplin" is not one of the choices: emergency, police, health-advice, helpline, womens-support, youth-support, crime-victim-support, honor-related-advice, suicide-prevention, social-services, behavior-change, crisis-counseling, professional-advice (did you mean helpline?)',
    ],
    [
      'areaIds',
      'nytt-nummer',
      '1780; 1782',
      'provlinjen.areaIds[1]: "1782" is not the code of a municipality or county in areas.yaml',
    ],
    ['name.sv', 'nytt-nummer', '', 'provlinjen.name.sv: is missing: write the text'],
    [
      'description.sv',
      'nummer',
      'Vi finns på Storgatan 4 i Karlstad',
      'looks like a street address',
    ],
    [
      'channel.note.sv',
      'nytt-nummer',
      'Du kan vara anonym.',
      'fill in the columns that begin with "source" in the same row, with note in source.fields',
    ],
    [
      'region',
      'nummer',
      'varmland',
      'provlinjen.region: "varmland" cannot be changed here: write prov again',
    ],
    [
      'channel.free',
      'nummer',
      '#REF!',
      'provlinjen.channel.free: "#REF!" is an error of the spreadsheet program',
    ],
    [
      'channel.id',
      'nytt-nummer',
      'nytt-numer',
      'provlinjen.channel.id: provlinjen has no channel "nytt-numer"; if it is a new one, fill in the columns that begin with "source" (did you mean nytt-nummer?)',
    ],
    [
      'id',
      'nummer',
      'provlinje',
      'there is no service "provlinje"; if it is a new one, fill in "region" (prov) and the columns that begin with "source" (did you mean provlinjen?)',
    ],
  ])('%s of %s: %s', async (heading, channel, text, sentence) => {
    const region = new TestRegion();
    const sheet = exported(region).set('provlinjen', channel, heading, text);
    const { said } = await plan(region, sheet);
    expect(said).toEqual([expect.stringContaining(sentence)]);
    const cell = /!([A-Z]+)(\d+)/.exec(said[0]!)!;
    expect(sheet.rows[Number(cell[2]) - 1]![sheet.column(heading)]).toBe(text);
  });

  test('two rows that say different things of one service', async () => {
    const region = new TestRegion();
    const sheet = exported(region)
      .set('provlinjen', 'nummer', 'name.sv', 'Linjen')
      .set('provlinjen', 'nytt-nummer', 'name.sv', 'Jouren');
    expect((await plan(region, sheet)).said).toEqual([
      'contacts.csv!B3 provlinjen.name.sv: "Jouren" is not what contacts.csv!B2 says of the same record: write the same in both',
    ]);
  });

  test('a number other than the one that was verified', async () => {
    const region = new TestRegion().edit(
      'services.yaml',
      'verifiedOn: null',
      "verifiedOn: '2026-11-20'",
    );
    const sheet = exported(region).set('provlinjen', 'nytt-nummer', 'channel.value', '116 006');
    expect((await plan(region, sheet)).said).toEqual([
      expect.stringMatching(
        /^contacts.csv!E3 provlinjen.channel.value: what was verified on 2026-11-20 is something else/,
      ),
    ]);
    sheet.set('provlinjen', 'nytt-nummer', 'channel.verifiedOn', '2026-11-22');
    expect((await plan(region, sheet)).said).toEqual([]);
  });

  test('a change to a record that somebody else has changed since', async () => {
    const region = new TestRegion();
    const sheet = exported(region).set('provlinjen', 'nummer', 'name.en', 'The Line');
    region.edit('services.yaml', '020-50 50 50', '020-50 50 51');
    const { said } = await plan(region, sheet);
    expect(said).toEqual([
      expect.stringMatching(/^contacts.csv!A2 .*has been changed in its file after this sheet/),
    ]);
  });

  test.each<[string, (sheet: EditedSheet) => string | Promise<Uint8Array>, string]>([
    [
      'an unknown column',
      (sheet) => sheet.csv().replace('channel.value', 'chanel.value'),
      'contacts.csv!E1: there is no such column: correct the heading, or remove the column (did you mean channel.value?)',
    ],
    [
      'a column that is there twice',
      (sheet) => sheet.csv().replace('name.en', 'name.sv'),
      ': the column "name.sv" is already at B1: remove one of the two',
    ],
    [
      'text below no heading',
      (sheet) =>
        sheet
          .csv()
          .replace(/\n/, ';\n')
          .replace(/(\nprovlinjen.*)/, '$1;kolla'),
      ': "kolla" stands in a column without a heading',
    ],
    [
      'a row that is there twice',
      (sheet) => sheet.csv() + sheet.csv().split('\n')[1],
      'contacts.csv!A5: this row is about the same as row 2: keep one of the two',
    ],
    [
      'a row without an id',
      (sheet) => sheet.add({ 'name.sv': 'Ny' }).csv(),
      'contacts.csv!A5: this row has no id',
    ],
    [
      'a channel without an id',
      (sheet) => sheet.add({ id: 'provlinjen', 'channel.value': '112' }).csv(),
      'contacts.csv!C5: this row says something of a channel, but not of which: write its id',
    ],
    [
      'a quotation mark that never closes',
      (sheet) => sheet.csv().replace('Provlinjen', '"Provlinjen'),
      'contacts.csv: a quotation mark opens in this file and never closes',
    ],
    ['another sheet', () => 'a;b\n1;2\n', 'contacts.csv: there is no row with the headings'],
    [
      'no sheet at all',
      () => Promise.resolve(readFileSync(process.execPath).subarray(0, 4000)),
      'contacts.csv: is neither a CSV file nor an Excel workbook',
    ],
    [
      'a broken workbook',
      async (sheet) =>
        (await writeXlsx({ sheets: [{ name: 'a', rows: sheet.rows }] })).subarray(0, 900),
      'contacts.csv: is neither a CSV file nor an Excel workbook',
    ],
    [
      'merged cells',
      (sheet) =>
        writeXlsx({
          sheets: [
            {
              name: 'a',
              rows: sheet.rows,
              merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
            },
          ],
        }),
      'contacts.csv!B2:B3: these cells are merged',
    ],
    [
      'a formula',
      (sheet) =>
        writeXlsx({
          sheets: [
            {
              name: 'a',
              rows: sheet.rows,
              cells: new Map([
                [
                  '1,4',
                  {
                    formula: '"020-"&"80 80 80"',
                    formulaResult: '020-80 80 80',
                    value: '020-80 80 80',
                  },
                ],
              ]),
            },
          ],
        }),
      'contacts.csv!E2 provlinjen.channel.value: is a formula: paste its value instead',
    ],
  ])('%s', async (_, broken, sentence) => {
    const region = new TestRegion();
    const { said, texts } = await plan(region, await broken(exported(region)));
    expect(said).toEqual([expect.stringContaining(sentence)]);
    expect(texts.size).toBe(0);
  });
});

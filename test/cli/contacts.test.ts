import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EditedSheet } from '../data/fixture/sheet.ts';
import { Desk, started } from './frid.ts';

/** A file beside the folder `data`, where the editor stands. */
function beside(desk: Desk, name: string): string {
  return join(dirname(desk.root), name);
}

/** Edits a CSV file that the command has written, as a spreadsheet program would. */
function editSheet(desk: Desk, name: string, edit: (sheet: EditedSheet) => void): void {
  const sheet = new EditedSheet(readFileSync(beside(desk, name)));
  edit(sheet);
  writeFileSync(beside(desk, name), '\ufeff' + sheet.csv().replaceAll('\n', '\r\n'));
}

function services(desk: Desk): string {
  return readFileSync(desk.path('services.yaml'), 'utf8');
}

test('contacts go out to a sheet, are mistyped, mended and come back', async () => {
  const desk = new Desk(started);
  const before = services(desk);
  const out = await desk.frid('export', 'contacts', '--out', 'kontakter.csv');
  expect(out).toEqual({
    code: 0,
    err: '',
    out: 'kontakter.csv är skriven: 3 rader.\nNär du har ändrat: frid import kontakter.csv\n',
  });
  expect(await desk.frid('import', 'kontakter.csv')).toMatchObject({
    code: 0,
    out: 'Arket säger samma sak som filerna. Inget ändras.\n',
  });

  editSheet(desk, 'kontakter.csv', (sheet) =>
    sheet.set('provlinjen', 'nummer', 'channel.value', '054-12 3'),
  );
  const wrong = await desk.frid('import', 'kontakter.csv', '--write');
  expect(wrong).toMatchObject({ code: 1, err: '' });
  expect(wrong.out).toBe(
    'kontakter.csv!E2 provlinjen.channels[0].value: "054-12 3" är inget svenskt telefonnummer (skriv t.ex. 020-50 50 50)\n1 fel. Inget är skrivet.\n',
  );
  expect(services(desk)).toBe(before);

  editSheet(desk, 'kontakter.csv', (sheet) =>
    sheet.set('provlinjen', 'nummer', 'channel.value', '020-50 50 51'),
  );
  const shown = await desk.frid('import', 'kontakter.csv');
  expect(shown.code).toBe(0);
  expect(shown.out).toContain(
    '  Stödtjänsten Provlinjen: numret för kontaktvägen nummer ändrades från ”020-50 50 50” till ”020-50 50 51”.\n',
  );
  expect(shown.out).toContain('  provlinjen, nummer: 020-50 50 50 → 020-50 50 51\n');
  expect(shown.out).toContain(
    'Inget är skrivet än. Stämmer det? Kör: frid import kontakter.csv --write\n',
  );
  expect(services(desk)).toBe(before);

  const written = await desk.frid('import', 'kontakter.csv', '--write');
  expect(written.out).toContain('Skrivet: data/prov/services.yaml.\n');
  expect(services(desk)).toBe(before.replace('020-50 50 50', "'020-50 50 51'"));
});

test('an Excel workbook that nobody edited leaves every byte as it was', async () => {
  const desk = new Desk();
  await desk.frid('export', 'contacts');
  const before = services(desk);
  expect(await desk.frid('import', 'contacts.xlsx', '--write')).toMatchObject({
    code: 0,
    out: 'Arket säger samma sak som filerna. Inget ändras.\n',
  });
  expect(services(desk)).toBe(before);
});

test('a call sheet is printed, filled in, and comes back as verifications that can be released', async () => {
  const desk = new Desk();
  const printed = await desk.frid('stale');
  expect(printed.code).toBe(0);
  expect(printed.out).toContain(
    '1. Provlinjen (provlinjen)\n   Drivs av: Provstyrelsen. Område: Karlstad.\n',
  );
  expect(printed.out).toContain(
    '   - 116 016 (nytt-nummer; källan sade det utan datum; bekräftad aldrig)\n     Är 116 016 rätt nummer?',
  );

  expect((await desk.frid('stale', '--out', 'ringark.csv')).out).toBe(
    'ringark.csv är skriven: 1 rad att fylla i.\nNär det är ifyllt: frid import ringark.csv\n',
  );
  editSheet(desk, 'ringark.csv', (sheet) =>
    sheet
      .set('provlinjen', 'nytt-nummer', 'svarade (ja/nej)', 'ja')
      .set('provlinjen', 'nytt-nummer', 'rätt (ja/nej)', 'ja')
      .set('provlinjen', 'nytt-nummer', 'dag', '2026-11-23')
      .set('provlinjen', 'nytt-nummer', 'din roll', 'samordnare'),
  );
  const { code, out } = await desk.frid('import', 'ringark.csv', '--write');
  expect(code).toBe(0);
  expect(out).toContain('Ringarket: 1 bekräftade, 0 rättade, 0 som inte svarade.\n');
  expect(out).toContain('kontaktvägen nytt-nummer bekräftades 2026-11-23.');
  expect(await desk.json('stale')).toEqual([]);
  expect((await desk.frid('stale')).out).toBe('Ingen behöver tillfrågas: allt är bekräftat.\n');
  expect(await desk.frid('check')).toMatchObject({ code: 0 });
});

test('machines are told the same', async () => {
  const desk = new Desk();
  expect(await desk.json('stale')).toMatchObject([
    {
      id: 'provlinjen',
      channel: 'nytt-nummer',
      number: '116 016',
      operator: 'Provstyrelsen',
      verifiedOn: 'aldrig',
    },
  ]);
  await desk.frid('export', 'contacts', '--out', 'k.csv');
  editSheet(desk, 'k.csv', (sheet) => sheet.set('provlinjen', 'nummer', 'kind', 'helplin'));
  expect(await desk.json('import', 'k.csv')).toMatchObject({
    written: false,
    cellFindings: [
      { cell: expect.stringMatching(/^k.csv!K2$/), code: 'choice', suggestion: 'helpline' },
    ],
    findings: [],
  });
});

describe('a sheet that is there already', () => {
  test.each([
    ['stale', '--out', 'ark.xlsx'],
    ['export', 'contacts', '--out', 'ark.xlsx'],
  ])('is not written over: %s', async (...args) => {
    const desk = new Desk();
    writeFileSync(beside(desk, 'ark.xlsx'), 'ifyllt');
    const { code, err } = await desk.frid(...args);
    expect([code, err]).toEqual([1, expect.stringContaining('ark.xlsx finns redan')]);
    expect(readFileSync(beside(desk, 'ark.xlsx'), 'utf8')).toBe('ifyllt');
  });
});

describe('a new record', () => {
  test('is begun, pointed at line by line, and right once filled in', async () => {
    const desk = new Desk(started);
    const { code, out } = await desk.frid('new', 'organization', 'ny-forening', '--region', 'prov');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^data\/prov\/organizations.yaml:\d+ ny-forening är påbörjad.\n/),
    ]);
    expect((await desk.frid('check')).out).toContain('ny-forening.kind: saknas: välj bland');
    desk
      .edit('organizations.yaml', 'sv:\n    en:\n', 'sv: Ny\n    en: New\n')
      .edit('organizations.yaml', '\n  kind:\n', '\n  kind: association\n')
      .edit('organizations.yaml', '- title:\n', '- title: Sida\n')
      .edit('organizations.yaml', 'readOn:\n', "readOn: '2026-11-20'\n")
      .edit('organizations.yaml', 'readIn:\n', 'readIn: live-page\n')
      .edit('organizations.yaml', 'confidence:\n', 'confidence: A\n');
    expect(await desk.frid('check')).toMatchObject({ code: 0 });
  });

  test.each<[string[], number, string]>([
    [
      ['service', 'Åsas jour', '--region', 'prov'],
      2,
      'Åsas jour är inget id: skriv små bokstäver a till z, siffror och bindestreck, till exempel asas-jour.',
    ],
    [
      ['service', 'provlinjen', '--region', 'prov'],
      1,
      'provlinjen finns redan, på data/prov/services.yaml:1. Välj ett annat id.',
    ],
    [['service', 'ny'], 2, 'Skriv i vilken region: --region och en av prov.'],
    [['service', 'ny', '--region', 'provv'], 2, 'Det finns ingen region provv. Det finns: prov.'],
    [['region', 'prov'], 1, 'Det finns redan en mapp prov.'],
    [
      ['jour', 'ny'],
      2,
      'Det går inte att börja jour. Välj bland plan, service, organization, absence, region.',
    ],
  ])('%j is refused with what to do', async (args, code, sentence) => {
    const desk = new Desk();
    const before = services(desk);
    const ran = await desk.frid('new', ...args);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(sentence)]);
    expect(services(desk)).toBe(before);
  });
});

test.each<[string[], string]>([
  [['import', 'finns-inte.xlsx'], 'finns-inte.xlsx: filen eller mappen finns inte.'],
  [['import', 'data'], 'det här är en mapp, ingen fil'],
  [['export', 'planer'], 'Skriv: frid export contacts'],
  [['export', 'contacts', '--out', 'k.ods'], 'k.ods ska sluta på .xlsx (Excel) eller .csv.'],
  [['stale', '--by', 'kommun'], '--by kommun finns inte. Välj bland area, operator.'],
])('%j says what to do instead', async (args, sentence) => {
  const { code, out, err } = await new Desk().frid(...args);
  expect(code).toBeGreaterThan(0);
  expect(out + err).toContain(sentence);
  expect(out + err).not.toMatch(/\n {4}at /);
});

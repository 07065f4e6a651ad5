import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk, started } from './frid.ts';

test('a day at the desk: release, mistype, mend, confirm, withdraw, redact, verify', async () => {
  const desk = new Desk(started);

  const first = await desk.frid('release');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('Ny utgåva 2026.11.0, den första:');
  expect((await desk.frid('diff')).out).toBe('Inget har ändrats.\n');
  expect(await desk.frid('release')).toMatchObject({
    code: 1,
    out: 'Ingen utgåva: inget har ändrats sedan den förra.\n',
  });

  // A digit too few is told with its line, and nothing is released.
  desk.edit('services.yaml', 'value: 020-50 50 50', "value: '02050'");
  const wrong = await desk.frid('release');
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain('data/prov/services.yaml:21 provlinjen.channels[0].value');
  expect(wrong.out).toContain('Ingen utgåva: 1 fel i filerna.');

  // A whole number, but another one: old and new are shown, and a second person is asked for.
  desk.edit('services.yaml', "value: '02050'", 'value: 020-50 50 51');
  const unconfirmed = await desk.frid('release');
  expect(unconfirmed.code).toBe(1);
  expect(unconfirmed.out).toContain('provlinjen, nummer: 020-50 50 50 → 020-50 50 51');
  expect(unconfirmed.out).toContain('--confirmed-by samordnare');
  expect(existsSync(join(desk.root, 'releases/2026.11.1'))).toBe(false);
  const confirmed = await desk.frid('release', '--confirmed-by', 'samordnare');
  expect(confirmed).toMatchObject({ code: 0, err: '' });
  expect(confirmed.out).toContain(
    'Stödtjänsten Provlinjen: numret för kontaktvägen nummer ändrades från ”020-50 50 50” till ”020-50 50 51”.',
  );

  // Withdrawn at once, in the file and in the next release.
  const withdrawn = await desk.frid('withdraw', 'valj-prov', '--reason', 'De har bett om det.');
  expect(withdrawn.out).toMatch(/^data\/prov\/services.yaml:\d+ valj-prov är nu ur bruk.\n/);
  expect((await desk.frid('withdraw', 'valj-prov', '--reason', 'Igen.')).out).toContain('redan');
  expect((await desk.frid('release')).out).toContain(
    'togs ur bruk 2026-11-23: De har bett om det.',
  );

  // The wrong number is taken out of the release that had it, and everything still verifies.
  const redacted = await desk.frid(
    'redact',
    'provlinjen.channels.nummer.value',
    '--reason',
    'Fel.',
    '--older',
  );
  expect(redacted.out).toContain('Hela fältet channels tas bort');
  expect(redacted.out).toContain('  2026.11.0\n');
  expect(desk.release('2026.11.0/snapshot.json')).not.toContain('020-50 50 50');
  expect(desk.release('2026.11.1/snapshot.json')).toContain('020-50 50 51');
  const verified = await desk.frid('verify');
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toBe(
    '2026.11.0: 1 uppgift är borttagen i efterhand, som manifestet säger.\n' +
      '3 utgåvor med 30 poster: allt är som det var.\n',
  );
});

describe('release', () => {
  test('shows, and writes nothing, in a dry run', async () => {
    const desk = new Desk();
    const { code, out } = await desk.frid('release', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Inget är skrivet');
    expect(existsSync(join(desk.root, 'releases'))).toBe(false);
  });

  test('gives machines its changelog in both languages', async () => {
    const desk = new Desk();
    await desk.frid('release');
    desk.edit('services.yaml', 'Support and advice by phone', 'Support by phone');
    expect(await desk.json('release')).toMatchObject({
      released: true,
      version: '2026.11.1',
      previous: '2026.11.0',
      changelog: {
        sv: [expect.stringContaining('beskrivningen på engelska ändrades')],
        en: [expect.stringContaining('the description in English changed')],
      },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('is refused when a record vanished, and says to withdraw it', async () => {
    const desk = new Desk();
    await desk.frid('release');
    desk.write('activities.yaml', '[]\n');
    const { code, out } = await desk.frid('release');
    expect(code).toBe(1);
    expect(out).toContain('activities/fraga-om-vald');
    expect(out).toContain('frid withdraw');
  });

  test.each(['Anna Karlsson', 'anna karlsson', 'anna@example.org'])(
    'takes no person for a role: %s',
    async (person) => {
      const { code, err } = await new Desk().frid('release', '--confirmed-by', person);
      expect(code).toBeGreaterThan(0);
      expect(err).not.toBe('');
    },
  );

  test('of one set holds no record of the other', async () => {
    const desk = new Desk();
    await desk.frid('release');
    const { code, out } = await desk.frid('release', '--example');
    expect(code).toBe(1);
    expect(out).toBe('Ingen utgåva: inget har ändrats sedan den förra.\n');
    expect(desk.release('2026.11.0/snapshot.json')).not.toContain('"fictional":{"salt":true');
  });
});

describe('withdraw', () => {
  test('touches nothing but the lines it adds', async () => {
    const desk = new Desk();
    const before = readFileSync(desk.path('services.yaml'), 'utf8');
    await desk.frid('withdraw', 'provlinjen', '--reason', 'Slut', '--reason-en', 'Over');
    const after = readFileSync(desk.path('services.yaml'), 'utf8');
    const added =
      "  deprecated:\n    on: '2026-11-23'\n    reason:\n      sv: Slut\n      en: Over\n";
    expect(after.replace(added, '')).toBe(before);
    expect(desk.sentences()).toEqual([]);
  });

  test.each([
    [['provlinje', '--reason', 'x'], 'Menade du provlinjen?'],
    [['provlinjen.channels.nummer', '--reason', 'x'], 'Bara hela poster'],
    [['provlinjen', '--reason', 'De har flyttat till Storgatan 4.'], 'Storgatan 4'],
    [['provlinjen', '--reason', ' '], 'Skriv ett skäl'],
    [['provlinjen'], '--reason'],
  ])('%j is refused with what to do, and the file stays', async (args, hint) => {
    const desk = new Desk();
    const before = readFileSync(desk.path('services.yaml'), 'utf8');
    const { code, err } = await desk.frid('withdraw', ...args);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(hint);
    expect(readFileSync(desk.path('services.yaml'), 'utf8')).toBe(before);
  });
});

describe('redact', () => {
  test('is refused as long as the files would leak again, and says where', async () => {
    const desk = new Desk();
    await desk.frid('release');
    const field = await desk.frid('redact', 'provlinjen.description', '--reason', 'Fel.');
    expect(field).toMatchObject({ code: 1 });
    expect(field.err).toContain('data/prov/services.yaml:8');
    const record = await desk.frid('redact', 'provlinjen', '--reason', 'Fel.');
    expect(record.err).toContain('data/prov/services.yaml:1');
  });

  test('of a whole record lets the next release go without it', async () => {
    const desk = new Desk();
    await desk.frid('release');
    desk.write('activities.yaml', '[]\n');
    const { code, out } = await desk.frid('redact', 'fraga-om-vald', '--reason', 'Fel.');
    expect([code, out]).toEqual([0, expect.stringContaining('2026.11.0')]);
    expect(desk.release('2026.11.0/snapshot.json')).not.toContain('fraga-om-vald');
    desk.edit('services.yaml', 'Stöd och råd på telefon', 'Stöd på telefon');
    expect(await desk.frid('release')).toMatchObject({ code: 0 });
    expect(await desk.frid('verify')).toMatchObject({ code: 0 });
  });

  test('takes out who confirmed a number, should a name have slipped in', async () => {
    const desk = new Desk();
    await desk.frid('release');
    desk.edit('services.yaml', 'value: 020-50 50 50', 'value: 020-50 50 51');
    await desk.frid('release', '--confirmed-by', 'kalle på kontoret');
    const { code } = await desk.frid('redact', '2026.11.1.confirmedBy', '--reason', 'Ett namn.');
    expect(code).toBe(0);
    expect(desk.release('2026.11.1/snapshot.json')).not.toContain('kalle');
    expect(await desk.frid('verify')).toMatchObject({ code: 0 });
  });
});

describe('diff', () => {
  test('compares two releases, and gives machines a patch', async () => {
    const desk = new Desk();
    await desk.frid('release');
    desk.edit('services.yaml', 'sv: Stöd och råd på telefon', 'sv: Stöd på telefon');
    expect(await desk.json('diff')).toEqual([
      {
        op: 'replace',
        path: '/support-services/provlinjen/description/sv',
        value: 'Stöd på telefon',
      },
    ]);
    await desk.frid('release');
    expect((await desk.frid('diff', '2026.11.1', '2026.11.0')).out).toContain(
      'från ”Stöd på telefon” till ”Stöd och råd på telefon”',
    );
    expect((await desk.frid('diff', '2026.1.0')).err).toContain('Det finns: 2026.11.0, 2026.11.1.');
  });
});

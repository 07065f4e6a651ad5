import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk, frid, started } from './frid.ts';

const publisher = `name: { sv: Provstyrelsen, en: The Trial Board }
organizationNumber: 202100-2239
kind: NationalAuthority
email: registrator@example.org
website: https://www.example.org/
`;

describe('check', () => {
  test('finds nothing in the real data', async () => {
    const { code, out } = await started(['check', '--lang', 'sv', '--date', '2026-11-23']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Inga fel i \d+ poster i \d regioner.\n/);
  });

  test('looks at the folder that the service is told to read, unless another is named', async () => {
    const desk = new Desk().edit('areas.yaml', 'level: county', 'level: län');
    const env = { FRID_DATA: desk.root };
    expect((await started(['check', '--json'], env)).code).toBe(1);
    expect((await started(['check', '--data', 'data', '--date', '2026-11-23'], env)).code).toBe(0);
  });

  test('lists sources that disagree, with their line, as no error', async () => {
    const desk = new Desk().edit(
      'services.yaml',
      '      languages: [sv, en]\n',
      `      languages: [sv, en]
      conflicts:
        - field: value
          claim: { sv: En annan sida uppger 116 017, en: Another page says 116 017 }
          sources:
            - { title: Sida, readOn: '2026-11-23', readIn: live-page, confidence: B }
`,
    );
    const { code, out } = await desk.frid('check');
    expect(code).toBe(0);
    expect(out).toContain('Källor som säger olika (1)');
    expect(out).toMatch(/services.yaml:4\d provlinjen.nytt-nummer.value: En annan sida uppger 116/);
  });

  test('gives machines every finding', async () => {
    const desk = new Desk().edit('areas.yaml', 'level: county', 'level: län');
    expect(await desk.json('check')).toMatchObject({
      findings: [{ file: 'data/prov/areas.yaml', line: 2, record: '17' }],
    });
    expect(await desk.frid('check')).toMatchObject({ code: 1 });
  });
});

describe('check --publish', () => {
  const verified =
    "confidence: A\n      verifiedOn: '2026-01-15'\n      verifiedByRole: samordnare";

  function lineDesk(): Desk {
    return new Desk()
      .edit('services.yaml', '  kind: helpline', '  kind: helpline\n  alwaysShown: true')
      .edit('services.yaml', "      validTo: '2025-03'\n", '');
  }

  function publish(desk: Desk, day = '2026-11-23') {
    writeFileSync(join(desk.root, '../publisher.yaml'), publisher);
    return frid(
      ['check', '--publish', '--data', 'data', '--lang', 'sv', '--date', day],
      { FRID_PUBLISHER: 'publisher.yaml' },
      join(desk.root, '..'),
    );
  }

  test('asks for a publisher, and for a verified number of every line that is always shown', async () => {
    const { code, out } = await lineDesk().frid('check', '--publish');
    expect(code).toBe(1);
    expect(out).toContain('FRID_PUBLISHER');
    expect(out).toMatch(/services.yaml:\d+ provlinjen visas alltid, men inget telefonnummer/);
    expect(out).toContain('Ges ut som obekräftade');
    expect(out).toMatch(/services.yaml:3\d provlinjen 116 016/);
  });

  test('is content when the publisher is set and the line verified', async () => {
    const desk = lineDesk().edit(
      'services.yaml',
      'confidence: A\n      free',
      `${verified}\n      free`,
    );
    const { code, out } = await publish(desk);
    expect(out).toContain('Allt som krävs är klart.');
    expect(code).toBe(0);
  });

  test('asks again after twelve months', async () => {
    const desk = lineDesk().edit(
      'services.yaml',
      'confidence: A\n      free',
      `${verified}\n      free`,
    );
    expect(await publish(desk, '2027-01-15')).toMatchObject({ code: 0 });
    const { code, out } = await publish(desk, '2027-01-16');
    expect(code).toBe(1);
    expect(out).toContain('bekräftades 2026-01-15, för mer än tolv månader sedan');
  });

  test('tells what is wrong in the publisher file', async () => {
    const desk = lineDesk();
    writeFileSync(join(desk.root, '../publisher.yaml'), publisher.replace('@', ' at '));
    const { out } = await frid(
      ['check', '--publish', '--data', 'data', '--lang', 'sv'],
      { FRID_PUBLISHER: 'publisher.yaml' },
      join(desk.root, '..'),
    );
    expect(out).toContain('publisher.yaml:4 email');
  });
});

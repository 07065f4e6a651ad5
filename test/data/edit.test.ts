import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../data/release/path.ts';
import { setValue, type Edit } from '../../data/edit/set-value.ts';

const file = `# Tjänster i länet
- id: jouren   # bytte namn 2024
  name: { sv: Jouren }
  # Fråga igen i vår.
  deprecated: # inte än
  description:
    sv: >-
      Stöd och råd
      på telefon.

    # översatt av oss
    en: Support # kort
    # fler språk behövs
  channels:
    - id: telefon
      value: '112'   # siffror inom citattecken
      # varför: okänt
      free: yes
    - id: sms
      hours:
  areaIds:
  - se # hela landet

# Nästa post
- id: linjen
  name: {}
`;

function edited(path: string[], value: unknown, id = 'jouren'): string {
  return setValue(file, { id, path, value });
}

/** The lines that differ, without the rest. */
function changedLines(after: string): string {
  const [old, now] = [file.split('\n'), after.split('\n')];
  const start = now.findIndex((line, index) => line !== old[index]);
  const end = now.findLastIndex((line, index) => line !== old[index - now.length + old.length]);
  return now.slice(start, end + 1).join('\n');
}

describe('setting a value', () => {
  test.each<[string, string[], unknown, string]>([
    [
      'where the field is empty keeps the comment beside it',
      ['deprecated'],
      { on: '2026-11-23', reason: { sv: 'Lades ner' } },
      // The line "deprecated: # inte än" above stays as it is.
      `    on: '2026-11-23'
    reason:
      sv: Lades ner`,
    ],
    [
      'in a part of a list finds it by its id, and keeps quotes and comment',
      ['channels', 'telefon', 'value'],
      '116 016',
      "      value: '116 016'   # siffror inom citattecken",
    ],
    [
      'by position does the same',
      ['channels', '0', 'value'],
      '116 016',
      "      value: '116 016'   # siffror inom citattecken",
    ],
    [
      'between braces stays between them',
      ['name', 'en'],
      'The Line, ours',
      "  name: { sv: Jouren, en: 'The Line, ours' }",
    ],
    [
      'that is long folds it, the comment on its first line',
      ['description', 'en'],
      'Support and advice by phone for everybody who needs somebody to talk to, at any time of the day.',
      `    en: >- # kort
      Support and advice by phone for everybody who needs somebody to talk to, at any time of the
      day.`,
    ],
    ['that is short replaces a folded one', ['description', 'sv'], 'Stöd', '    sv: Stöd'],
    [
      'that is missing adds it last in its group, before the comments that follow',
      ['description', 'fi'],
      'Tuki',
      '    fi: Tuki',
    ],
    [
      'below what is missing adds all of it',
      ['channels', 'sms', 'hours', 'text', 'sv'],
      'Dygnet runt',
      `        text:
          sv: Dygnet runt`,
    ],
    [
      'that is a list writes it in brackets',
      ['areaIds'],
      ['17', 'se'],
      "  areaIds: ['17', se] # hela landet",
    ],
    [
      'to unknown writes null',
      ['channels', 'telefon', 'value'],
      null,
      '      value: null   # siffror inom citattecken',
    ],
  ])('%s', (_, path, value, lines) => {
    expect(changedLines(edited(path, value))).toBe(lines);
  });

  test('fills empty braces', () => {
    expect(edited(['name', 'sv'], 'Linjen', 'linjen')).toContain('  name: { sv: Linjen }\n');
  });

  test('that is there already changes nothing', () => {
    expect(edited(['channels', 'telefon', 'free'], 'yes')).toBe(file);
    expect(edited(['description', 'sv'], 'Stöd och råd på telefon.')).toBe(file);
    expect(edited(['areaIds'], ['se'])).toBe(file);
  });

  test('keeps the line ends of Windows', () => {
    const windows = file.replaceAll('\n', '\r\n');
    const value = { on: '2026-11-23', reason: { sv: 'Lades ner' } };
    const after = setValue(windows, { id: 'jouren', path: ['deprecated'], value });
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after).toContain("on: '2026-11-23'\r\n");
  });

  test.each<[Edit, string]>([
    [{ id: 'ingen', path: ['name'], value: 'x' }, 'no such record'],
    [{ id: 'jouren', path: ['channels', 'fax', 'value'], value: 'x' }, 'no part fax'],
    [{ id: 'jouren', path: ['id', 'sv'], value: 'x' }, 'not a group'],
    [{ id: 'jouren', path: ['channels', 'sms'], value: {} }, 'a whole part'],
  ])('says why it cannot: %j', (edit, reason) => {
    expect(() => setValue(file, edit)).toThrow(reason);
  });

  test('refuses what it cannot write without touching the rest', () => {
    const shared = '- id: a\n  name: &n { sv: A }\n  other: *n\n';
    expect(() => setValue(shared, { id: 'a', path: ['other', 'sv'], value: 'B' })).toThrow('alias');
  });
});

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme', maxLength: 140 }),
    fc.constantFrom(
      null,
      true,
      false,
      7,
      '',
      'yes',
      '2026-11-23',
      '0123',
      '- a',
      'a: b',
      '# a',
      "it's",
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('sv', 'en', 'text', 'from'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

test('any value at any place reads back as meant, and every comment and other record stays', () => {
  const paths = [
    ['deprecated'],
    ['description', 'sv'],
    ['description', 'en'],
    ['description', 'uk'],
    ['channels', 'telefon', 'value'],
    ['channels', 'telefon', 'note'],
    ['channels', 'sms', 'hours'],
    ['new'],
  ];
  const comments = file.match(/#.*$/gm)!;
  fc.assert(
    fc.property(fc.constantFrom(...paths), json, (path, value) => {
      const after = edited(path, value);
      const [record, other] = load(after) as unknown[];
      expect(valueAt(record, path)).toEqual(value);
      expect(other).toEqual({ id: 'linjen', name: {} });
      // A comment inside a value goes with the value; those of this file all stand outside.
      for (const comment of comments) expect(after).toContain(comment);
    }),
    { numRuns: 1000 },
  );
});

test('every contact of the real data can be given a verification, and nothing else changes', () => {
  const files = globSync('data/{sweden,varmland,example}/services.yaml');
  expect(files.length).toBeGreaterThan(1);
  for (const path of files) {
    const text = readFileSync(path, 'utf8');
    const services = load(text) as { id: string; channels?: { id: string }[] }[];
    for (const { id, channels = [] } of services)
      for (const channel of channels) {
        const edit = { id, path: ['channels', channel.id, 'verifiedOn'], value: '2026-11-20' };
        const lines = setValue(text, edit).split('\n');
        const before = text.split('\n');
        const added = lines.filter((line) => !before.includes(line));
        expect(lines.length - before.length, `${id} ${channel.id}`).toBeLessThanOrEqual(1);
        expect(added.every((line) => line.trim() === "verifiedOn: '2026-11-20'")).toBe(true);
      }
  }
});

import { load } from 'js-yaml';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addPart } from '../../data/edit/add-part.ts';
import { addRecord } from '../../data/edit/add-record.ts';
import { fieldOrder } from '../../data/edit/field-order.ts';
import { removeValue } from '../../data/edit/remove-value.ts';
import { setValue } from '../../data/edit/set-value.ts';
import { Channel } from '../../data/schema/channel.ts';
import { SupportService } from '../../data/schema/support-service.ts';

const file = `# Tjänster
- id: jouren
  name: { sv: Jouren, en: The Line } # från 2024
  description:
    sv: >-
      Stöd
      och råd.
    en: Support # kort
  # Fråga igen i vår.
  status: active
  channels:
    - id: telefon
      value: '112'
      # Ingen mer är känd.
      sources:
        - title: A # första
          readOn: '2026-01-01'

    - id: sms
      hours:
        text: { sv: Alltid }

# Nästa post
- id: linjen
  channels:
  - id: a
  beforeYouCall: []
`;

/** A service or channel as its file has it. */
interface Written extends Record<string, unknown> {
  id: string;
  channels?: Written[];
}

/** The lines of one text that are not in another. */
function lost(from: string, to: string): string[] {
  const left = to.split('\n');
  return from.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('removing a field', () => {
  test.each<[string, string[], string[], string[]]>([
    ['takes its line', ['channels', 'telefon', 'value'], ["      value: '112'"], []],
    [
      'takes all lines of a folded text',
      ['description', 'sv'],
      ['    sv: >-', '      Stöd', '      och råd.'],
      [],
    ],
    [
      'leaves the comment behind it',
      ['description', 'en'],
      ['    en: Support # kort'],
      ['    # kort'],
    ],
    [
      'between braces takes its comma',
      ['name', 'en'],
      ['  name: { sv: Jouren, en: The Line } # från 2024'],
      ['  name: { sv: Jouren } # från 2024'],
    ],
    [
      'that is first between braces, too',
      ['name', 'sv'],
      ['  name: { sv: Jouren, en: The Line } # från 2024'],
      ['  name: { en: The Line } # från 2024'],
    ],
    [
      'that is first in a part hands on its dash',
      ['channels', 'telefon', 'sources', '0', 'title'],
      ['        - title: A # första'],
      ['        - # första'],
    ],
    [
      'that is a group takes what is in it',
      ['channels', 'sms', 'hours'],
      ['      hours:', '        text: { sv: Alltid }'],
      [],
    ],
    ['that is not there changes nothing', ['validity'], [], []],
  ])('%s', (_, path, gone, come) => {
    const after = removeValue(file, { id: 'jouren', path });
    expect([lost(file, after), lost(after, file)]).toEqual([gone, come]);
  });

  test('is refused when nothing would be left of its group', () => {
    expect(() =>
      removeValue(file, { id: 'jouren', path: ['channels', 'sms', 'hours', 'text', 'sv'] }),
    ).not.toThrow();
    expect(() => removeValue('- id: a\n  b:\n    c: 1\n', { id: 'a', path: ['b', 'c'] })).toThrow(
      'cannot be changed',
    );
  });
});

describe('adding a part to a list', () => {
  test('puts it after the last one, apart from it as the others are', () => {
    const part = {
      id: 'chatt',
      type: 'chat',
      free: 'yes',
      sources: [{ title: 'B', fields: ['type'] }],
    };
    const after = addPart(file, { id: 'jouren', path: ['channels'], part });
    expect(lost(file, after)).toEqual([]);
    expect(after).toContain(`        text: { sv: Alltid }

    - id: chatt
      type: chat
      free: 'yes'
      sources:
        - title: B
          fields: [type]

# Nästa post`);
  });

  test.each<[string, string, string[], string]>([
    [
      'of a part',
      'jouren',
      ['channels', 'telefon', 'sources'],
      "          readOn: '2026-01-01'\n        - title: B\n",
    ],
    ['that is indented as its field', 'linjen', ['channels'], '  - id: a\n  - title: B\n'],
    ['that is empty', 'linjen', ['beforeYouCall'], '  beforeYouCall:\n    - title: B\n'],
    [
      'that is not there',
      'linjen',
      ['sources'],
      '  beforeYouCall: []\n  sources:\n    - title: B\n',
    ],
  ])('%s', (_, id, path, lines) => {
    expect(addPart(file, { id, path, part: { title: 'B' } })).toContain(lines);
  });

  test('keeps the line ends of Windows', () => {
    const after = addPart(file.replaceAll('\n', '\r\n'), {
      id: 'jouren',
      path: ['channels'],
      part: { id: 'b', type: 'web' },
    });
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

test('a field that is missing goes where the other files have it', () => {
  const order = fieldOrder(SupportService);
  const after = setValue(file, {
    id: 'jouren',
    path: ['areaNote'],
    value: { sv: 'Bara länet' },
    order,
  });
  expect(after).toContain('# från 2024\n  areaNote:\n    sv: Bara länet\n  description:');
});

test('a record is added last, after a blank line', () => {
  expect(addRecord('- id: a\n\n\n', { id: 'b', name: { sv: 'B' } })).toBe(
    '- id: a\n\n- id: b\n  name:\n    sv: B\n',
  );
  expect(addRecord('[]\n', { id: 'b' })).toBe('- id: b\n');
  expect(addRecord('- id: a\r\n', { id: 'b' })).toBe('- id: a\r\n\r\n- id: b\r\n');
});

describe('in the real data', () => {
  const files = globSync('data/{sweden,varmland,example}/services.yaml');
  const texts = files.map((path) => readFileSync(path, 'utf8'));

  test('every field of every channel can be removed, and nothing else changes', () => {
    let removed = 0;
    for (const text of texts)
      for (const [position, { id, channels = [] }] of (load(text) as Written[])
        .slice(0, 12)
        .entries())
        for (const [at, channel] of channels.entries())
          for (const field of Object.keys(channel).slice(1)) {
            const after = load(
              removeValue(text, { id, path: ['channels', channel.id, field] }),
            ) as Written[];
            const expected = load(text) as Written[];
            delete expected[position]!.channels![at]![field];
            expect(after).toEqual(expected);
            removed++;
          }
    expect(removed).toBeGreaterThan(300);
  });

  test('every service can be given another channel, and its channels another field in its place', () => {
    const order = fieldOrder(Channel);
    for (const text of texts)
      for (const { id, channels } of (load(text) as Written[]).filter(
        (one) => one.channels?.length,
      )) {
        const added = addPart(text, { id, path: ['channels'], part: { id: 'ny', type: 'web' } });
        expect(lost(text, added)).toEqual([]);
        for (const channel of channels ?? []) {
          const path = ['channels', channel.id, 'verifiedByRole'];
          const lines = lost(setValue(text, { id, path, value: 'jourhavande', order }), text);
          expect(lines.map((line) => line.trim())).toEqual(['verifiedByRole: jourhavande']);
        }
      }
  });
});

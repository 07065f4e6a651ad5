import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginRecord, beginRegion, type Beginning } from '../../data/starter/begin.ts';
import { TestRegion } from './fixture/region.ts';

/** What an editor writes for each field that a starter leaves empty. */
const answers: Record<string, string> = {
  id: "'17'",
  sv: 'Ny',
  en: 'New',
  list: 'exposed',
  kind: 'helpline',
  audiences: '[women]',
  level: 'county',
  officialName: 'Prov län',
  areaId: "'17'",
  title: 'Sida',
  readOn: "'2026-11-20'",
  readIn: 'live-page',
  confidence: 'A',
  type: 'phone',
  value: '020-50 50 50',
  searchedOn: "'2026-11-20'",
  from: "'2026'",
  to: "'2029'",
};
/** Fields that may stay empty, because unknown is an answer. */
const mayBeEmpty = ['value', 'from', 'to'];

/** A starter as an editor leaves it. */
function fill(text: string, kind: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const [, name = ''] = /^ *(?:- )?(\w+):$/.exec(line) ?? [];
      const below =
        lines.slice(at + 1).find((next) => next.trim() !== '' && !next.trim().startsWith('#')) ??
        '';
      const isGroup = indentOf(below) > indentOf(line);
      if (name === '' || isGroup) return line;
      if (name === 'kind') return `${line} ${kind}`;
      if (name === 'level' && kind === 'plan') return `${line} partial`;
      return `${line} ${answers[name]}`;
    })
    .join('\n');
}

function indentOf(line: string): number {
  return /^ *(- )?/.exec(line)![0].length;
}

/** Lines, from 1, with an empty field that must be filled in. */
function emptyLines(text: string): number[] {
  const filled = fill(text, 'x').split('\n');
  return text.split('\n').flatMap((line, at) => {
    const name = /(\w+):$/.exec(line)?.[1] ?? '';
    return line !== filled[at] && !mayBeEmpty.includes(name) ? [at + 1] : [];
  });
}

const kinds: [Beginning, string, string][] = [
  ['service', 'services.yaml', 'helpline'],
  ['organization', 'organizations.yaml', 'association'],
  ['plan', 'plans.yaml', 'plan'],
];

describe.each(['sv', 'en'] as const)('in %s, a new', (language) => {
  test.each(kinds)(
    '%s is pointed at line by line, and right once filled in',
    (what, file, kind) => {
      const region = new TestRegion();
      const before = readFileSync(region.path(file), 'utf8');
      beginRecord(region.root, 'prov', what, { id: 'ny' }, language);
      const text = readFileSync(region.path(file), 'utf8');
      expect(text.startsWith(before.trimEnd())).toBe(true);

      const found = region.load().findings;
      expect(found.every((finding) => finding.file.endsWith(file))).toBe(true);
      expect(found.map(({ line }) => line)).toEqual(emptyLines(text));
      region.write(file, fill(text, kind));
      expect(region.sentences()).toEqual([]);
    },
  );

  test('region is, too', () => {
    const region = new TestRegion();
    beginRegion(region.root, 'ny', language);
    const files = ['areas.yaml', 'region.yaml'];
    const texts = files.map((file) => readFileSync(join(region.root, 'ny', file), 'utf8'));
    const found = region.load().findings;
    expect(found.map(({ file, line }) => `${file.split('/').at(-1)} ${line}`)).toEqual(
      files.flatMap((file, at) => emptyLines(texts[at]!).map((line) => `${file} ${line}`)),
    );
    for (const [at, file] of files.entries())
      region.write(
        `../ny/${file}`,
        fill(texts[at]!, 'county')
          .replace("id: '17'", "id: '20'")
          .replace("areaId: '17'", "areaId: '20'"),
      );
    expect(region.sentences()).toEqual([]);
  });
});

test('what is optional can be had by removing its #', () => {
  const region = new TestRegion();
  beginRecord(region.root, 'prov', 'service', { id: 'ny' }, 'sv');
  const text = readFileSync(region.path('services.yaml'), 'utf8');
  const enabled = fill(text, 'helpline')
    .replace('  #minimumAge:', '  minimumAge: 18')
    .replace('  #description:\n  #  sv:\n  #  en:', '  description:\n    sv: Stöd\n    en: Support')
    .replace('      #free:', "      free: 'yes'");
  region.write('services.yaml', enabled);
  expect(region.sentences()).toEqual([]);
  const added = region.load().dataset['support-services'].find(({ id }) => id === 'ny')!;
  expect(added).toMatchObject({
    minimumAge: 18,
    description: { en: 'Support' },
    channels: [{ free: 'yes' }],
  });
});

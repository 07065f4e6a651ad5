import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { locate } from '../../data/locate.ts';
import { parseRecords } from '../../data/read/yaml.ts';

/** Far longer than what is read at once. */
const records = Array.from({ length: 4000 }, (_, number) =>
  [`- id: record-${number}`, '  text: >-', '    Ett år – två.', `  number: '${number}'`].join('\n'),
);
const read = (lines: readonly string[]) => {
  const file = { name: 'long.yaml', text: lines.join('\n') + '\n' };
  const { items, problems } = parseRecords(file);
  return { values: items.map(({ value }) => value), findings: locate(problems) };
};

describe('a file too long to be read at once', () => {
  test('holds the same records as if it had been', () => {
    const lines = ['# Stöd', ...records];
    expect(read(lines)).toEqual({ values: load(lines.join('\n')), findings: [] });
  });

  test('has its mistakes on the lines where they are, and loses only that record', () => {
    const { values, findings } = read(records.with(3000, '- id: broken\n  text: "open\n'));
    expect(findings.map(({ line, code }) => [line, code])).toEqual([[3000 * 4 + 2, 'yaml-quote']]);
    expect(values).toHaveLength(4000);
    expect(values[3999]).toMatchObject({ id: 'record-3999' });
  });

  test('may use far down what was named at its beginning', () => {
    const lines = ['- &first', '  id: first', ...records, '- same: *first'];
    expect(read(lines).values.at(-1)).toEqual({ same: { id: 'first' } });
  });

  test('is no list of records when it is a group that holds one', () => {
    expect(read(['records:', ...records]).findings.map(({ code }) => code)).toEqual(['not-a-list']);
  });
});

import fc from 'fast-check';
import { load } from 'js-yaml';
import { join } from 'node:path';
import { stringify, type ToStringOptions } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnNamed, type FieldColumn } from '../../data/contacts/columns.ts';
import { contactsSheet } from '../../data/contacts/export.ts';
import { readContacts } from '../../data/contacts/import.ts';
import { contactsLayout } from '../../data/contacts/layout.ts';
import { weeklyCodec } from '../../data/contacts/weekly.ts';
import { applyEdits } from '../../data/edit/edits.ts';
import { placedRecords, type PlacedRecord } from '../../data/edit/places.ts';
import { Channel } from '../../data/schema/channel.ts';
import { SupportService } from '../../data/schema/support-service.ts';
import type { Grid } from '../../data/spreadsheet/cell.ts';
import { readCsv } from '../../data/spreadsheet/read-csv.ts';
import { readXlsx } from '../../data/spreadsheet/read-xlsx.ts';
import { tableIn } from '../../data/spreadsheet/table.ts';
import { csvOf, xlsxOf, type WrittenSheet } from '../../data/spreadsheet/write.ts';
import { anyOf, anyText } from './arbitrary.ts';

/** A service as its file has it. */
interface Written extends Record<string, unknown> {
  id: string;
  channels?: Written[];
}

const regions = [{ id: 'prov', fictional: false }];
const path = '/prov/services.yaml';
const data = join(import.meta.dirname, '../../data');

function written(text: string): Written[] {
  return load(text) as Written[];
}

function placed(text: string): PlacedRecord[] {
  const file = { name: 'services.yaml', text };
  const place = { collection: 'support-services', region: 'prov', path, file } as const;
  return written(text).map((value, position) => ({ ...place, id: value.id, position, value }));
}

function imported(grid: Grid, services: PlacedRecord[]) {
  const found = tableIn(grid, contactsLayout, 'contacts.csv');
  if (!found) throw new Error('no headings');
  const { changes, additions, findings } = readContacts(found.table, services, regions);
  return { changes, additions, findings: [...found.findings, ...findings] };
}

const asCsv = (sheet: WrittenSheet) => readCsv(Buffer.from(csvOf(sheet)))!;
const asXlsx = async (sheet: WrittenSheet) => (await readXlsx(await xlsxOf([sheet])))![0]!;

const idOf = (part: unknown) => (part as Written).id;
const anyChannel = anyOf(Channel, {
  value: fc.constantFrom('020-50 50 50', '116 016', '112', 'https://a.example/'),
});
const anyService = anyOf(SupportService, {
  channels: fc.uniqueArray(anyChannel, { maxLength: 3, selector: idOf }),
});

/** Records as different people would write them, with comments here and there. */
const anyFile = fc
  .record({
    services: fc.uniqueArray(anyService, { minLength: 1, maxLength: 3, selector: idOf }),
    style: fc.record<ToStringOptions>({
      singleQuote: fc.boolean(),
      lineWidth: fc.constantFrom(0, 40, 100),
      indentSeq: fc.boolean(),
      defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'),
    }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ services, style, lineEnd }) => {
    const records = services.map((service) => `# om posten\n${stringify([service], style)}`);
    return (records.join('\n') + '# slut\n').replaceAll('\n', lineEnd);
  });

describe('a sheet of contacts that nobody edited', () => {
  test(
    'changes nothing, whatever the records say and however they are written',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyFile, async (text) => {
          const services = placed(text);
          const sheet = contactsSheet(services, 'Kontakter');
          for (const grid of [asCsv(sheet), await asXlsx(sheet)]) {
            expect(imported(grid, services)).toEqual({
              changes: new Map(),
              additions: [],
              findings: [],
            });
          }
        }),
        { numRuns: 100, endOnFailure: true },
      );
    },
  );

  test('changes nothing in the real data and in the fictional county', async () => {
    const services = placedRecords(data).filter(
      ({ collection }) => collection === 'support-services',
    );
    expect(services.length).toBeGreaterThan(60);
    const sheet = contactsSheet(services, 'Kontakter');
    for (const grid of [asCsv(sheet), await asXlsx(sheet)]) {
      const { changes, findings } = imported(grid, services);
      expect([findings, [...changes.keys()]]).toEqual([[], []]);
    }
  });

  test('holds every field of every service and channel, besides sources and conflicts', () => {
    const services = placedRecords(data).filter(
      ({ collection }) => collection === 'support-services',
    );
    const sheet = contactsSheet(services, 'Kontakter');
    const texts = new Set(sheet.rows.flat());
    const lost: string[] = [];
    const isThere = (value: string) =>
      [...texts].some((text) => text === value || text.split('; ').includes(value));
    const look = (value: unknown, path: string): void => {
      const name = path.split('.').at(-1);
      if (value === null || name === 'sources' || name === 'conflicts') return;
      if (name === 'weekly') expect(texts).toContain(weeklyCodec.toText(value));
      else if (typeof value === 'object')
        for (const [key, part] of Object.entries(value))
          look(part, Array.isArray(value) ? path : `${path}.${key}`);
      else if (!isThere(typeof value === 'string' ? value.trim() : JSON.stringify(value)))
        lost.push(path);
    };
    for (const { id, value } of services) look(value, id);
    expect(lost).toEqual([]);
  });
});

/** Another value for a column, as an editor writes it and as the data then say it. */
function anyEdit({ name, path, schema }: FieldColumn): fc.Arbitrary<Edit> {
  const same = <Value>(values: fc.Arbitrary<Value>) =>
    values.map((value): Edit => ({ text: String(value), value }));
  if (name === 'channel.value') return same(fc.constantFrom('020-80 80 80', '054-12 34 56'));
  if (name === 'channel.hours.weekly') return fc.constant(editedHours);
  if (['audiences', 'areaIds', 'languages'].includes(String(path.at(-1))))
    return fc.constant({ text: 'women; men', value: ['women', 'men'] });
  if (/On$|^deprecated.on$|valid/.test(name))
    return fc.constant({ text: '23.11.2026', value: '2026-11-23' });
  if (schema instanceof z.ZodEnum) return same(fc.constantFrom(...schema.options));
  if (schema instanceof z.ZodBoolean) return same(fc.boolean());
  if (schema instanceof z.ZodNumber) return same(fc.nat(99));
  return same(anyText);
}

interface Edit {
  text: string;
  value: unknown;
}

const editedHours: Edit = {
  text: 'mo-we 8.00–12.00',
  value: [{ days: ['mo', 'tu', 'we'], opens: '08:00', closes: '12:00' }],
};

test(
  'an edit in any cell is what the file says afterwards, and nothing else of it has changed',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.nat(), fc.gen(), (text, rowSeed, columnSeed, gen) => {
        const services = placed(text);
        const sheet = contactsSheet(services, 'Kontakter');
        const grid = asCsv(sheet);
        const at = 1 + (rowSeed % sheet.rows.length);
        const row = grid.rows[at]!;
        const hasChannel = sheet.rows[at - 1]![2] !== '';
        const editable = sheet.columns.flatMap(({ heading }, position) => {
          const column = columnNamed(heading);
          if (!column || column.owner === 'source' || (column.owner === 'channel' && !hasChannel))
            return [];
          // Parts of a group that is not there yet are another test.
          return row[position]!.text === '' ? [] : [{ column, position }];
        });
        fc.pre(editable.length > 0);
        const { column, position } = editable[columnSeed % editable.length]!;
        const edit = gen(() => anyEdit(column));
        row[position] = { text: edit.text.trim(), kind: 'text' };

        const { changes, findings } = imported(grid, services);
        const blamed = findings.filter(({ code }) => code !== 'sheet-still-verified');
        expect(blamed).toEqual([]);
        const after = applyEdits('/', { changes, additions: [] }).get(path) ?? text;
        const service = services.findIndex(({ id }) => id === row[0]!.text);
        const expected = written(text);
        const ofService = expected[service]!;
        let group: Written | undefined = ofService;
        if (column.owner === 'channel')
          group = ofService.channels!.find(({ id }) => id === row[2]!.text);
        for (const step of column.path.slice(0, -1)) group = group![step] as Written;
        group![column.path.at(-1)!] = edit.value;
        expect(load(after)).toEqual(expected);
        expect(after.match(/# om posten|# slut/g)).toEqual(text.match(/# om posten|# slut/g));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  },
);

test(
  'what is written in a cell, or taken out of it, is what the next sheet has there',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.nat(), fc.gen(), (text, rowSeed, columnSeed, gen) => {
        const services = placed(text);
        const sheet = contactsSheet(services, 'Kontakter');
        const grid = asCsv(sheet);
        const at = rowSeed % sheet.rows.length;
        const hasChannel = sheet.rows[at]![2] !== '';
        const editable = sheet.columns.flatMap(({ heading }, position) => {
          const column = columnNamed(heading);
          const isElsewhere =
            column?.owner === 'source' || (column?.owner === 'channel' && !hasChannel);
          // Parts of a list have numbers, which move up when one of them goes.
          const isPart =
            column?.path.includes(0) || column?.path.some((step) => typeof step === 'number');
          return column && !isElsewhere && !isPart ? [{ column, position }] : [];
        });
        const { column, position } = editable[columnSeed % editable.length]!;
        const { text: typed, value } = gen(() =>
          fc.oneof(fc.constant({ text: '', value: undefined }), anyEdit(column)),
        );
        grid.rows[at + 1]![position] = { text: typed.trim(), kind: 'text' };

        const { changes } = imported(grid, services);
        const after = applyEdits('/', { changes, additions: [] }).get(path) ?? text;
        const next = contactsSheet(placed(after), 'Kontakter');
        const [id, , channel] = sheet.rows[at]!;
        const expected = value === undefined ? '' : column.codec.toText(value);
        for (const [index, before] of sheet.rows.entries()) {
          const isOwner =
            column.owner === 'service'
              ? before[0] === id
              : before[0] === id && before[2] === channel;
          const { [column.name]: old, ...others } = cells(sheet, index);
          const now = isOwner ? expected : (old ?? '');
          expect(cells(next, index)).toEqual(
            now === '' ? others : { ...others, [column.name]: now },
          );
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  },
);

/** A row of a sheet by heading, without its mark and what is empty. */
function cells({ columns, rows }: WrittenSheet, row: number): Record<string, string> {
  const entries = columns.map(({ heading }, position) => [heading, rows[row]![position]!] as const);
  return Object.fromEntries(
    entries.filter(([heading, text]) => heading !== 'stamp' && text !== ''),
  );
}

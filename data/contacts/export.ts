import type { PlacedRecord } from '../edit/places.ts';
import { groupsIn, type Loose } from '../loose.ts';
import type { WrittenColumn, WrittenSheet } from '../spreadsheet/write.ts';
import { cellText, columnsFor, type FieldColumn } from './columns.ts';
import { stampOf } from './stamp.ts';

/** What an editor looks at most stands first; everything else follows in the order of the schema. */
const foremost = [
  'id',
  'name.sv',
  'channel.id',
  'channel.type',
  'channel.value',
  'channel.hours.text.sv',
  'channel.verifiedOn',
  'channel.verifiedByRole',
];
const frozenColumns = 3;

/** One row of a sheet: a service and one of its channels. */
interface ContactRow {
  record: PlacedRecord;
  channel: Loose | undefined;
}

/**
 * All fields of services as a sheet with one row for each channel; a service without channels has one
 * row, too. Sources and conflicts stay in the files: the columns for a source are there to add one.
 */
export function contactsSheet(records: readonly PlacedRecord[], name: string): WrittenSheet {
  const fields = columnsFor(records.map(({ value }) => value));
  const names = inOrder([
    'id',
    'channel.id',
    ...fields.map((field) => field.name),
    'region',
    'stamp',
  ]);
  const byName = new Map(fields.map((field) => [field.name, field]));
  const rows = records.flatMap(rowsOf);
  return {
    name,
    columns: names.map((heading) => written(heading, byName.get(heading))),
    rows: rows.map((row) => names.map((heading) => contentOf(row, heading, byName.get(heading)))),
    frozenColumns,
  };
}

function rowsOf(record: PlacedRecord): ContactRow[] {
  const channels = groupsIn(record.value['channels']).map(({ group }) => group);
  return channels.length === 0
    ? [{ record, channel: undefined }]
    : channels.map((channel) => ({ record, channel }));
}

function contentOf({ record, channel }: ContactRow, heading: string, field?: FieldColumn): string {
  if (heading === 'id') return record.id;
  if (heading === 'channel.id') return idOf(channel);
  if (heading === 'region') return record.region;
  if (heading === 'stamp') return stampOf(record.value, channel);
  if (!field || field.owner === 'source') return '';
  return cellText(field, field.owner === 'service' ? record.value : channel);
}

function inOrder(names: readonly string[]): string[] {
  return [...foremost, ...names.filter((name) => !foremost.includes(name))];
}

function written(heading: string, field: FieldColumn | undefined): WrittenColumn {
  const isLong = /note|text|description|beforeYouCall|name/i.test(heading);
  const width = isLong ? 32 : Math.max(12, Math.min(20, heading.length + 2));
  return { heading, width, ...(field && { choices: field.codec.choices }) };
}

function idOf(channel: Loose | undefined): string {
  return typeof channel?.['id'] === 'string' ? channel['id'] : '';
}

import type { Entry } from '../entry.ts';
import type { Finding } from '../findings.ts';
import { groupsIn, isLoose } from '../loose.ts';
import { atCell, type CellFinding } from '../spreadsheet/finding.ts';
import { textOf, type Table, type TableRow } from '../spreadsheet/table.ts';
import { channelIdOf } from './context.ts';

const inChannel = /^channels\[(\d+)\]\.?/;

/**
 * Says of something wrong with the data, as they would be, in which cell it was written; null when it
 * was not written in this sheet.
 */
export function findingInContacts(
  finding: Finding,
  table: Table,
  rows: readonly TableRow[],
  after: readonly Entry[],
): CellFinding | null {
  const position = inChannel.exec(finding.field)?.[1];
  const channel = position === undefined ? undefined : channelAt(after, finding, Number(position));
  const row = rows.find((some) => channel === undefined || channelIdOf(some) === channel);
  if (!row) return null;
  const heading = headingOf(finding.field);
  // The rows of a service all say what it is; the one that says this is meant.
  const { value } = finding;
  const saying = rows.find((some) => {
    const text = textOf(some, heading);
    return typeof value === 'string' ? text.includes(value) : text === '';
  });
  const place = table.place(
    channel === undefined ? (saying ?? row) : row,
    nearestColumn(table, heading),
  );
  // The fields of sources that are there are in the file; in the sheet, one can add another.
  const isUnsourced = finding.code === 'unsourced' && channel !== undefined;
  return atCell(place, isUnsourced ? { ...finding, code: 'sheet-unsourced' } : finding);
}

/** Id of the channel of a service at a position, as the data would be. */
export function channelAt(after: readonly Entry[], { record }: Finding, position: number): string {
  const entry = after.find(
    ({ collection, value }) =>
      collection === 'support-services' && isLoose(value) && value['id'] === record,
  );
  const channels = isLoose(entry?.value) ? groupsIn(entry.value['channels']) : [];
  const id = channels.find((channel) => channel.position === position)?.group['id'];
  return typeof id === 'string' ? id : '';
}

/** `channels[0].sources[1].readOn` is in the column `source.readOn`, `beforeYouCall[0].sv` in `beforeYouCall.1.sv`. */
function headingOf(field: string): string {
  return field
    .replace(inChannel, 'channel.')
    .replace(/^(channel\.)?sources\[\d+\]/, 'source')
    .replace(/weekly\[.*/, 'weekly')
    .replace(/\[\d+\]$/, '')
    .replace(/\[(\d+)\]/g, (_, part) => `.${Number(part) + 1}`);
}

/** A group has no column of its own: the first of its fields. */
function nearestColumn(table: Table, heading: string): string {
  const { columns } = table;
  const within = columns.find((name) => name === heading || name.startsWith(`${heading}.`));
  return within ?? columns.find((name) => heading.startsWith(name)) ?? 'id';
}

import { inOrder } from '../edit/field-order.ts';
import type { Loose } from '../loose.ts';
import { Channel } from '../schema/channel.ts';
import { Source } from '../schema/source.ts';
import type { CellFinding } from '../spreadsheet/finding.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import { withEdits } from './field-changes.ts';
import { channelIdOf, type ImportContext } from './context.ts';
import { readCells } from './read-cells.ts';

/** The source a row adds; undefined when the columns for it are empty. */
export function newSource(
  { table, columns }: ImportContext,
  row: TableRow,
  record: string,
): { source: Loose | undefined; findings: CellFinding[] } {
  const { edits, findings } = readCells(table, row, columns.source, {}, record);
  const source = edits.length > 0 ? inOrder(withEdits({}, edits, Source), Source) : undefined;
  return { source, findings };
}

/** The channel a row adds, on the word of a source. It is as sure as that, unless the row says else. */
export function newChannel(
  { table, columns }: ImportContext,
  row: TableRow,
  record: string,
  source: Loose,
): { channel: Loose; findings: CellFinding[] } {
  const { edits, findings } = readCells(table, row, columns.channel, {}, record);
  const channel = {
    id: channelIdOf(row),
    confidence: source['confidence'],
    ...withEdits({}, edits, Channel),
    sources: [source],
  };
  return { channel: inOrder(channel, Channel), findings };
}

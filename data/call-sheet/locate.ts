import type { Entry } from '../entry.ts';
import type { Finding } from '../findings.ts';
import { channelAt } from '../contacts/locate.ts';
import { atCell, type CellFinding } from '../spreadsheet/finding.ts';
import { textOf, type Table, type TableRow } from '../spreadsheet/table.ts';
import type { CallColumn } from './text.ts';

/** Where in the call sheet each field of a channel comes from; the others follow from the day. */
const columns: Readonly<Record<string, CallColumn>> = {
  value: 'newNumber',
  hours: 'hours',
  verifiedByRole: 'role',
};

/** Says of something wrong with the data, as they would be, in which cell of a call sheet it was written. */
export function findingInCalls(
  finding: Finding,
  table: Table,
  rows: readonly TableRow[],
  after: readonly Entry[],
): CellFinding | null {
  const [, position, field = ''] = /^channels\[(\d+)\]\.?(\w*)/.exec(finding.field) ?? [];
  if (position === undefined) return null;
  const id = channelAt(after, finding, Number(position));
  const row = rows.find((some) => textOf(some, 'channel') === id);
  if (!row || textOf(row, 'day') === '') return null;
  return atCell(table.place(row, columns[field] ?? 'day'), finding);
}

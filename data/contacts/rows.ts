import { cellName } from '../spreadsheet/cell.ts';
import { cellFinding, type CellFinding } from '../spreadsheet/finding.ts';
import { textOf, type Table, type TableRow } from '../spreadsheet/table.ts';
import type { CellEdit } from './read-cells.ts';
import { flawAt } from './read-cells.ts';

/** The rows by the id of their service. What is about nothing, or the second about the same, is left out. */
export function rowsByService(table: Table): {
  rows: Map<string, TableRow[]>;
  findings: CellFinding[];
} {
  const findings: CellFinding[] = [];
  const seen = new Map<string, TableRow>();
  const rows = table.rows.filter((row) => {
    const [id, channel] = [textOf(row, 'id'), textOf(row, 'channel.id')];
    const place = table.place(row, id === '' ? 'id' : 'channel.id');
    if (id === '' || (channel === '' && saysOfChannel(row))) {
      findings.push(
        cellFinding(place, '', { code: id === '' ? 'sheet-no-id' : 'sheet-no-channel' }),
      );
      return false;
    }
    const key = `${id} ${channel}`;
    const first = seen.get(key);
    seen.set(key, first ?? row);
    if (first) {
      const expected = cellName(first.at, 0).slice(1);
      findings.push(
        cellFinding(table.place(row, 'id'), key, { code: 'sheet-row-twice', expected }),
      );
    }
    return !first;
  });
  return { rows: Map.groupBy(rows, (row) => textOf(row, 'id')), findings };
}

function saysOfChannel({ cells }: TableRow): boolean {
  return [...cells].some(([name, { text }]) => name.startsWith('channel.') && text !== '');
}

/**
 * One edit for each field of a service, of the rows of all its channels. A row in which the field was
 * left as it is does not contradict one in which it was changed.
 */
export function merged(
  edits: readonly CellEdit[],
  table: Table,
  record: string,
): { edits: CellEdit[]; findings: CellFinding[] } {
  const first = new Map<string, CellEdit>();
  const findings: CellFinding[] = [];
  for (const edit of edits) {
    const { column, row } = edit;
    const other = first.get(column.name);
    first.set(column.name, other ?? edit);
    if (!other || textOf(other.row, column.name) === textOf(row, column.name)) continue;
    const flaw = {
      code: 'sheet-contradiction' as const,
      expected: table.place(other.row, column.name),
    };
    const place = table.place(row, column.name);
    findings.push(flawAt(place, record, column, textOf(row, column.name), flaw));
  }
  return { edits: [...first.values()], findings };
}

import { isDeepStrictEqual } from 'node:util';
import { withoutGaps, type CellFinding, type CellFlaw } from '../spreadsheet/finding.ts';
import { comparable, type Cell } from '../spreadsheet/cell.ts';
import type { Table, TableRow } from '../spreadsheet/table.ts';
import type { Reading } from './codec.ts';
import { cellText, valueAt, type FieldColumn } from './columns.ts';
import type { FieldEdit } from './field-changes.ts';
import { isSameNumber, lostZero } from './phone.ts';

/** An edit, and the row it stands in. */
export interface CellEdit extends FieldEdit {
  row: TableRow;
}

/** What the cells of a row say of an owner, where it is something else than the data say. */
export function readCells(
  table: Table,
  row: TableRow,
  columns: readonly FieldColumn[],
  owner: unknown,
  record: string,
): { edits: CellEdit[]; findings: CellFinding[] } {
  const edits: CellEdit[] = [];
  const findings: CellFinding[] = [];
  for (const column of columns) {
    const cell = row.cells.get(column.name);
    if (!cell || isUnchanged(cell, column, owner)) continue;
    const reading = readingOf(cell, column);
    if ('code' in reading)
      findings.push(flawAt(table.place(row, column.name), record, column, cell.text, reading));
    else if (!isDeepStrictEqual(reading.value, valueAt(owner, column.path) ?? undefined))
      edits.push({ column, row, value: reading.value });
  }
  return { edits, findings };
}

/** A finding about the cell of a field. */
export function flawAt(
  cell: string,
  record: string,
  { name }: Pick<FieldColumn, 'name'>,
  value: unknown,
  flaw: CellFlaw,
): CellFinding {
  return { cell, record, field: name, value, code: flaw.code, ...withoutGaps(flaw) };
}

function isUnchanged({ text, kind }: Cell, column: FieldColumn, owner: unknown): boolean {
  const known = comparable(cellText(column, owner));
  if (text === known || isSameNumber(text, known)) return true;
  // Programs know no months, only their first days.
  return kind === 'date' && text === `${known}-01`;
}

function readingOf(cell: Cell, column: FieldColumn): Reading {
  if (cell.trouble) return { code: cell.trouble === 'formula' ? 'sheet-formula' : 'sheet-error' };
  if (cell.text === '') return { value: undefined };
  const zero = column.name === 'channel.value' ? lostZero(cell.text) : null;
  return zero ?? column.codec.fromCell(cell);
}

import type { Sheet } from 'hucre';
import { cell, type Cell, type Grid } from './cell.ts';
import { asWritten } from './harmless.ts';

/** Reads every sheet of an Excel workbook. Null: it is none, or it is locked with a password. */
export async function readXlsx(bytes: Uint8Array): Promise<Grid[] | null> {
  // Loaded when there is a workbook to read: no other command has to wait for it.
  const { HucreError } = await import('hucre');
  const { readXlsx: read } = await import('hucre/xlsx');
  try {
    const { sheets } = await read(bytes);
    return sheets.map(gridOf);
  } catch (error) {
    if (error instanceof HucreError) return null;
    throw error;
  }
}

function gridOf({ rows, cells, merges = [] }: Sheet): Grid {
  return {
    rows: rows.map((row, rowAt) =>
      row.map((value, columnAt) => {
        const known = cells?.get(`${rowAt},${columnAt}`);
        const found = cellOf(value);
        return known?.formula === undefined ? found : { ...found, trouble: 'formula' };
      }),
    ),
    merges,
  };
}

function cellOf(value: Sheet['rows'][number][number]): Cell {
  if (value === null) return cell('');
  if (value instanceof Date) return cell(value.toISOString().slice(0, 10), 'date');
  if (typeof value === 'string') return cell(asWritten(value));
  return cell(String(value), typeof value === 'number' ? 'number' : 'boolean');
}

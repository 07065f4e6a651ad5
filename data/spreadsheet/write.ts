import { stringify } from 'csv-stringify/sync';
import type { CellStyle } from 'hucre/xlsx';
import { cellName } from './cell.ts';
import { harmless } from './harmless.ts';

/** A column to write: its heading, how wide, and what may be chosen in it. */
export interface WrittenColumn {
  heading: string;
  /** In characters. */
  width: number;
  choices?: readonly string[];
}

export interface WrittenSheet {
  name: string;
  columns: readonly WrittenColumn[];
  rows: readonly (readonly string[])[];
  /** Columns that stay in sight when one scrolls to the right. */
  frozenColumns: number;
}

/** Excel takes a list of choices up to this length only. */
const longestChoices = 250;
/** Rows below the last one that choices are offered in, too. */
const spareRows = 200;

const asText: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const asHeading: CellStyle = { ...asText, font: { bold: true } };

/**
 * A sheet as CSV that Excel opens with columns and letters right on a Swedish computer: semicolons,
 * UTF-8 with BOM, Windows line ends.
 */
export function csvOf({ columns, rows }: WrittenSheet): string {
  const harmlessRows = [headings(columns), ...rows].map((row) => row.map(harmless));
  return stringify(harmlessRows, { delimiter: ';', bom: true, record_delimiter: 'windows' });
}

/** An Excel workbook. Every cell is text, so that no program eats a leading zero or makes up a date. */
export async function xlsxOf(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  // Loaded when there is a workbook to write: no other command has to wait for it.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map(({ name, columns, rows, frozenColumns }) => ({
      name,
      columns: columns.map(({ width }) => ({ width, style: asText })),
      rows: [headings(columns), ...rows].map((row) => row.map(stored)),
      cells: new Map(columns.map((_, position) => [`0,${position}`, { style: asHeading }])),
      freezePane: { rows: 1, columns: frozenColumns },
      autoFilter: { range: `A1:${cellName(rows.length, columns.length - 1)}` },
      dataValidations: columns.flatMap(({ choices = [] }, position) => {
        if (choices.length === 0 || choices.join(',').length > longestChoices) return [];
        const range = `${cellName(1, position)}:${cellName(rows.length + spareRows, position)}`;
        return [{ type: 'list' as const, values: [...choices], range, allowBlank: true }];
      }),
      pageSetup: {
        paperSize: 'a4' as const,
        orientation: 'landscape' as const,
        fitToPage: true,
        fitToWidth: 1,
        printTitlesRow: '$1:$1',
      },
    })),
  });
}

function headings(columns: readonly WrittenColumn[]): string[] {
  return columns.map(({ heading }) => heading);
}

/** In the file format `_x0041_` stands for a character, so an underscore that only looks like it is escaped. */
function stored(text: string): string | null {
  if (text === '') return null;
  return harmless(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

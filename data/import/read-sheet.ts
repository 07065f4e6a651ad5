import { callLayout } from '../call-sheet/sheet.ts';
import { contactsLayout } from '../contacts/layout.ts';
import type { Grid } from '../spreadsheet/cell.ts';
import { cellFinding, type CellFinding } from '../spreadsheet/finding.ts';
import { readCsv } from '../spreadsheet/read-csv.ts';
import { readXlsx } from '../spreadsheet/read-xlsx.ts';
import { tableIn, type Layout, type Table } from '../spreadsheet/table.ts';

/** What kinds of sheet can be imported, each recognized by its headings. */
const layouts = { calls: callLayout, contacts: contactsLayout } satisfies Record<string, Layout>;
export type SheetKind = keyof typeof layouts;

export type SheetReading =
  | { kind: SheetKind; table: Table; findings: CellFinding[] }
  | { kind: null; findings: CellFinding[] };

/** Reads a CSV file or an Excel workbook, by what is in it and not by its name. */
export async function readSheet(bytes: Uint8Array, file: string): Promise<SheetReading> {
  // "PK": an Excel workbook is a ZIP archive.
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const grids = isWorkbook ? await readXlsx(bytes) : asText(bytes);
  if (!grids) {
    const code = isWorkbook || isBinary(bytes) ? 'sheet-form' : 'sheet-quote';
    return { kind: null, findings: [cellFinding(file, null, { code })] };
  }
  for (const [kind, layout] of Object.entries(layouts) as [SheetKind, Layout][])
    for (const grid of grids) {
      const found = tableIn(grid, layout, file);
      if (found) return { kind, ...found };
    }
  return { kind: null, findings: [cellFinding(file, null, { code: 'sheet-headings' })] };
}

function asText(bytes: Uint8Array): Grid[] | null {
  const grid = isBinary(bytes) ? null : readCsv(bytes);
  return grid && [grid];
}

/** Old Excel files, PDFs and pictures: text in UTF-8 or Windows-1252 holds no zero bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.includes(0);
}

/** Why the content of a cell cannot be taken for what somebody wrote there. */
export type CellTrouble = 'formula' | 'cell-error';

/** A cell as a spreadsheet program left it. */
export interface Cell {
  /** Without the spaces around it, lines ended by \n. Dates are YYYY-MM-DD. Empty: nothing there. */
  text: string;
  /** What the program takes it for; a CSV file has text only. */
  kind: 'text' | 'number' | 'date' | 'boolean';
  trouble?: CellTrouble;
}

/** Cells that were made one. Rows and columns count from 0; the last ones are in it. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** All cells of a sheet, from its first row and column on. */
export interface Grid {
  rows: Cell[][];
  merges: Merge[];
}

/** `#REF!` and its like in English and Swedish programs, and `####` where a column was too narrow. */
const errorText = /^#(#+|N\/A|[A-ZÅÄÖ/0]+[!?])$/;

export function cell(raw: string, kind: Cell['kind'] = 'text'): Cell {
  const text = comparable(raw);
  return { text, kind, ...(errorText.test(text) && { trouble: 'cell-error' as const }) };
}

/** A text as it is compared: programs change line ends, and nobody sees the spaces around a text. */
export function comparable(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** How spreadsheet programs call a cell: D14. Row and column count from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

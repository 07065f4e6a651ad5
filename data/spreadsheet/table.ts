import { nearest } from '../suggest.ts';
import { cell as cellOf, cellName, type Cell, type Grid, type Merge } from './cell.ts';
import { cellFinding, type CellFinding } from './finding.ts';

/** How a sheet is recognized, and what its headings stand for. */
export interface Layout {
  /** The column a heading stands for, or undefined. */
  columnOf: (heading: string) => string | undefined;
  /** Columns without which it is another sheet. */
  required: readonly string[];
  /** Headings to suggest from. */
  headings: readonly string[];
}

const nothing = cellOf('');
/** How far down the headings may stand: somebody may have put a title above them. */
const titleRows = 10;

/** One row of a table, with its cells by column. Row numbers count from 0. */
export interface TableRow {
  at: number;
  cells: ReadonlyMap<string, Cell>;
}

/** The rows of a sheet below its headings. Empty rows are left out. */
export class Table {
  readonly file: string;
  readonly rows: TableRow[];
  readonly #positions: ReadonlyMap<string, number>;

  constructor(file: string, positions: ReadonlyMap<string, number>, rows: TableRow[]) {
    this.file = file;
    this.rows = rows;
    this.#positions = positions;
  }

  /** Names of the columns that there are. */
  get columns(): string[] {
    return [...this.#positions.keys()];
  }

  has(column: string): boolean {
    return this.#positions.has(column);
  }

  /** A cell as messages call it: `contacts.xlsx!D14`. Of a column that is missing, the row's first. */
  place({ at }: TableRow, column: string): string {
    return `${this.file}!${cellName(at, this.#positions.get(column) ?? 0)}`;
  }
}

export function textOf({ cells }: TableRow, column: string): string {
  return (cells.get(column) ?? nothing).text;
}

/** The table of a sheet by a layout; null when its headings are not there. */
export function tableIn(
  { rows, merges }: Grid,
  layout: Layout,
  file: string,
): { table: Table; findings: CellFinding[] } | null {
  const top = rows.slice(0, titleRows).findIndex((row) => {
    const columns = row.map(({ text }) => layout.columnOf(text));
    return layout.required.every((name) => columns.includes(name));
  });
  const headings = rows[top];
  if (!headings) return null;

  const positions = new Map<string, number>();
  const findings: CellFinding[] = [];
  for (const [position, { text }] of headings.entries()) {
    if (text === '') continue;
    const place = `${file}!${cellName(top, position)}`;
    const column = layout.columnOf(text);
    const first = column === undefined ? undefined : positions.get(column);
    if (column === undefined) {
      const [suggestion] = nearest(text, layout.headings);
      findings.push(cellFinding(place, text, { code: 'sheet-column', suggestion }));
    } else if (first === undefined) positions.set(column, position);
    else {
      const expected = cellName(top, first);
      findings.push(cellFinding(place, text, { code: 'sheet-column-twice', expected }));
    }
  }
  const table = new Table(file, positions, rowsBelow(rows, top, positions));
  findings.push(...strayCells(rows, top, headings, file), ...mergedCells(merges, top, file));
  return { table, findings };
}

function rowsBelow(rows: Cell[][], top: number, positions: ReadonlyMap<string, number>) {
  return rows.flatMap((row, at): TableRow[] => {
    if (at <= top || row.every(({ text }) => text === '')) return [];
    const cells = [...positions].map(([column, position]): [string, Cell] => [
      column,
      row[position] ?? nothing,
    ]);
    return [{ at, cells: new Map(cells) }];
  });
}

/** What stands below no heading would be lost without a word. */
function strayCells(rows: Cell[][], top: number, headings: Cell[], file: string): CellFinding[] {
  return rows.flatMap((row, at) =>
    row.flatMap(({ text }, position) => {
      if (at <= top || text === '' || (headings[position]?.text ?? '') !== '') return [];
      const place = `${file}!${cellName(at, position)}`;
      return [cellFinding(place, text, { code: 'sheet-no-heading' })];
    }),
  );
}

function mergedCells(merges: readonly Merge[], top: number, file: string): CellFinding[] {
  return merges
    .filter(({ endRow }) => endRow >= top)
    .map(({ startRow, startCol, endRow, endCol }) => {
      const range = `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}`;
      return cellFinding(`${file}!${range}`, null, { code: 'sheet-merged' });
    });
}

import type { Finding } from '../findings.ts';
import type { SheetCode } from './messages.ts';

/** Something wrong in a sheet, at a cell that an editor can go to: `contacts.xlsx!D14`. */
export interface CellFinding extends Omit<Finding, 'file' | 'line' | 'column'> {
  cell: string;
}

/** What is wrong with a value in a cell, before anybody knows which cell it is. */
export interface CellFlaw {
  code: SheetCode;
  expected?: string | undefined;
  suggestion?: string | undefined;
}

/** A finding about a cell that belongs to no record, such as a heading. */
export function cellFinding(cell: string, value: unknown, flaw: CellFlaw): CellFinding {
  return { cell, record: null, field: '', value, code: flaw.code, ...withoutGaps(flaw) };
}

/** Optional fields without a value are left out. */
export function withoutGaps({ expected, suggestion }: Omit<CellFlaw, 'code'>) {
  return {
    ...(expected !== undefined && { expected }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** A finding about the data, at the cell that it comes from. */
export function atCell(cell: string, finding: Finding): CellFinding {
  const { record, field, value, code, expected, suggestion } = finding;
  return { cell, record, field, value, code, ...withoutGaps({ expected, suggestion }) };
}

import type { Layout } from '../spreadsheet/table.ts';
import type { WrittenSheet } from '../spreadsheet/write.ts';
import type { CallLanguage, CallRows } from './rows.ts';
import { callColumns, callText, type CallColumn } from './text.ts';

const widths: Partial<Record<CallColumn, number>> = {
  name: 26,
  question: 44,
  operator: 22,
  role: 20,
};

/** The calls as a sheet to print and to fill in, one row for each channel. */
export function callSheet(calls: readonly CallRows[], language: CallLanguage): WrittenSheet {
  const { sheet, headings, yes, no } = callText[language];
  const answers = (column: CallColumn) =>
    ['answered', 'correct'].includes(column) && { choices: [yes, no] };
  return {
    name: sheet,
    columns: callColumns.map((column) => ({
      heading: headings[column],
      width: widths[column] ?? 14,
      ...answers(column),
    })),
    rows: calls.flatMap(({ rows }) =>
      rows.map((row) =>
        callColumns.map((column) => (column in row ? row[column as keyof typeof row] : '')),
      ),
    ),
    frozenColumns: 3,
  };
}

const columnByHeading = new Map(
  Object.values(callText).flatMap(({ headings }) =>
    callColumns.map((column): [string, CallColumn] => [headings[column].toLowerCase(), column]),
  ),
);

/** How a filled call sheet is recognized, in either language. */
export const callLayout: Layout = {
  columnOf: (heading) => columnByHeading.get(heading.toLowerCase()),
  required: ['id', 'channel', 'number', 'answered', 'correct'],
  headings: [...columnByHeading.keys()],
};

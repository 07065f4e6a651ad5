import { stringify } from 'csv-stringify/sync';
import { cellOf, type Column } from './columns.ts';

/**
 * A table of records by RFC 4180, UTF-8. `bom` puts a byte order mark first, which Excel needs to read
 * å, ä and ö. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csv(records: readonly object[], columns: readonly Column[], bom: boolean): string {
  const names = columns.map(({ name }) => name);
  return stringify([names, ...rowsOf(records, columns)], { ...format, bom });
}

/** More rows of a table that has begun. */
export function moreRows(records: readonly object[], columns: readonly Column[]): string {
  return stringify(rowsOf(records, columns), format);
}

const format = {
  record_delimiter: 'windows',
  escape_formulas: true,
  // The library quotes its own line ends only; readers end a row at any of them.
  quoted_match: /[\r\n]/,
} as const;

function rowsOf(records: readonly object[], columns: readonly Column[]): string[][] {
  return records.map((record) => columns.map((column) => cellOf(record, column)));
}

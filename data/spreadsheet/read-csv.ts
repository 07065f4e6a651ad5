import { CsvError, parse } from 'csv-parse/sync';
import { asWritten } from './harmless.ts';
import { cell, type Grid } from './cell.ts';

const separators = [';', ',', '\t'];

/** Reads a CSV file as any spreadsheet program saves it. Null: a quotation mark opens and never closes. */
export function readCsv(bytes: Uint8Array): Grid | null {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return { rows: rows.map((row) => row.map((raw) => cell(asWritten(raw)))), merges: [] };
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** Excel saves "Unicode text" as UTF-16, and plain CSV on most Swedish computers as Windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The headings hold none of the separators themselves, so their line tells which it is. */
function separatorOf(text: string): string {
  const [headings = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (separator: string) => headings.split(separator).length;
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}

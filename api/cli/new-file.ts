import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { replaceFile } from '../../data/durable/replace-file.ts';
import { csvOf, xlsxOf, type WrittenSheet } from '../../data/spreadsheet/write.ts';
import { Refusal, UsageError } from './command.ts';
import type { Language } from './language.ts';
import { newFileText } from './text/new-file.ts';

/**
 * Writes sheets to a new file, as CSV or as an Excel workbook by its name. CSV has room for the first only.
 *
 * @throws UsageError when the name says neither, Refusal when there is such a file: somebody may have
 * filled it in.
 */
export async function writeNewSheet(
  path: string,
  sheets: readonly [WrittenSheet, ...WrittenSheet[]],
  language: Language,
): Promise<void> {
  const text = newFileText[language];
  const kind = extname(path).toLowerCase();
  if (kind !== '.csv' && kind !== '.xlsx') throw new UsageError(text.otherKind(path));
  if (existsSync(path)) throw new Refusal('file-exists', text.exists(path));
  replaceFile(resolve(path), kind === '.csv' ? csvOf(sheets[0]) : await xlsxOf(sheets));
}

import type { Loose } from '../loose.ts';
import { itemText } from './yaml-text.ts';

/** The text of a data file with a record added last. */
export function addRecord(text: string, record: Loose): string {
  return addRecordText(text, itemText(record, 0) + '\n');
}

/** The text of a data file with the text of a record added last, after a blank line. */
export function addRecordText(text: string, record: string): string {
  // "[]" is how a file says that it holds no records.
  const before = /^\s*\[\s*\]\s*$/.test(text) ? '' : text.trimEnd();
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return (before + (before === '' ? '' : '\n\n') + record).replace(/\r?\n/g, lineEnd);
}

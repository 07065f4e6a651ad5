import type { NewRecord, RecordChange } from '../edit/edits.ts';
import type { PlacedRecord } from '../edit/places.ts';
import type { CellFinding } from '../spreadsheet/finding.ts';
import { textOf, type Table, type TableRow } from '../spreadsheet/table.ts';
import type { FieldColumn, Owner } from './columns.ts';

/** What the rows are read against. */
export interface ImportContext {
  table: Table;
  /** The columns that the sheet has. */
  columns: Record<Owner, FieldColumn[]>;
  services: ReadonlyMap<string, PlacedRecord>;
  regions: readonly { id: string; fictional: boolean }[];
}

/** What the rows of one service say that the data do not. */
export interface ServiceReading {
  changes: RecordChange[];
  addition?: NewRecord;
  findings: CellFinding[];
}

/** Id of the channel a row is about; empty when it is about the service alone. */
export function channelIdOf(row: TableRow): string {
  return textOf(row, 'channel.id');
}

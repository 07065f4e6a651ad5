import type { NewRecord, RecordChange } from '../edit/edits.ts';
import type { PlacedRecord } from '../edit/places.ts';
import type { CellFinding } from '../spreadsheet/finding.ts';
import type { Table, TableRow } from '../spreadsheet/table.ts';
import { columnNamed, type Owner } from './columns.ts';
import type { ImportContext } from './context.ts';
import { readKnownService } from './known-service.ts';
import { readNewService } from './new-service.ts';
import { rowsByService } from './rows.ts';

export interface ContactsReading {
  changes: Map<PlacedRecord, RecordChange[]>;
  additions: NewRecord[];
  findings: CellFinding[];
  rows: ReadonlyMap<string, readonly TableRow[]>;
}

/** What a sheet of contacts says that the data do not. Services and channels without a row stay as they are. */
export function readContacts(
  table: Table,
  services: readonly PlacedRecord[],
  regions: ImportContext['regions'],
): ContactsReading {
  const columns = table.columns.map(columnNamed).filter((column) => column !== undefined);
  const of = (owner: Owner) => columns.filter((column) => column.owner === owner);
  const context: ImportContext = {
    table,
    columns: { service: of('service'), channel: of('channel'), source: of('source') },
    services: new Map(services.map((service) => [service.id, service])),
    regions,
  };
  const { rows, findings } = rowsByService(table);
  const changes = new Map<PlacedRecord, RecordChange[]>();
  const additions: NewRecord[] = [];
  for (const [id, some] of rows) {
    const known = context.services.get(id);
    const reading = known
      ? readKnownService(context, known, some)
      : readNewService(context, id, some);
    findings.push(...reading.findings);
    if (known && reading.changes.length > 0) changes.set(known, reading.changes);
    if (reading.addition) additions.push(reading.addition);
  }
  return { changes, additions, findings, rows };
}

import type { RecordChange } from '../edit/edits.ts';
import type { PlacedRecord } from '../edit/places.ts';
import { groupsIn, type Loose } from '../loose.ts';
import { Channel } from '../schema/channel.ts';
import { SupportService } from '../schema/support-service.ts';
import type { CellFinding } from '../spreadsheet/finding.ts';
import { textOf, type TableRow } from '../spreadsheet/table.ts';
import { nearest } from '../suggest.ts';
import { fieldChanges } from './field-changes.ts';
import { channelIdOf, type ImportContext, type ServiceReading } from './context.ts';
import { newChannel, newSource } from './new-parts.ts';
import { flawAt, readCells, type CellEdit } from './read-cells.ts';
import { merged } from './rows.ts';
import { stampOf } from './stamp.ts';
import { stillVerified } from './still-verified.ts';

interface RowReading {
  /** What the row says of the service; other rows of it may say more. */
  serviceEdits: CellEdit[];
  changes: RecordChange[];
  findings: CellFinding[];
}

/** What rows say of a service that the data have. */
export function readKnownService(
  context: ImportContext,
  record: PlacedRecord,
  rows: readonly TableRow[],
): ServiceReading {
  const channels = new Map(
    groupsIn(record.value['channels']).map(({ group }) => [String(group['id']), group]),
  );
  const readings = rows.map((row) => {
    const id = channelIdOf(row);
    if (id !== '' && !channels.has(id)) return readAddedChannel(context, record, channels, row);
    return readRow(context, record, channels.get(id), row);
  });
  const serviceEdits = readings.flatMap((reading) => reading.serviceEdits);
  const { edits, findings } = merged(serviceEdits, context.table, record.id);
  return {
    changes: [
      ...fieldChanges(edits, record.value, SupportService, []),
      ...readings.flatMap(({ changes }) => changes),
    ],
    findings: [...readings.flatMap((reading) => reading.findings), ...findings],
  };
}

function readRow(
  context: ImportContext,
  record: PlacedRecord,
  channel: Loose | undefined,
  row: TableRow,
): RowReading {
  const { table, columns } = context;
  const { id, value } = record;
  const ofService = readCells(table, row, columns.service, value, id);
  const ofChannel = readCells(table, row, channel ? columns.channel : [], channel, id);
  const added = newSource(context, row, id);
  const path = channel ? ['channels', channelIdOf(row)] : [];
  const changes = channel ? fieldChanges(ofChannel.edits, channel, Channel, path) : [];
  const { source } = added;
  if (source) changes.push({ kind: 'add-part', path: [...path, 'sources'], part: source });

  const findings = [...ofService.findings, ...ofChannel.findings, ...added.findings];
  findings.push(...movedTo(context, record, row));
  const other = channel && stillVerified(ofChannel.edits, channel);
  if (other) {
    const { column } = other.edit;
    const place = table.place(row, column.name);
    findings.push(flawAt(place, id, column, textOf(row, column.name), other.flaw));
  }
  const saysNew = ofService.edits.length + changes.length > 0;
  if (saysNew && ![stampOf(value, channel), ''].includes(textOf(row, 'stamp'))) {
    const flaw = { code: 'sheet-outdated' as const };
    findings.push(flawAt(table.place(row, 'id'), id, { name: channelIdOf(row) }, id, flaw));
  }
  return { serviceEdits: ofService.edits, changes, findings };
}

function readAddedChannel(
  context: ImportContext,
  record: PlacedRecord,
  channels: ReadonlyMap<string, Loose>,
  row: TableRow,
): RowReading {
  const { table, columns } = context;
  const { id, value } = record;
  const { source, findings } = newSource(context, row, id);
  if (!source) {
    const wanted = channelIdOf(row);
    const [suggestion] = nearest(wanted, channels.keys());
    const flaw = { code: 'sheet-unknown-channel' as const, expected: id, suggestion };
    const place = table.place(row, 'channel.id');
    return {
      serviceEdits: [],
      changes: [],
      findings: [flawAt(place, id, { name: 'channel.id' }, wanted, flaw)],
    };
  }
  const added = newChannel(context, row, id, source);
  const ofService = readCells(table, row, columns.service, value, id);
  return {
    // Who adds a channel need not repeat what is known of the service.
    serviceEdits: ofService.edits.filter((edit) => edit.value !== undefined),
    changes: [{ kind: 'add-part', path: ['channels'], part: added.channel }],
    findings: [
      ...findings,
      ...added.findings,
      ...ofService.findings,
      ...movedTo(context, record, row),
    ],
  };
}

/** A record stays in the file of its region. */
function movedTo({ table }: ImportContext, { id, region }: PlacedRecord, row: TableRow) {
  const wanted = textOf(row, 'region');
  if (wanted === '' || wanted === region) return [];
  const flaw = { code: 'sheet-fixed' as const, expected: region };
  return [flawAt(table.place(row, 'region'), id, { name: 'region' }, wanted, flaw)];
}

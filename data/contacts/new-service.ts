import { inOrder } from '../edit/field-order.ts';
import { SupportService } from '../schema/support-service.ts';
import type { CellFinding } from '../spreadsheet/finding.ts';
import { textOf, type TableRow } from '../spreadsheet/table.ts';
import { nearest } from '../suggest.ts';
import { withEdits } from './field-changes.ts';
import { channelIdOf, type ImportContext, type ServiceReading } from './context.ts';
import { newChannel, newSource } from './new-parts.ts';
import { flawAt, readCells } from './read-cells.ts';
import { merged } from './rows.ts';

/** The service that rows add: each row of it brings a channel, and the first a source for it all. */
export function readNewService(
  context: ImportContext,
  id: string,
  rows: readonly TableRow[],
): ServiceReading {
  const { table, columns, regions } = context;
  const parts = rows.map((row) => ({ row, ...newSource(context, row, id) }));
  const source = parts.find((part) => part.source)?.source;
  const [first] = rows;
  if (!source || !first) return nothing(first ? [unknownService(context, first)] : []);

  const wanted = rows.map((row) => textOf(row, 'region')).find((text) => text !== '') ?? '';
  const region = regions.find((known) => known.id === wanted);
  if (!region) {
    const expected = namesOf(regions);
    const flaw = { code: 'sheet-region' as const, expected };
    const place = table.place(first, 'region');
    return nothing([flawAt(place, id, { name: 'region' }, wanted, flaw)]);
  }
  const cells = rows.map((row) => readCells(table, row, columns.service, {}, id));
  const all = merged(
    cells.flatMap(({ edits }) => edits),
    table,
    id,
  );
  const channels = parts
    .filter(({ row }) => channelIdOf(row) !== '')
    .map((part) => newChannel(context, part.row, id, part.source ?? source));
  const service = {
    id,
    ...(region.fictional && { fictional: true }),
    ...withEdits({}, all.edits, SupportService),
    sources: [source],
    channels: channels.map(({ channel }) => channel),
  };
  const record = inOrder(service, SupportService);
  return {
    changes: [],
    addition: { region: region.id, collection: 'support-services', record },
    findings: [...parts, ...cells, all, ...channels].flatMap(({ findings }) => findings),
  };
}

function unknownService({ table, services, regions }: ImportContext, row: TableRow): CellFinding {
  const id = textOf(row, 'id');
  const [suggestion] = nearest(id, services.keys());
  const expected = namesOf(regions);
  const flaw = { code: 'sheet-unknown-service' as const, expected, suggestion };
  return flawAt(table.place(row, 'id'), id, { name: 'id' }, id, flaw);
}

function namesOf(regions: ImportContext['regions']): string {
  return regions.map(({ id }) => id).join(', ');
}

function nothing(findings: CellFinding[]): ServiceReading {
  return { changes: [], findings };
}

import type { RecordChange } from '../edit/edits.ts';
import type { PlacedRecord } from '../edit/places.ts';
import { groupsIn, isLoose, type Loose } from '../loose.ts';
import { isSameNumber } from '../contacts/phone.ts';
import { cell } from '../spreadsheet/cell.ts';
import { readDay } from '../spreadsheet/day.ts';
import { withoutGaps, type CellFinding, type CellFlaw } from '../spreadsheet/finding.ts';
import { textOf, type Table, type TableRow } from '../spreadsheet/table.ts';
import { nearest } from '../suggest.ts';
import { readAnswer, type Known } from './answer.ts';
import { callText, type CallColumn } from './text.ts';
import { verification } from './verification.ts';

/** How many channels were confirmed as they were, corrected, or could not be asked about. */
export type CallCounts = Record<'confirmed' | 'corrected' | 'unreached', number>;

export interface CallsReading {
  changes: Map<PlacedRecord, RecordChange[]>;
  findings: CellFinding[];
  rows: Map<string, TableRow[]>;
  counts: CallCounts;
}

interface RowReading {
  outcome?: keyof CallCounts;
  record?: PlacedRecord;
  changes: RecordChange[];
  flaws: { column: CallColumn; value: string; flaw: CellFlaw }[];
}

/** What a filled call sheet says of channels. Rows that nobody filled in change nothing. */
export function readCallSheet(table: Table, services: readonly PlacedRecord[]): CallsReading {
  const byId = new Map(services.map((service) => [service.id, service]));
  const changes = new Map<PlacedRecord, RecordChange[]>();
  const findings: CellFinding[] = [];
  const counts: CallCounts = { confirmed: 0, corrected: 0, unreached: 0 };
  for (const row of table.rows) {
    const { outcome, record, changes: some, flaws } = readRow(row, byId);
    if (outcome) counts[outcome]++;
    if (record) changes.set(record, [...(changes.get(record) ?? []), ...some]);
    for (const { column, value, flaw } of flaws) {
      const place = { cell: table.place(row, column), record: textOf(row, 'id') };
      const field = textOf(row, 'channel');
      findings.push({ ...place, field, value, code: flaw.code, ...withoutGaps(flaw) });
    }
  }
  return { changes, findings, counts, rows: Map.groupBy(table.rows, (row) => textOf(row, 'id')) };
}

function readRow(row: TableRow, services: ReadonlyMap<string, PlacedRecord>): RowReading {
  const record = services.get(textOf(row, 'id'));
  const channels = groupsIn(record?.value['channels']).map(({ group }) => group);
  const channel = channels.find(({ id }) => id === textOf(row, 'channel'));
  const known = knownOf(channel);
  if (isDone(row, known)) return nothing;
  const reading = readAnswer(row, known);
  if (reading.kind === 'blank') return nothing;
  if (reading.kind === 'unreached') return { ...nothing, outcome: 'unreached' };

  const flawed = (column: CallColumn, flaw: CellFlaw) => {
    return { ...nothing, flaws: [{ column, value: textOf(row, column), flaw }] };
  };
  const [formula] = [...row.cells].find(([, cell]) => cell.trouble === 'formula') ?? [];
  if (formula !== undefined) return flawed(formula as CallColumn, { code: 'sheet-formula' });
  if (!record) {
    const [suggestion] = nearest(textOf(row, 'id'), services.keys());
    return flawed('id', { code: 'call-unknown-service', suggestion });
  }
  if (!channel) {
    const ids = channels.map(({ id }) => String(id));
    const [suggestion] = nearest(textOf(row, 'channel'), ids);
    const expected = record.id;
    return flawed('channel', { code: 'call-unknown-channel', expected, suggestion });
  }
  if (!isAbout(textOf(row, 'number'), known.number))
    return flawed('number', { code: 'call-number-changed', expected: known.number ?? 'null' });
  if (reading.kind === 'flawed') return { ...nothing, flaws: reading.flaws };
  const { newNumber, newHours } = reading.answer;
  const outcome = (newNumber ?? newHours) ? 'corrected' : 'confirmed';
  return { outcome, record, changes: verification(channel, reading.answer), flaws: [] };
}

const nothing: RowReading = { changes: [], flaws: [] };

function knownOf(channel: Loose | undefined): Known {
  const hours = channel?.['hours'];
  const texts = isLoose(hours) && isLoose(hours['text']) ? Object.values(hours['text']) : [];
  return {
    number: textIn(channel?.['value']),
    hours: texts.filter((text) => typeof text === 'string'),
    verifiedOn: textIn(channel?.['verifiedOn']),
  };
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A sheet that is imported once more says of corrected numbers what the data say by now. */
function isDone(row: TableRow, { number, verifiedOn }: Known): boolean {
  const day = readDay(row.cells.get('day') ?? cell(''));
  return textOf(row, 'newNumber') === number && 'value' in day && day.value === verifiedOn;
}

/** Whether the number that was asked about is the one that the data have. */
function isAbout(asked: string, number: string | null): boolean {
  if (number === null) return Object.values(callText).some((text) => text.unknownNumber === asked);
  return asked === number || isSameNumber(asked, number);
}

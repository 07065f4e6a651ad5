import { readCallSheet, type CallCounts } from '../call-sheet/read.ts';
import { findingInCalls } from '../call-sheet/locate.ts';
import { readContacts } from '../contacts/import.ts';
import { findingInContacts } from '../contacts/locate.ts';
import { changesBetween, type Change } from '../diff/changes.ts';
import { applyEdits, type Edits } from '../edit/edits.ts';
import { placesOf } from '../edit/places.ts';
import { rehearse } from '../edit/rehearse.ts';
import type { Finding } from '../findings.ts';
import type { Loaded } from '../load.ts';
import { workingEdition } from '../release/working-edition.ts';
import type { CellFinding } from '../spreadsheet/finding.ts';
import type { SheetKind, SheetReading } from './read-sheet.ts';

/** What an import would do. Nothing is written yet. */
export interface ImportPlan {
  kind: SheetKind | null;
  /** What is wrong in the sheet, by cell. With any of them, or of `findings`, there is nothing to write. */
  cellFindings: CellFinding[];
  /** What would be wrong in the data and is not written in the sheet. */
  findings: Finding[];
  /** The data files that differ, by path, as they would be. */
  texts: ReadonlyMap<string, string>;
  changes: Change[];
  counts?: CallCounts;
}

interface ImportOptions {
  /** Folder with the region folders. */
  root: string;
  /** YYYY-MM-DD */
  today: string;
  /** What the folder says now. */
  loaded: Loaded;
  sheet: SheetReading;
}

/**
 * Compares a sheet with the data, and tries in a copy whether the data would still be right.
 *
 * @throws EditError when a data file is written in a way that cannot be changed.
 */
export function planImport({ root, today, loaded, sheet }: ImportOptions): ImportPlan {
  const nothing = { findings: [], texts: new Map<string, string>(), changes: [] };
  if (sheet.kind === null) return { ...nothing, kind: null, cellFindings: sheet.findings };

  const { kind, table } = sheet;
  const services = placesOf(loaded.entries, root).filter(
    ({ collection }) => collection === 'support-services',
  );
  const calls = kind === 'calls' ? readCallSheet(table, services) : null;
  const contacts = calls ? null : readContacts(table, services, loaded.regions);
  const reading = { additions: [], ...calls, ...contacts } as Reading;
  const cellFindings = [...sheet.findings, ...reading.findings];
  const counts = calls && { counts: calls.counts };
  if (cellFindings.length > 0) return { ...nothing, kind, cellFindings, ...counts };

  const texts = applyEdits(root, reading);
  if (texts.size === 0) return { ...nothing, kind, cellFindings, ...counts };
  const after = rehearse(root, texts, today);
  const findings: Finding[] = [];
  const inCell = calls ? findingInCalls : findingInContacts;
  for (const finding of after.findings) {
    const rows = reading.rows.get(finding.record ?? '') ?? [];
    const found = inCell(finding, table, rows, after.entries);
    if (found) cellFindings.push(found);
    else findings.push(finding);
  }
  const changes = [false, true].flatMap((fictional) =>
    changesBetween(workingEdition(loaded, fictional), workingEdition(after, fictional)),
  );
  return { kind, cellFindings, findings, texts, changes, ...counts };
}

type Reading = Edits & Pick<ReturnType<typeof readContacts>, 'findings' | 'rows'>;

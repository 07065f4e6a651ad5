import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections, type CollectionName } from '../collections.ts';
import type { Loose } from '../loose.ts';
import { partsOf } from '../read/parts.ts';
import { fileNameOf } from '../read/regions.ts';
import { schemaAt } from '../schema-walk.ts';
import { addPart } from './add-part.ts';
import { addRecord } from './add-record.ts';
import { fieldOrder } from './field-order.ts';
import type { PlacedRecord } from './places.ts';
import { removeValue } from './remove-value.ts';
import { setValue } from './set-value.ts';

/** A change to a record. A path has fields, and ids or positions of the parts of a list. */
export type RecordChange =
  | { kind: 'set'; path: readonly string[]; value: unknown }
  | { kind: 'remove'; path: readonly string[] }
  | { kind: 'add-part'; path: readonly string[]; part: Loose };

export interface NewRecord {
  /** Name of the region folder. */
  region: string;
  collection: CollectionName;
  record: Loose;
}

/** What is to be changed in a data folder. */
export interface Edits {
  changes: ReadonlyMap<PlacedRecord, readonly RecordChange[]>;
  additions: readonly NewRecord[];
}

/**
 * The texts of the data files after some edits, by path; only those that differ. Nothing is written.
 *
 * @throws EditError when a text is written in a way that cannot be changed.
 */
export function applyEdits(root: string, { changes, additions }: Edits): Map<string, string> {
  const texts = new Map<string, string>();
  const byFile = Map.groupBy(changes, ([record]) => record.path);
  for (const [path, records] of byFile) texts.set(path, changedText(records));
  for (const { region, collection, record } of additions) {
    const path = join(root, region, fileNameOf(collection));
    texts.set(path, addRecord(texts.get(path) ?? textOf(path), record));
  }
  return texts;
}

/** Each record is changed by itself, so that a long file is not read anew for every cell. */
function changedText(records: readonly [PlacedRecord, readonly RecordChange[]][]): string {
  const [[{ file }] = [{ file: { text: '' } }]] = records;
  const parts = partsOf(file.text);
  const edited = parts.map((part) => part.text);
  for (const [record, list] of records)
    edited[record.position] = list.reduce(
      (text, change) => changed(text, record, change),
      edited[record.position] ?? '',
    );
  return file.text.slice(0, parts[0]?.start ?? 0) + edited.join('');
}

function changed(text: string, { id, collection }: PlacedRecord, change: RecordChange): string {
  const { path } = change;
  if (change.kind === 'remove') return removeValue(text, { id, path });
  const group = schemaAt(collections[collection], path.slice(0, -1));
  const order = group ? fieldOrder(group) : [];
  return change.kind === 'set'
    ? setValue(text, { id, path, value: change.value, order })
    : addPart(text, { id, path, part: change.part, order });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

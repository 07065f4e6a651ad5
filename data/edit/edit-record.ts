import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { partsOf, type Part } from '../read/parts.ts';
import { EditError } from './edit-error.ts';
import { follow, type Place } from './follow.ts';

/** A change to the text of a record, and what the record says after it. */
interface RecordEdit {
  change: (part: string, place: Place) => string;
  meaning: (record: unknown, place: Place) => unknown;
}

/**
 * Changes the text of one record of a data file, and makes sure that it then reads as meant and that
 * nothing else of it has changed.
 *
 * @throws EditError when there is no such record or place, or when the text would not read as meant.
 */
export function editRecord(
  text: string,
  { id, path }: { id: string; path: readonly string[] },
  { change, meaning }: RecordEdit,
): string {
  const part = partOf(text, id);
  if (!part) throw new EditError(id, path, 'there is no such record in this file');
  const place = follow(part.text, path);
  if (typeof place === 'string') throw new EditError(id, path, place);
  const record = recordIn(part.text);
  const wanted = meaning(record, place);
  if (isDeepStrictEqual(record, wanted)) return text;
  const edited = change(part.text, place);
  if (!isDeepStrictEqual(recordIn(edited), wanted))
    throw new EditError(id, path, 'the text around it cannot be changed by itself');
  return text.slice(0, part.start) + edited + text.slice(part.start + part.text.length);
}

function partOf(text: string, id: string): Part | undefined {
  // Most records do not even mention the id: only those that do are parsed.
  return partsOf(text).find(
    (part) => part.text.includes(id) && (recordIn(part.text) as { id?: unknown })?.id === id,
  );
}

/** The record as the loader will read it, or undefined when it cannot. */
function recordIn(text: string): unknown {
  try {
    return (load(text) as unknown[])[0];
  } catch {
    return undefined;
  }
}

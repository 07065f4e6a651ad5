import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeLeftovers } from '../durable/create-folder.ts';
import { replaceFile } from '../durable/replace-file.ts';
import { canonical } from './hash.ts';
import { manifestOf, manifestText } from './manifest.ts';
import { journalName } from './reader.ts';
import { cut, type Cut } from './redact.ts';
import type { Redaction } from './snapshot.ts';
import { readRelease } from './store.ts';

interface Journal {
  redaction: Redaction;
  cuts: Cut[];
}

/**
 * Cuts facts out of releases. A journal is written first and removed last, so that a run which is
 * killed in between is finished by the next one: `finishRedaction`.
 */
export function carryOut(folder: string, cuts: Cut[], redaction: Redaction): void {
  replaceFile(join(folder, journalName), JSON.stringify({ redaction, cuts } satisfies Journal));
  finishRedaction(folder);
}

/** Finishes a redaction that was cut short. Returns whether there was one. */
export function finishRedaction(folder: string): boolean {
  const journal = join(folder, journalName);
  if (!existsSync(journal)) return false;
  const { redaction, cuts } = JSON.parse(readFileSync(journal, 'utf8')) as Journal;
  for (const [version, mine] of Map.groupBy(cuts, (cut) => cut.version))
    rewrite(folder, version, mine, redaction);
  rmSync(journal);
  return true;
}

function rewrite(folder: string, version: string, cuts: Cut[], redaction: Redaction): void {
  const { snapshot, manifest } = readRelease(folder, version);
  const rest = cut(snapshot, cuts, redaction);
  const text = canonical(rest);
  // The fact first: from here on it is gone, and what is left to do is said by the journal.
  replaceFile(join(folder, version, 'snapshot.json'), text);
  const renewed = manifestOf(rest, Buffer.from(text), manifest.signature);
  replaceFile(join(folder, version, 'manifest.json'), manifestText(renewed));
  removeLeftovers(join(folder, version));
}

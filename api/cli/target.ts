import { stepsOf } from '../../data/release/path.ts';
import { nearest } from '../../data/suggest.ts';
import { Refusal } from './command.ts';
import type { Language } from './language.ts';
import { targetText } from './text/target.ts';

interface Named {
  collection: string;
  id: string;
}

export interface Target extends Named {
  /** Field, then parts by their id or position. Empty: the whole record. */
  path: string[];
}

/**
 * What `ID`, `ID.field` or `collection/ID.field` points at among the records there are.
 *
 * @throws Refusal when there is no such record, or more than one.
 */
export function targetOf(text: string, known: readonly Named[], language: Language): Target {
  const words = targetText[language];
  const slash = text.indexOf('/');
  const [collection, wanted] = [text.slice(0, Math.max(0, slash)), text.slice(slash + 1)];
  const fitting = known.filter(
    (record) =>
      (collection === '' || record.collection === collection) && leadsInto(wanted, record.id),
  );
  // "2026.11.0.confirmedBy": the longest id that fits is meant.
  const longest = Math.max(...fitting.map(({ id }) => id.length));
  const matches = fitting.filter(({ id }) => id.length === longest);
  const [match] = matches;
  if (!match) {
    const ids = known.map(({ id }) => id);
    const near = nearest(stepsOf(wanted)[0] ?? wanted, ids);
    throw new Refusal('no-such-record', words.noSuchRecord(wanted, near));
  }
  const names = [...new Set(matches.map((found) => `${found.collection}/${found.id}`))];
  if (names.length > 1) throw new Refusal('ambiguous', words.ambiguous(match.id, names));
  const { collection: where, id } = match;
  return { collection: where, id, path: stepsOf(wanted.slice(id.length)) };
}

function leadsInto(wanted: string, id: string): boolean {
  return wanted.startsWith(id) && /^$|^[.[]/.test(wanted.slice(id.length));
}

import { isLoose, type Loose } from '../loose.ts';
import { editRecord } from './edit-record.ts';
import type { Place } from './follow.ts';
import { columnOf, endOfLine, endOfPair, replaced, startOf } from './splice.ts';

/**
 * Removes a field from the text of a data file: the lines it stands on, and nothing else. A comment
 * behind it stays, on a line of its own.
 *
 * @throws EditError when there is no such record, or when the field is the only one of its group.
 */
export function removeValue(
  text: string,
  { id, path }: { id: string; path: readonly string[] },
): string {
  return editRecord(
    text,
    { id, path },
    { change: cut, meaning: (record, { steps }) => without(record, steps) },
  );
}

function cut(text: string, { group, pair }: Place): string {
  if (!pair) return text;
  const [start, end] = [startOf(pair.key), endOfPair(pair)];
  if (group.flow) {
    const position = group.items.indexOf(pair);
    const [before, after] = [group.items[position - 1], group.items[position + 1]];
    if (before) return replaced(text, endOfPair(before), end, '');
    return replaced(text, start, after ? startOf(after.key) : end, '');
  }
  const lineEnd = endOfLine(text, end);
  const comment = /#.*/.exec(text.slice(end, lineEnd))?.[0];
  if (comment !== undefined) return replaced(text, start, lineEnd, comment);
  const next = lineEnd + (/^\r?\n/.exec(text.slice(lineEnd))?.[0].length ?? 0);
  const lineStart = start - columnOf(text, start);
  // The first field of a part of a list stands behind a dash, which the next field then takes.
  const isFirst = text.slice(lineStart, start).trim() !== '';
  return isFirst
    ? replaced(text, start, next + columnOf(text, start), '')
    : replaced(text, lineStart, next, '');
}

function without(root: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(root))
    return root.map((item: unknown, position) => (position === step ? without(item, rest) : item));
  if (!isLoose(root) || step === undefined || !(step in root)) return root;
  const { [step]: value, ...others } = root as Loose & Record<string | number, unknown>;
  return rest.length === 0 ? others : { ...others, [step]: without(value, rest) };
}

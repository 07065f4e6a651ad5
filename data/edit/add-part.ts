import { isSeq, type Node, type YAMLSeq } from 'yaml';
import { isLoose, type Loose } from '../loose.ts';
import { editRecord } from './edit-record.ts';
import type { Place } from './follow.ts';
import { columnOf, endOf, endOfLine, replaced, splice, startOf } from './splice.ts';
import { inlineText, itemText } from './yaml-text.ts';

export interface Addition {
  /** Id of the record. */
  id: string;
  /** Fields, and ids or positions of the parts of a list, down to the list. */
  path: readonly string[];
  /** The new last part of the list. */
  part: Loose;
  /** Fields of the group that the list is in, as `setValue` takes them. */
  order?: readonly string[];
}

/**
 * Adds a part to a list in the text of a data file, such as a channel or a source, and changes nothing
 * else. A list that is missing is made.
 *
 * @throws EditError when there is no such record, or when the text would not read as meant.
 */
export function addPart(text: string, { id, path, part, order }: Addition): string {
  return editRecord(
    text,
    { id, path },
    {
      change: (record, place) => insert(record, place, part, order),
      meaning: (record, { steps }) => withPart(record, steps, part),
    },
  );
}

function insert(text: string, place: Place, part: Loose, order?: readonly string[]): string {
  const list = place.pair?.value;
  const last = isSeq<Node>(list) ? list.items.at(-1) : undefined;
  if (!isSeq<Node>(list) || !last) return splice(text, place, [part], order);
  if (list.flow) return replaced(text, endOf(last), endOf(last), `, ${inlineText(part)}`);

  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  // A list begins where its first dash stands.
  const column = columnOf(text, startOf(list));
  const end = endOfLine(text, endOf(last));
  const apart = areApart(text, list) ? lineEnd : '';
  const item = itemText(part, column).replaceAll('\n', lineEnd);
  return replaced(text, end, end, apart + lineEnd + ' '.repeat(column) + item);
}

/** Whether a blank line stands between the parts of a list. */
function areApart(text: string, { items }: YAMLSeq<Node>): boolean {
  const [first, second] = items;
  if (!first || !second) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(endOf(first), startOf(second)));
}

function withPart(
  root: unknown,
  [step, ...rest]: readonly (string | number)[],
  part: Loose,
): unknown {
  if (step === undefined) return [...(Array.isArray(root) ? (root as unknown[]) : []), part];
  if (Array.isArray(root))
    return root.map((item: unknown, position) =>
      position === step ? withPart(item, rest, part) : item,
    );
  const group = isLoose(root) ? root : {};
  return { ...group, [step]: withPart(group[step], rest, part) };
}

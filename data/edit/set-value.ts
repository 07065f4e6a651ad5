import { editRecord } from './edit-record.ts';
import { splice } from './splice.ts';

export interface Edit {
  /** Id of the record. */
  id: string;
  /** Fields, and ids or positions of the parts of a list, down to the value. */
  path: readonly string[];
  /** JSON. A group or list replaces what was there as a whole. */
  value: unknown;
  /** Fields of the group in the order of the files: a missing one goes after the nearest before it. */
  order?: readonly string[];
}

/**
 * Sets a value in the text of a data file by replacing only the piece of text where it stands, so that
 * comments, order and the look of everything else stay. A field that is missing is added where `order`
 * has it, or last in its group.
 *
 * @throws EditError when there is no such record, or when the text would not read as meant.
 */
export function setValue(text: string, { id, path, value, order }: Edit): string {
  return editRecord(
    text,
    { id, path },
    {
      change: (part, place) => splice(part, place, value, order),
      meaning: (record, { steps }) => withValue(record, steps, value),
    },
  );
}

function withValue(root: unknown, steps: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(root))
    return root.map((item: unknown, index) =>
      index === step ? withValue(item, rest, value) : item,
    );
  const group = (root ?? {}) as Record<string, unknown>;
  return { ...group, [step]: withValue(group[step], rest, value) };
}
